"""Cases of the rule: edits of a sound paper."""

from __future__ import annotations

from thidua_cli.docxcheck.cases import Case

CASES = (
    Case(
        "sai_viet_tat",
        "Tên sở viết tắt.",
        lambda paper: paper.paragraph("SỞ KHOA HỌC").words("SỞ KH&CN VÀ ĐỔI MỚI SÁNG TẠO"),
    ),
    Case(
        "dung_chu_quan_viet_tat",
        "Chỉ cơ quan chủ quản viết tắt.",
        lambda paper: paper.paragraph("UBND TỈNH").words("UBND TỈNH MẪU MỚI"),
    ),
    Case(
        "dung_ten_doanh_nghiep",
        "Tên doanh nghiệp đăng ký có chữ TNHH.",
        lambda paper: paper.paragraph("SỞ KHOA HỌC").words("CÔNG TY TNHH MỘT VÍ DỤ MẪU"),
    ),
)
