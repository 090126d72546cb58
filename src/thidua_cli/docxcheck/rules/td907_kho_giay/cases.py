"""Cases of the rule: edits of a sound paper."""

from __future__ import annotations

from thidua_cli.docxcheck.cases import Case

CASES = (
    Case("sai_letter", "Khổ Letter 216 × 279 mm.", lambda paper: paper.page("215.9", "279.4")),
    Case("dung_a4_lech_nho", "Khổ 210 × 297,5 mm.", lambda paper: paper.page("210", "297.5")),
)
