"""Cases of the rule: edits of a sound paper."""

from __future__ import annotations

from thidua_cli.docxcheck.cases import Case

ONE = "Phong trào thi đua phải"

CASES = (
    Case("sai_khong_lui", "Đoạn không lùi đầu dòng.", lambda paper: paper.paragraph(ONE).indent(firstLine=0)),
    Case("sai_lui_20", "Đoạn lùi 20 mm.", lambda paper: paper.paragraph(ONE).indent(firstLine=20)),
    Case("dung_lui_12_7", "Đoạn lùi 12,7 mm.", lambda paper: paper.paragraph(ONE).indent(firstLine="12.7")),
    Case(
        "sai_bang_tab",
        "Đoạn lùi bằng phím Tab.",
        lambda paper: paper.paragraph(ONE).words("\tPhong trào thi đua phải thiết thực.").indent(firstLine=0),
    ),
    Case(
        "sai_bang_dau_cach",
        "Đoạn lùi đúng 10 mm, nhưng bằng tám dấu cách.",
        lambda paper: paper.paragraph(ONE).words(" " * 8 + "Phong trào thi đua phải thiết thực.").indent(firstLine=0),
    ),
)
