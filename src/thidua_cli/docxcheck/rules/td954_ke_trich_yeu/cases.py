"""Cases of the rule: edits of a sound paper."""

from __future__ import annotations

from thidua_cli.docxcheck.cases import Case

TITLE = "Phát động phong trào thi đua năm 2026"

CASES = (
    Case("sai_khong_ke", "Xóa đường kẻ dưới trích yếu.", lambda paper: paper.after(TITLE).delete()),
    Case("sai_het_trang", "Đường kẻ dài hết trang.", lambda paper: paper.after(TITLE).indent(left=0, right=0)),
    Case("sai_ngan", "Đường kẻ dài chừng 10 mm.", lambda paper: paper.after(TITLE).indent(left=75, right=75)),
    Case("sai_lech", "Đường kẻ lệch sang trái.", lambda paper: paper.after(TITLE).indent(left=50, right=74)),
    Case("dung_mot_phan_ba", "Đường kẻ dài 1/3.", lambda paper: paper.after(TITLE).indent(left=66, right=66)),
    Case(
        "dung_bao_cao_thanh_tich",
        "Báo cáo thành tích không kẻ dưới tên.",
        lambda paper: [paper.paragraph("KẾ HOẠCH").words("BÁO CÁO THÀNH TÍCH"), paper.after(TITLE).delete()],
    ),
    Case("dung_mot_nua", "Đường kẻ dài 1/2.", lambda paper: paper.after(TITLE).indent(left=59, right=59)),
    Case(
        "dung_gach_sau_ngat_dong",
        "Gạch gõ sau Shift+Enter trong cùng đoạn.",
        lambda paper: [
            paper.after(TITLE).delete(),
            paper.paragraph(TITLE).words(f"{TITLE} của Sở Khoa học và Công nghệ\n____________________________"),
        ],
    ),
)
