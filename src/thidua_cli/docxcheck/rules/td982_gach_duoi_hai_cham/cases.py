"""Cases of the rule: edits of a sound paper."""

from __future__ import annotations

from thidua_cli.docxcheck.cases import Case

CASES = (
    Case(
        "sai_lui_vao",
        "Hai nơi lùi thêm 10 mm.",
        lambda paper: [
            paper.paragraph("- Ủy ban").indent(left="65.5"),
            paper.paragraph("- Ban Thi đua").indent(left="65.5"),
        ],
        "to-trinh",
    ),
    Case(
        "dung_lech_it",
        "Nơi thứ nhất lệch 1,5 mm.",
        lambda paper: paper.paragraph("- Ủy ban").indent(left=57),
        "to-trinh",
    ),
)
