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


def test_a_row_of_more_than_half_a_page_may_break() -> None:
    tall, usual = (row._tr.xml for row in listing(f"| 1 | {LONG * 30} | B | |\n| 2 | A | B | |\n").rows[1:])
    assert ["<w:cantSplit/>" in row for row in (tall, usual)] == [False, True]


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


MANY = "| 1 | A | B | |\n" * 12


def kept(rows: str) -> list[bool]:
    """Which rows below the header stay with what follows."""
    return ["<w:keepNext/>" in row._tr.xml for row in listing(rows).rows[1:]]


def test_a_group_stays_with_its_first_row() -> None:
    assert kept(f"| **I. Tập thể** | | | |\n{MANY}\n{LONG * 3}\n")[:3] == [True, False, False]


def test_a_small_table_is_not_divided_and_does_not_hang_on_what_follows() -> None:
    assert kept(f"| 1 | A | B | |\n| 2 | A | B | |\n\n{LONG * 3}\n") == [True, False]
    assert not any(kept(f"{MANY}\n{LONG * 3}\n"))
    assert not any(kept(f"| 1 | {LONG * 6} | B | |\n| 2 | A | B | |\n\n{LONG * 3}\n"))


def test_plain_rows_are_written_as_rich_ones_are() -> None:
    rows = listing(f"| 1 | A & \\<b> | | x |\n| 1 | A & \\<b> | | *x* |\n{MANY}\n{LONG * 3}\n").rows
    plain, rich = ([cell.text for cell in row.cells] for row in rows[1:3])
    assert plain == rich == ["1", "A & <b>", "", "x"]
