"""Cases of the rule: edits of a sound paper."""

from __future__ import annotations

from thidua_cli.docx.editing import Editor, fragment
from thidua_cli.docxcheck.cases import Case


def split(paper: Editor, text: str) -> None:
    """The row of the cell that holds `text` may go on overleaf."""
    [paragraph] = paper.paragraph(text).elements
    row = next(one for one in paragraph.iterancestors() if str(one.tag).endswith("}tr"))
    row.remove(next(one for one in row if str(one.tag).endswith("}trPr")))


def shade(paper: Editor, fill: str) -> None:
    """The ground of the cell STT."""
    [paragraph] = paper.paragraph("STT").elements
    cell = next(one for one in paragraph.iterancestors() if str(one.tag).endswith("}tc"))
    cell[0].append(fragment(f'<w:shd w:val="clear" w:fill="{fill}"/>'))


CASES = (
    Case(
        "sai_khong_lap",
        "Dòng đầu không lặp lại ở trang sau.",
        lambda paper: paper.remove("tblHeader"),
        "danh-sach-ngang",
    ),
    Case(
        "sai_hang_bi_cat",
        "Một hàng được phép sang trang.",
        lambda paper: split(paper, "Trần Thị Mẫu"),
        "danh-sach-ngang",
    ),
    Case(
        "sai_to_nen",
        "Một ô tô nền.",
        lambda paper: shade(paper, "D9D9D9"),
        "danh-sach-ngang",
    ),
    Case(
        "sai_khong_vien",
        "Bảng không có viền.",
        lambda paper: paper.table_borders(3, "nil"),
        "quyet-dinh",
    ),
    Case(
        "dung_nen_trang",
        "Một ô ghi rõ nền trắng.",
        lambda paper: shade(paper, "FFFFFF"),
        "danh-sach-ngang",
    ),
)
