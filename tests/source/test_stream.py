"""Many documents in one file."""

from __future__ import annotations

from thidua_cli.source.lines import Lines
from thidua_cli.source.stream import read_stream


def test_keys_repeat_only_inside_one_mapping() -> None:
    documents, found = read_stream(Lines("a", "a: 1\n---\na: 2\nb: {a: 3}\n"))
    assert [document.data for document in documents] == [{"a": "1"}, {"a": "2", "b": {"a": "3"}}]
    assert found == []


def test_repeat_in_one_document_does_not_touch_the_next() -> None:
    documents, found = read_stream(Lines("a", "a: 1\na: 2\n---\nb: 3\nc: 4\n"))
    assert [diagnostic.code for diagnostic in found] == ["TD003"]
    assert documents[1].span(("c",))[1:] == (5, 4, 5, 5)


def test_percent_inside_text_is_no_directive() -> None:
    documents, found = read_stream(Lines("a", "a: |\n  %x\nb: 5%\n---\nc: d\n"))
    assert len(documents) == 2
    assert found == []
