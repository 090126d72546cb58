"""Widths of columns."""

from __future__ import annotations

from thidua_cli.docx.columns import column_widths
from thidua_cli.docx.profile import load
from thidua_cli.text.blocks import Run, Table

CELL = (Run("Trần Thị Mẫu"),)


def test_given_shares_fill_the_page_exactly() -> None:
    table = Table((CELL,) * 3, (), ("left",) * 3, (1, 2, 4))
    widths = column_widths(table, load())
    assert (sum(widths), widths) == (9071, [1296, 2592, 5183])


def test_a_cell_over_several_columns_widens_none() -> None:
    group = ((Run("Tập thể và cá nhân có thành tích xuất sắc", bold=True),), (), ())
    rows = ((CELL, CELL, CELL),)
    plain = Table((CELL,) * 3, rows, ("left",) * 3)
    assert column_widths(Table(plain.header, (*rows, group), plain.alignments), load()) == column_widths(plain, load())


def test_no_word_of_the_header_is_broken_while_there_is_room() -> None:
    header = ((Run("STT"),), (Run("Họ và tên"),), (Run("Không đồng ý"),))
    widths = column_widths(Table(header, (), ("left",) * 3, (1, 30, 1)), load())
    generous = column_widths(Table(header, (), ("left",) * 3, (4, 24, 6)), load())
    assert sum(widths) == sum(generous) == 9071
    assert generous == [1067, 6403, 1601]
    assert widths[0] > 650
    assert widths[2] > 900


def test_a_header_of_long_words_keeps_the_given_shares() -> None:
    long = ((Run("Chịutráchnhiệmhướngdẫnthựchiệnphongtràothiđua"),),) * 4
    assert column_widths(Table(long, (), ("left",) * 4, (1, 1, 1, 1)), load()) == [2268, 2267, 2268, 2268]
