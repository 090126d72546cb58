"""A mark is equal while nobody has changed what it was made of."""

from __future__ import annotations

import pytest

from thidua_cli.exchange.marks import mark, mark_of, tidy


@pytest.mark.parametrize(
    ("cell", "text"), [(" a\u00a0 b\nc ", "a b c"), ("Lê An (*)", "Lê An"), ("'=1+1", "=1+1"), ("'a'", "'a'")]
)
def test_a_tidy_cell(cell: str, text: str) -> None:
    assert tidy(cell) == text


def test_marks() -> None:
    assert mark("Hoà", "VP") == mark("hòa", "vp") != mark("Hoa", "VP")
    assert mark_of(["a ", "b"]) == mark_of(["a", "b"]) != mark_of(["a", "B"])
    assert mark_of(["ab", ""]) != mark_of(["a", "b"])
