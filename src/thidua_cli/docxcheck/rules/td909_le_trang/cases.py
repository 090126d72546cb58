"""Cases of the rule: edits of a sound paper."""

from __future__ import annotations

from thidua_cli.docxcheck.cases import Case

CASES = (
    Case("sai_le_trai", "Lề trái 25 mm.", lambda paper: paper.margins(left=25)),
    Case("sai_le_phai", "Lề phải 12 mm.", lambda paper: paper.margins(right=12)),
    Case("sai_le_tren_duoi", "Lề trên 30 mm, lề dưới 15 mm.", lambda paper: paper.margins(top=30, bottom=15)),
    Case(
        "dung_le_rong",
        "Lề trên, dưới 25 mm, trái 35 mm, phải 15 mm.",
        lambda paper: paper.margins(top=25, bottom=25, left=35, right=15),
    ),
)
