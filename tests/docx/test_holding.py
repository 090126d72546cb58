"""What stays on one page."""

from __future__ import annotations

import pytest

from thidua_cli.docx.holding import Rows, held_with_next, is_end_mark
from thidua_cli.docx.profile import load
from thidua_cli.text.blocks import Block, Chart, Item, Paragraph, Run, Series, Table

SHORT, LONG = Paragraph((Run("Một dòng."),)), Paragraph((Run("dài " * 100),))
MARK = Paragraph((Run("./."),))
ITEM = Item("bullet", "-", 1, (Run("một"),))
CHART = Chart("Đơn vị", ("A",), (Series("B", (1,)),))


def table(count: int, text: str = "x") -> Table:
    return Table(((Run("A"),),), ((((Run(text),),),) * count), ("left",))


@pytest.mark.parametrize(
    ("blocks", "held"),
    [
        ((SHORT, SHORT, ITEM, SHORT), {1: 1, 2: 1, 3: 1}),
        ((SHORT, LONG), {1: 1}),
        ((SHORT,), {0: 1}),
        ((SHORT, table(9)), {1: 3}),
        ((SHORT, table(9), SHORT), {1: 2, 2: 1}),
        ((SHORT, SHORT, table(1), MARK), {1: 1, 2: 1, 3: 1}),
        ((SHORT, CHART, SHORT), {1: 1, 2: 1}),
        ((), {}),
    ],
)
def test_enough_lines_stay_with_a_signature(blocks: tuple[Block, ...], held: dict[int, int]) -> None:
    assert held_with_next(blocks, load(), signed=True) == held


def test_where_nobody_signs_only_the_mark_has_company() -> None:
    assert held_with_next((SHORT, table(9), MARK), load(), signed=False) == {1: 1}
    assert held_with_next((SHORT, table(9)), load(), signed=False) == {}
    assert held_with_next((MARK,), load(), signed=False) == {}


def test_words_before_a_colon_stay_with_what_they_name() -> None:
    said = Paragraph((Run("Kết quả như sau:"),))
    assert held_with_next((said, table(9), said, ITEM), load(), signed=False) == {0: 1, 2: 1}
    assert held_with_next((said, said), load(), signed=False) == {0: 1}


def rows(column: int) -> Rows:
    return Rows.of([column], load())


def test_a_small_table_is_measured_by_its_lines() -> None:
    assert rows(9000).is_small(table(9))
    assert not rows(9000).is_small(table(10))
    assert not rows(9000).is_small(table(3, "dài " * 200))
    assert rows(9000).is_small(table(3, "dài " * 20))
    assert not rows(1000).is_small(table(3, "dài " * 20))


def test_a_tall_row_is_measured_by_its_lines() -> None:
    long = ((Run("dài " * 100),),)
    assert [rows(column).is_tall(long) for column in (1000, 9000)] == [True, False]
    assert not rows(1000).is_tall(((),))


def test_the_mark_alone() -> None:
    assert is_end_mark(MARK)
    assert not is_end_mark(SHORT)
    assert not is_end_mark(table(1))
