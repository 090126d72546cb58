"""Cases of the rule: edits of a sound paper."""

from __future__ import annotations

from thidua_cli.docxcheck.cases import Case

CASES = (
    Case("sai_dung", "Dòng ngày chữ đứng.", lambda paper: paper.paragraph("Mẫu, ngày").italic(on=False)),
    Case("sai_co_12", "Dòng ngày cỡ 12.", lambda paper: paper.paragraph("Mẫu, ngày").size(12)),
    Case("dung_co_13", "Dòng ngày cỡ 13.", lambda paper: paper.paragraph("Mẫu, ngày").size(13)),
)
