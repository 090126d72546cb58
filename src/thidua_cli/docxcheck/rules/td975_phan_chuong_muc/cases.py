"""Cases of the rule: edits of a sound paper."""

from __future__ import annotations

from thidua_cli.docx.editing import Editor
from thidua_cli.docxcheck.cases import Case


def part(paper: Editor, name: str, title: str, align: str = "center") -> None:
    """A Phần with its title above the first mục."""
    first = paper.paragraph("I. MỤC ĐÍCH")
    for words in (name, title) if title else (name,):
        first.copy_before(words).align(align).indent(firstLine=0)


CASES = (
    Case("sai_canh_deu", "Phần I không canh giữa.", lambda paper: part(paper, "Phần I", "NHỮNG VẤN ĐỀ CHUNG", "both")),
    Case("sai_cung_dong", "Tên cùng dòng với số.", lambda paper: part(paper, "Phần I. NHỮNG VẤN ĐỀ CHUNG", "")),
    Case("sai_ten_chu_thuong", "Tên chữ thường.", lambda paper: part(paper, "Chương I", "Những vấn đề chung")),
    Case("dung_hai_dong", "Số một dòng, tên một dòng.", lambda paper: part(paper, "Phần I", "NHỮNG VẤN ĐỀ CHUNG")),
    Case("dung_ngat_dong", "Tên sau dấu ngắt dòng.", lambda paper: part(paper, "Mục 1\nNHỮNG VẤN ĐỀ CHUNG", "")),
    Case(
        "dung_cau_nhac_ten",
        "Câu mở đầu bằng tên một mục.",
        lambda paper: paper.paragraph("Phong trào thi đua phải").words(
            "Mục 2 của Kế hoạch này do Văn phòng Sở chủ trì."
        ),
    ),
)
