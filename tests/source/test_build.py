"""The event loop: one offset a node, and where a document ends."""

from __future__ import annotations

import pytest

from thidua_cli.source.build import read_data
from thidua_cli.source.events import open_events
from thidua_cli.source.keys import Keys
from thidua_cli.source.problem import Refused


@pytest.mark.parametrize("pure", ["0", "1"], ids=["libyaml", "pure"])
def test_offsets_count_characters(pure: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("THIDUA_PURE_YAML", pure)
    text = "tên: Đặng 😀\nbé: [x, 'y']\n"
    next_event = open_events(text)
    next_event()
    next_event()
    data, offsets, end = read_data(next_event, Keys())
    assert data == {"tên": "Đặng 😀", "bé": ["x", "y"]}
    assert [text[offset] for offset in offsets] == ["t", "t", "Đ", "b", "[", "x", "'"]
    assert offsets.itemsize == 4
    assert end == len(text)


def test_equal_keys_are_one_object() -> None:
    next_event = open_events("- khóa dài: 1\n- khóa dài: 2\n")
    next_event()
    next_event()
    data, _, _ = read_data(next_event, Keys())
    assert isinstance(data, list)
    first, second = (next(iter(item)) for item in data if isinstance(item, dict))
    assert first is second


@pytest.mark.parametrize("text", ["*x", "? {a: b}", "[" * 65])
def test_refusals_leave_the_loop(text: str) -> None:
    next_event = open_events(text)
    next_event()
    next_event()
    with pytest.raises(Refused):
        read_data(next_event, Keys())
