"""Cases of the rule: edits of a sound paper."""

from __future__ import annotations

from thidua_cli.docx.editing import Editor, Passage
from thidua_cli.docxcheck.cases import Case


def heading(paper: Editor) -> Passage:
    """The line above the title of the appendix; the text names the appendix before it."""
    return paper.paragraph("Phụ lục", nth=2)


CASES = (
    Case("sai_in_hoa", "Viết PHỤ LỤC in hoa.", lambda paper: heading(paper).words("PHỤ LỤC"), "quyet-dinh"),
    Case("sai_co_13", "Chữ “Phụ lục” cỡ 13.", lambda paper: heading(paper).size(13), "quyet-dinh"),
    Case(
        "sai_ten_khong_dam",
        "Tên phụ lục không đậm.",
        lambda paper: paper.paragraph("DANH SÁCH CÁ").bold(on=False),
        "quyet-dinh",
    ),
    Case(
        "sai_thieu_ten", "Phụ lục không có tên.", lambda paper: paper.paragraph("DANH SÁCH CÁ").delete(), "quyet-dinh"
    ),
    Case(
        "sai_khong_so",
        "Hai phụ lục, một không có số.",
        lambda paper: paper.paragraph("Phụ lục II", nth=2).words("Phụ lục"),
        "quyet-dinh-ngang",
    ),
    Case("dung_ten_co_13", "Tên phụ lục cỡ 13.", lambda paper: paper.paragraph("DANH SÁCH CÁ").size(13), "quyet-dinh"),
    Case("dung_hai_phu_luc", "Hai phụ lục có số La Mã.", lambda paper: paper.saved(), "quyet-dinh-ngang"),
)
