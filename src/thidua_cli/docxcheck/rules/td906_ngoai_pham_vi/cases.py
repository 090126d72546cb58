"""Cases of the rule: edits of a sound paper."""

from __future__ import annotations

from thidua_cli.docxcheck.cases import Case

CASES = (
    Case(
        "sai_van_ban_dang",
        "Quốc hiệu đổi thành tên Đảng.",
        lambda paper: paper.paragraph("CỘNG HÒA").words("ĐẢNG CỘNG SẢN VIỆT NAM"),
    ),
    Case(
        "sai_giay_khen", "Tên loại đổi thành GIẤY KHEN.", lambda paper: paper.paragraph("KẾ HOẠCH").words("GIẤY KHEN")
    ),
    Case("sai_khong_ten_loai", "Xóa tên loại.", lambda paper: paper.paragraph("KẾ HOẠCH").delete()),
    Case(
        "sai_phieu_trinh", "Loại nghị định không nêu.", lambda paper: paper.paragraph("KẾ HOẠCH").words("PHIẾU TRÌNH")
    ),
    Case("sai_go_nham", "Tên loại thiếu một chữ cái.", lambda paper: paper.paragraph("KẾ HOẠCH").words("KẾ HOẠH")),
    Case(
        "dung_giay_gioi_thieu",
        "Giấy giới thiệu, không có trích yếu.",
        lambda paper: [
            paper.paragraph("GIẤY MỜI").words("GIẤY GIỚI THIỆU"),
            paper.paragraph("Số: 09").replace("GM-", "GGT-"),
            paper.after("Họp Hội đồng").delete(),
            paper.paragraph("Họp Hội đồng").words("Sở Khoa học và Công nghệ trân trọng giới thiệu:"),
        ],
        base="giay-moi",
    ),
    Case(
        "dung_chi_thi",
        "Chỉ thị trình bày như mọi văn bản có tên loại.",
        lambda paper: [
            paper.paragraph("KẾ HOẠCH").words("CHỈ THỊ"),
            paper.paragraph("Số: 05").replace("KH-", "CT-"),
        ],
    ),
    Case("dung_cong_van", "Công văn không có tên loại nhưng có V/v.", lambda paper: paper.saved(), base="cong-van"),
    Case("dung_phieu_bau", "Phiếu bầu, loại nghị định không nêu.", lambda paper: paper.saved(), base="phieu-bau"),
)
