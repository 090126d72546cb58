"""Lists with borders."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

from thidua_cli.docx.units import points, twips
from thidua_cli.text.widths import width

from .opened import W, opened

HEADER = "| STT | Họ và tên | Đơn vị | Ghi chú |\n|:-:|---|---|--:|\n"
LONG = "Phòng Quản lý khoa học, đổi mới sáng tạo và chuyển đổi số thuộc Sở Khoa học và Công nghệ tỉnh Mẫu"


def listing(rows: str) -> Any:
    return opened(HEADER + rows).tables[1]


def widths(table: Any) -> list[int]:
    return [int(column.get(f"{W}w")) for column in table._tbl.tblGrid]


def test_header_comes_again_and_no_row_breaks() -> None:
    first, second = listing("| 1 | A | B | |\n").rows
    assert "<w:tblHeader/>" in first._tr.xml
    assert "<w:tblHeader/>" not in second._tr.xml
    assert all("<w:cantSplit/>" in row._tr.xml for row in (first, second))


def test_borders_are_single_lines() -> None:
    style = listing("| 1 | A | B | |\n").style.element.xml
    assert style.count('w:val="single"') == 6
    assert "w:shd" not in style


def test_alignments() -> None:
    cells = listing("| 1 | A | B | C |\n").rows[1].cells
    styles = [cell.paragraphs[0].style.style_id for cell in cells]
    assert styles == [
        "VBBangGiua",
        "VBBangTrai",
        "VBBangTrai",
        "VBBangPhai",
    ]


def test_columns_fill_the_page_and_short_ones_are_not_squeezed() -> None:
    found = widths(listing(f"| 1 | Trần Thị Mẫu | {LONG} | |\n"))
    assert sum(found) == 9071
    assert found[2] == max(found)
    assert found[1] > twips(width("Trần Thị Mẫu", 13) + 2 * points(Fraction(3, 2)))


def test_too_wide_words_shrink_all_columns_but_never_the_page() -> None:
    found = widths(listing(f"| {'M' * 40} | {'M' * 40} | B | |\n"))
    assert sum(found) == 9071
    assert min(found) > 0


def test_a_table_of_empty_cells() -> None:
    assert sum(widths(opened("| | |\n|---|---|\n| | |\n").tables[1])) == 9071


def test_rows_of_groups_and_totals() -> None:
    table = listing("| **I. Tập thể** | | | |\n| 1 | A | B | |\n| **Cộng** | | | **2** |\n\nx\n")
    group, plain, total = (row._tr for row in table.rows[1:])
    assert [len(row.tc_lst) for row in (group, plain, total)] == [1, 4, 2]
    assert [row.tc_lst[0].grid_span for row in (group, plain, total)] == [4, 1, 3]
    assert [sum(cell.width for cell in row.tc_lst) for row in (group, plain, total)] == [9071 * 635] * 3
    assert ["<w:keepNext/>" in row.xml for row in (group, plain, total)] == [True, False, False]


def test_plain_rows_are_written_as_rich_ones_are() -> None:
    rows = listing("| 1 | A & \\<b> | | x |\n| 1 | A & \\<b> | | *x* |\n\nx\n").rows
    plain, rich = ([cell.text for cell in row.cells] for row in rows[1:])
    assert plain == rich == ["1", "A & <b>", "", "x"]
