"""Points get their marks and endings."""

from __future__ import annotations

import pytest

from thidua_cli.documents.facts.points import Point, placed, with_endings


@pytest.mark.parametrize(
    ("outer", "inner"), [("dash", "plus"), ("plus", "dash"), ("letter", "dash"), ("number", "dash"), ("plain", "dash")]
)
def test_default_mark_below(outer: str, inner: str) -> None:
    (entry,) = placed([Point("a", points=(Point("b"),))], outer)
    assert entry.entries[0].style == inner


def test_own_style_comes_first() -> None:
    (entry,) = placed([Point("a", points=(Point("b"),), style="number")], "dash")
    assert entry.entries[0].style == "number"


def test_depth_counts_lists_and_plain_paragraphs_are_none() -> None:
    point = Point("a", points=(Point("b"),))
    (listed,), (plain,) = placed([point], "dash"), placed([point], "plain")
    assert (listed.depth, listed.inner, listed.entries[0].depth) == (0, 1, 1)
    assert (plain.depth, plain.inner, plain.entries[0].depth) == (0, 0, 0)


def test_endings() -> None:
    points = with_endings([Point("a", points=(Point("b"),)), Point("c"), Point("d")])
    assert [point.text for point in points] == ["a:", "c;", "d."]
