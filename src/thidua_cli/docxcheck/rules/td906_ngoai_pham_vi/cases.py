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
    Case("dung_cong_van", "Công văn không có tên loại nhưng có V/v.", lambda paper: paper.saved(), base="cong-van"),
    Case("dung_phieu_bau", "Phiếu bầu, loại nghị định không nêu.", lambda paper: paper.saved(), base="phieu-bau"),
)
