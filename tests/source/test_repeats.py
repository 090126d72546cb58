"""Taking repeated keys out again."""

from __future__ import annotations

from array import array
from typing import Any

from thidua_cli.source.repeats import Repeat, RepeatedKey, remove_repeats


def test_nodes_of_a_repeated_key_go_with_it() -> None:
    data: dict[Any, Any] = {"a": "1", RepeatedKey("a"): ["x", {"b": "y"}], "c": "2"}
    offsets = array("I", [0, 0, 3, 5, 7, 8, 9, 10, 11, 20, 23])
    kept, repeats = remove_repeats(data, offsets)
    assert data == {"a": "1", "c": "2"}
    assert list(kept) == [0, 0, 3, 20, 23]
    assert repeats == [Repeat("a", 0, 5)]


def test_repeats_inside_a_repeat_are_found_too() -> None:
    data: dict[Any, Any] = {"a": "1", RepeatedKey("a"): {"b": "1", RepeatedKey("b"): "2"}}
    kept, repeats = remove_repeats(data, array("I", range(9)))
    assert repeats == [Repeat("a", 1, 3), Repeat("b", 5, 7)]
    assert list(kept) == [0, 1, 2]
