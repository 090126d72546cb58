"""Cases of the rule: edits of a sound paper."""

from __future__ import annotations

from thidua_cli.docxcheck.cases import Case

CASES = (
    Case(
        "sai_cong_van_ngang",
        "Cả công văn đặt ngang.",
        lambda paper: paper.page(297, 210, orient="landscape"),
        base="cong-van",
    ),
    Case(
        "dung_phu_luc_ngang",
        "Chỉ phụ lục đặt ngang.",
        lambda paper: paper.sections("pgSz", number=2, w=16838, h=11906, orient="landscape"),
        base="quyet-dinh",
    ),
)
