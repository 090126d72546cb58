"""Cases of the rule: edits of a sound paper."""

from __future__ import annotations

from thidua_cli.docxcheck.cases import Case

CASES = (
    Case("sai_chu_thuong", "Tên loại chữ thường.", lambda paper: paper.paragraph("KẾ HOẠCH").words("Kế hoạch")),
    Case("sai_co_16", "Tên loại cỡ 16.", lambda paper: paper.paragraph("KẾ HOẠCH").size(16)),
    Case("sai_canh_trai", "Tên loại canh trái.", lambda paper: paper.paragraph("KẾ HOẠCH").align("left")),
    Case("dung_co_13", "Tên loại cỡ 13.", lambda paper: paper.paragraph("KẾ HOẠCH").size(13)),
)
