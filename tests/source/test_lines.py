"""Offsets to lines and columns, also in a file that is not NFC."""

from __future__ import annotations

import unicodedata

from hypothesis import given, settings
from hypothesis import strategies as st

from thidua_cli.source.lines import Lines

LETTERS = st.sampled_from(
    ["a", "\u200b", "e\u0302", "e\u0302\u0323", "o\u031b\u0301", "\n", " ", "\x01", "Đ", "\U0001f600"]
)


def test_places() -> None:
    lines = Lines("a", "ab\n\ncd")
    assert lines.span(0, 2) == ("a", 1, 1, 1, 3)
    assert lines.span(3, 4) == ("a", 2, 1, 3, 1)
    assert lines.span(6, 6) == ("a", 3, 3, 3, 3)


def test_bounds() -> None:
    lines = Lines("a", "ab\n\ncd")
    assert [lines.bounds(line) for line in range(5)] == [(0, 0), (0, 2), (3, 3), (4, 6), (0, 0)]


def test_first_line_leaves_blanks_out() -> None:
    lines = Lines("a", "ab  \ncd ")
    assert (lines.first_line(1), lines.first_line(5)) == (2, 7)


def test_text_that_needs_no_change_is_one_object() -> None:
    lines = Lines("a", "Ước\u00a0")
    assert lines.text is lines.written


@settings(derandomize=True)
@given(st.lists(LETTERS, max_size=20).map("".join))
def test_columns_are_those_of_the_written_line(written: str) -> None:
    """Cut the written file at each place that is given: what stands before it is what was parsed before it."""
    lines = Lines("a", written)
    for offset in range(len(lines.text) + 1):
        _, line, column, _, _ = lines.span(offset, offset)
        before = "\n".join([*written.split("\n")[: line - 1], written.split("\n")[line - 1][: column - 1]])
        parsed = unicodedata.normalize("NFC", before.replace("\u200b", "")).replace("\x01", "\ufffd")
        assert parsed == lines.text[:offset]
