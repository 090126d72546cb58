"""Cases of the rule: edits of a sound paper."""

from __future__ import annotations

from thidua_cli.docxcheck.cases import Case

LAST = "đơn vị thuộc Sở tổ chức"

CASES = (
    Case("sai_thieu", "Lời văn kết thúc bằng dấu chấm.", lambda paper: paper.paragraph(LAST).replace("./.", ".")),
    Case(
        "dung_dong_rieng",
        "Dấu ./. ở một dòng riêng.",
        lambda paper: [paper.paragraph(LAST).replace("./.", "."), paper.paragraph(LAST).copy_after("./.")],
    ),
)
