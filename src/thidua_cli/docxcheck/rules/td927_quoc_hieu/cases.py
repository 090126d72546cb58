"""Cases of the rule: edits of a sound paper."""

from __future__ import annotations

from thidua_cli.docxcheck.cases import Case

CASES = (
    Case("sai_thieu", "Xóa Quốc hiệu.", lambda paper: paper.paragraph("CỘNG HÒA").delete()),
    Case(
        "sai_go_nham", "Gõ nhầm một chữ.", lambda paper: paper.paragraph("CỘNG HÒA").replace("CHỦ NGHĨA", "CHỦ NGHỈA")
    ),
    Case("dung_hoa_kieu_khac", "Viết HOÀ.", lambda paper: paper.paragraph("CỘNG HÒA").replace("HÒA", "HOÀ")),
)
