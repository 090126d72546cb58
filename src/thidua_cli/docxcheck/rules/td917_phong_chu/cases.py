"""Cases of the rule: edits of a sound paper."""

from __future__ import annotations

from thidua_cli.docxcheck.cases import Case

CASES = (
    Case("sai_quoc_hieu_arial", "Quốc hiệu bằng phông Arial.", lambda paper: paper.paragraph("CỘNG HÒA").font("Arial")),
    Case(
        "sai_so_trang",
        "Số trang bằng phông Calibri.",
        lambda paper: paper.paragraphs(part="word/header1.xml").font("Calibri"),
    ),
    Case(
        "dung_phong_dong_a",
        "Chỉ phông Đông Á khác, không chữ nào in bằng phông ấy.",
        lambda paper: paper.paragraph("CỘNG HÒA").east_font("SimSun"),
    ),
)
