"""Asking a mapping key by key."""

from __future__ import annotations

from thidua_cli.source import read_text
from thidua_cli.text.fields import Fields


def fields(text: str, *known: str) -> Fields:
    (document,), problems = read_text(text, "a.yaml")
    assert problems == []
    return Fields(document, (), known)


def found(asked: Fields) -> list[tuple[str, str]]:
    return [(problem.code, str(problem.span)) for problem in asked.problems]


def test_texts_are_read_on_one_line() -> None:
    asked = fields("a: |\n  một\n  hai\nb:\nc: [x, '  y ']\n", "a", "b", "c")
    assert (asked.text("a"), asked.text("b"), asked.text("d"), asked.texts("c")) == ("một hai", "", "", ("x", "y"))
    assert found(asked) == []


def test_wrong_shapes_are_noted_and_answered_with_nothing() -> None:
    asked = fields("a: [x]\nb: x\nc: [[x], '']\nd: ba\n", "a", "b", "c", "d")
    assert (asked.text("a"), asked.texts("b"), asked.texts("c"), asked.integer("d")) == ("", (), (), None)
    places = ["a.yaml:1:1", "a.yaml:2:4", "a.yaml:3:5", "a.yaml:3:10", "a.yaml:4:4"]
    assert found(asked) == [("TD904", place) for place in places]


def test_unknown_keys_are_noted_at_the_key() -> None:
    assert found(fields("x:\n  y: 1\nlinse: 2\n", "lines", "x")) == [("TD901", "a.yaml:3:1")]


def test_a_missing_group_is_told_once() -> None:
    asked = fields("a: 1\n", "a", "group")
    asked.inner("group", ("inner",), "nhóm").need("inner", "mục")
    assert [problem.code for problem in asked.problems] == ["TD902"]


def test_a_text_where_a_group_belongs_is_told_once() -> None:
    asked = fields("group: x\n", "group")
    asked.inner("group", ("inner",), "nhóm").need("inner", "mục")
    assert found(asked) == [("TD904", "a.yaml:1:8")]
