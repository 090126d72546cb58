"""Cases of the rule: edits of a sound paper."""

from __future__ import annotations

from thidua_cli.docxcheck.cases import Case

CASES = (
    Case("sai_nghieng", "Tiêu ngữ nghiêng.", lambda paper: paper.paragraph("Độc lập").italic()),
    Case("sai_canh_phai", "Tiêu ngữ canh phải.", lambda paper: paper.paragraph("Độc lập").align("right")),
    Case("dung_co_13", "Tiêu ngữ cỡ 13.", lambda paper: paper.paragraph("Độc lập").size(13)),
)
