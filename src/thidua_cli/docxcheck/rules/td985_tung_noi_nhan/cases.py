"""Cases of the rule: edits of a sound paper."""

from __future__ import annotations

from thidua_cli.docx.editing import Editor
from thidua_cli.docxcheck.cases import Case


def electronic(paper: Editor) -> None:
    """A second list below the first."""
    paper.paragraph("- Lưu").copy_after("- Trang thông tin điện tử của Sở.")
    paper.paragraph("- Lưu").copy_after("Bản điện tử:")


CASES = (
    Case("sai_co_13", "Các dòng nơi nhận cỡ 13.", lambda paper: paper.paragraphs(style="VBNoiNhanMuc").size(13)),
    Case(
        "sai_khong_gach",
        "Một dòng không có gạch.",
        lambda paper: paper.paragraph("- Các phòng").replace("- Các", "Các"),
    ),
    Case("sai_lui_dong", "Các dòng lùi 10 mm.", lambda paper: paper.paragraph("- Các phòng").indent(firstLine=10)),
    Case(
        "sai_dau_phay",
        "Một dòng kết thúc bằng dấu phẩy.",
        lambda paper: paper.paragraph("- Các phòng").replace("Sở;", "Sở,"),
    ),
    Case("sai_khong_cham", "Dòng Lưu không có dấu chấm.", lambda paper: paper.paragraph("- Lưu").replace("VP.", "VP")),
    Case("dung_ban_dien_tu", "Có danh sách thứ hai, của bản điện tử.", electronic),
    Case(
        "dung_so_ban",
        "Dưới danh sách có ký hiệu người soạn và số bản.",
        lambda paper: paper.paragraph("- Lưu").copy_after("PL.(300)"),
    ),
)
