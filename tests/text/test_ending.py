"""The closing mark."""

from __future__ import annotations

import pytest

from thidua_cli.text.blocks import Heading, Item, Paragraph, Run, Table
from thidua_cli.text.ending import closed


@pytest.mark.parametrize(
    ("text", "end"),
    [("Hết.", "Hết./."), ("Hết;", "Hết./."), ("Hết", "Hết./."), ("Hết./.", "Hết./."), ("v.v...", "v.v..../.")],
)
def test_mark_takes_the_place_of_the_last_sign(text: str, end: str) -> None:
    first = Paragraph((Run("Đầu."),))
    assert closed([first, Paragraph((Run(text),))]) == (first, Paragraph((Run(end),)))


def test_items_are_closed_too() -> None:
    assert closed([Item("bullet", "-", 1, (Run("Hết;"),))]) == (Item("bullet", "-", 1, (Run("Hết./."),)),)


def test_mark_is_neither_bold_nor_slanted() -> None:
    assert closed([Paragraph((Run("Hết.", italic=True),))]) == (Paragraph((Run("Hết", italic=True), Run("./."))),)
    assert closed([Paragraph((Run("Hết"), Run(".", bold=True)))]) == (Paragraph((Run("Hết"), Run("./."))),)


def test_after_a_table_the_mark_stands_alone() -> None:
    table = Table(((Run("A"),),), (), ("left",))
    assert closed([table]) == (table, Paragraph((Run("./."),)))


def test_nothing_is_closed_in_an_empty_paper() -> None:
    assert closed([]) == ()


def test_a_heading_at_the_end_is_closed() -> None:
    assert closed([Heading(1, "I.", (Run("A"),))]) == (Heading(1, "I.", (Run("A./."),)),)
