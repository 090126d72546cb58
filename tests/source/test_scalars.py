"""Ends of scalars."""

from __future__ import annotations

import pytest

from thidua_cli.source.scalars import header_line_end, is_block, scalar_end


@pytest.mark.parametrize(
    ("text", "value", "end"),
    [
        ("một hai # x", "một hai", "một hai"),
        ("một\n   hai\n\n  ba: x", "một hai\nba", "một\n   hai\n\n  ba"),
        ("'a''b' c", "a'b", "'a''b'"),
        ('"a\\"b\\\\" c', 'a"b\\', '"a\\"b\\\\"'),
        ('"a\n  b"', "a b", '"a\n  b"'),
        ("", None, ""),
        ("null # x", None, "null"),
        ("~\n", None, "~"),
        ("\nnull: x", None, ""),
        ("|\n  a\n  b\n\nc: d", "a\nb\n", "|\n  a\n  b"),
        ("|+ # a\n  a\n\n", "a\n\n", "|+ # a\n  a"),
        (">2-\nb: c", "", ">2-"),
    ],
)
def test_end(text: str, value: str | None, end: str) -> None:
    assert text[: scalar_end(text, 0, value)] == end


def test_start_is_respected() -> None:
    assert scalar_end("a: a", 3, "a") == 4


def test_block_header() -> None:
    assert is_block("a: |-", 3)
    assert not is_block("a: b|", 3)
    assert header_line_end("a: |-\n b", 3) == 5
    assert header_line_end("a: |-", 3) == 5
