"""Cases of the rule: edits of a sound paper."""

from __future__ import annotations

from thidua_cli.docxcheck.cases import Case

CASES = (
    Case(
        "sai_12_va_14",
        "Quốc hiệu cỡ 12, Tiêu ngữ cỡ 14.",
        lambda paper: [paper.paragraph("CỘNG HÒA").size(12), paper.paragraph("Độc lập").size(14)],
    ),
    Case(
        "dung_13_va_13",
        "Cả hai cỡ 13.",
        lambda paper: [paper.paragraph("CỘNG HÒA").size(12), paper.paragraph("Độc lập").size(13)],
    ),
)
