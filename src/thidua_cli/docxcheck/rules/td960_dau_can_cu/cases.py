"""Cases of the rule: edits of a sound paper."""

from __future__ import annotations

from thidua_cli.docxcheck.cases import Case

CASES = (
    Case("sai_giua", "Căn cứ đầu kết thúc bằng dấu chấm.", lambda paper: paper.paragraph("Luật").replace(";", ".")),
    Case(
        "sai_cuoi",
        "Căn cứ cuối kết thúc bằng dấu chấm phẩy.",
        lambda paper: paper.paragraph("Căn cứ Kế hoạch").replace("năm 2026.", "năm 2026;"),
    ),
    Case("sai_khong_dau", "Căn cứ không có dấu cuối.", lambda paper: paper.paragraph("Luật").replace(";", "")),
    Case(
        "dung_con_thuc_hien",
        "Sau các căn cứ còn dòng Thực hiện.",
        lambda paper: [
            paper.paragraph("Căn cứ Kế hoạch").replace("năm 2026.", "năm 2026;"),
            paper.paragraph("Sở Khoa học và Công nghệ phát động").copy_before("Thực hiện chỉ đạo của UBND tỉnh Mẫu;"),
        ],
    ),
    Case("dung_truoc_2020", "Căn cứ cuối kết thúc bằng dấu phẩy.", lambda paper: paper.saved(), base="ke-hoach-2018"),
)
