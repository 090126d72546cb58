"""Cases of the rule: edits of a sound paper."""

from __future__ import annotations

from thidua_cli.docxcheck.cases import Case

ONE = "Giảm ít nhất"

CASES = (
    Case(
        "sai_cham_tron",
        "Chấm tròn đầu dòng.",
        lambda paper: paper.paragraph(ONE).words("• Giảm ít nhất 20% thời gian xử lý hồ sơ."),
    ),
    Case(
        "dung_dau_cong",
        "Dấu cộng đầu dòng.",
        lambda paper: paper.paragraph(ONE).words("+ Giảm ít nhất 20% thời gian xử lý hồ sơ."),
    ),
)
