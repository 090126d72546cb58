"""Numbers of nodes, and the walk along a path."""

from __future__ import annotations

from thidua_cli.source.layout import Layout
from thidua_cli.source.plain import Plain

DATA: dict[str, Plain] = {"a": ["x", {"b": None}], "c": "d"}


def test_nodes_in_document_order() -> None:
    assert Layout(DATA).nodes == [DATA, "a", DATA["a"], "x", {"b": None}, "b", None, "c", "d"]


def test_find_gives_node_and_owner() -> None:
    layout = Layout(DATA)
    assert layout.find(()) == (0, None)
    assert layout.find(("a",)) == (2, 1)
    assert layout.find(("a", 0)) == (3, None)
    assert layout.find(("a", 1, "b")) == (6, 5)
    assert layout.find(("c",)) == (8, 7)


def test_find_stops_at_the_deepest_existing_node() -> None:
    layout = Layout(DATA)
    assert layout.find(("a", 1, "z", 3)) == (4, None)
    assert layout.find(("c", 0)) == (8, 7)
    assert layout.find(("z",)) == (0, None)


def test_the_only_element_of_a_list_may_stand_for_the_list() -> None:
    layout = Layout({"a": {"b": "x"}})
    assert layout.find(("a", 0, "b")) == layout.find(("a", "b")) == (4, 3)
    assert layout.find(("a", 1, "b")) == (2, 1)


def test_a_long_list_is_numbered_once() -> None:
    layout = Layout([["x"] * 3 for _ in range(1000)])
    assert layout.find((999, 2)) == (1 + 999 * 4 + 3, None)
    first = layout._children[0]
    layout.find((5,))
    assert layout._children[0] is first
