"""Cases of the rule: edits of a sound paper."""

from __future__ import annotations

from thidua_cli.docxcheck.cases import Case

CASES = (
    Case("sai_sat", "Đoạn sát đoạn trên.", lambda paper: paper.paragraph("Phát hiện").spacing(before=0)),
    Case("sai_3_pt", "Đoạn cách đoạn trên 3 pt.", lambda paper: paper.paragraph("Phát hiện").spacing(before=3)),
    Case(
        "dung_cach_duoi",
        "Khoảng cách 6 pt ở dưới đoạn trên.",
        lambda paper: [
            paper.paragraph("Động viên").spacing(after=6),
            paper.paragraph("Phát hiện").spacing(before=0),
        ],
    ),
)
