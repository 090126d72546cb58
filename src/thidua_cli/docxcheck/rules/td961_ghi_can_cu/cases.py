"""Cases of the rule: edits of a sound paper."""

from __future__ import annotations

from thidua_cli.docxcheck.cases import Case

LAW = "Căn cứ Luật"
PLAN = "Căn cứ Kế hoạch"

CASES = (
    Case(
        "sai_luat_co_so",
        "Luật ghi cả số.",
        lambda paper: paper.paragraph(LAW).replace("khen thưởng ngày", "khen thưởng số 06/2022/QH15 ngày"),
    ),
    Case(
        "sai_luat_khong_ngay",
        "Luật không ghi ngày.",
        lambda paper: paper.paragraph(LAW).replace(" ngày 15 tháng 6 năm 2022", ""),
    ),
    Case("sai_thieu_so", "Kế hoạch không ghi số.", lambda paper: paper.paragraph(PLAN).replace(" số 10/KH-UBND", "")),
    Case(
        "sai_thieu_co_quan",
        "Kế hoạch không ghi cơ quan ban hành.",
        lambda paper: paper.paragraph(PLAN).replace(" của Ủy ban nhân dân tỉnh Mẫu", ""),
    ),
    Case(
        "dung_van_kien_dang",
        "Nghị quyết của Đảng không có số.",
        lambda paper: paper.paragraph(PLAN).words("Căn cứ Nghị quyết Đại hội Đảng bộ tỉnh Mẫu lần thứ XX."),
    ),
    Case(
        "dung_ngay_gach_cheo",
        "Ngày viết gọn.",
        lambda paper: paper.paragraph(PLAN).replace("ngày 19 tháng 01 năm 2026", "ngày 19/01/2026"),
    ),
    Case(
        "dung_luat_mot_so_dieu",
        "Luật sửa đổi, bổ sung một số điều.",
        lambda paper: paper.paragraph(LAW).replace(
            "Luật Thi đua", "Luật sửa đổi, bổ sung một số điều của Luật Thi đua"
        ),
    ),
)
