"""Cases of the rule: edits of a sound paper."""

from __future__ import annotations

from thidua_cli.docxcheck.cases import Case

CASES = (
    Case("sai_thieu", "Công văn không có Kính gửi.", lambda paper: paper.paragraph("Kính gửi").delete(), "cong-van"),
    Case(
        "sai_ke_hoach",
        "Kế hoạch có Kính gửi.",
        lambda paper: paper.paragraph("Căn cứ Luật").copy_before("Kính gửi: Các phòng thuộc Sở").italic(on=False),
    ),
    Case("sai_nghieng", "Kính gửi in nghiêng.", lambda paper: paper.paragraph("Kính gửi").italic(), "cong-van"),
    Case(
        "sai_dau_cuoi",
        "Nơi thứ nhất kết thúc bằng dấu phẩy.",
        lambda paper: paper.paragraph("- Ủy ban").replace("Mẫu;", "Mẫu,"),
        "to-trinh",
    ),
    Case(
        "sai_mot_noi_dong_rieng",
        "Chỉ một nơi mà ở dòng riêng.",
        lambda paper: paper.paragraph("- Ban Thi đua").delete(),
        "to-trinh",
    ),
    Case(
        "sai_nhieu_noi_mot_dong",
        "Nơi đầu cùng dòng với Kính gửi, các nơi sau ở dưới.",
        lambda paper: paper.paragraph("Kính gửi:").words("Kính gửi: Thường trực Tỉnh ủy;"),
        "to-trinh",
    ),
    Case("dung_co_13", "Kính gửi cỡ 13.", lambda paper: paper.paragraph("Kính gửi").size(13), "cong-van"),
    Case("dung_hai_noi", "Tờ trình gửi hai nơi.", lambda paper: paper.saved(), "to-trinh"),
    Case(
        "dung_sau_can_cu",
        "Tờ trình có căn cứ đứng trên Kính gửi.",
        lambda paper: (
            paper.paragraph("Kính gửi:")
            .copy_before("Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022.")
            .italic()
            .align("both")
            .indent(left=0, firstLine=10)
        ),
        "to-trinh",
    ),
)
