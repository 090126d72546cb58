"""Where a scalar ends, worked out from its start and its value when somebody asks."""

from __future__ import annotations

import re

_QUOTED = {
    '"': re.compile(r'"(?:[^"\\]|\\.)*"', re.DOTALL),
    "'": re.compile(r"'(?:[^']|'')*'"),
}
_BLOCK_HEADER = re.compile(r"[|>][-+0-9]*")
_NULL = re.compile(r"~|null")


def scalar_end(text: str, start: int, value: str | None) -> int:
    """Offset behind the scalar that begins at `start` and was read as `value`; quotes are part of it.

    Plain and block scalars change only their white space when they are read, so finding their words one after the
    other ends exactly at the last character of the last word.
    """
    quoted = _QUOTED.get(text[start : start + 1])
    if quoted is not None:
        match = quoted.match(text, start)
        assert match, "the parser has found the closing quote"
        return match.end()
    header = _BLOCK_HEADER.match(text, start)
    if header:
        return _after_words(text, header_line_end(text, start), value or "", at_least=header.end())
    if value is None:
        null = _NULL.match(text, start)
        return null.end() if null else start
    return _after_words(text, start, value, at_least=start)


def header_line_end(text: str, start: int) -> int:
    """Offset behind the line on which a block scalar is announced."""
    end = text.find("\n", start)
    return len(text) if end < 0 else end


def is_block(text: str, start: int) -> bool:
    """Whether a scalar at `start` is a block scalar (`|` or `>`)."""
    return text[start : start + 1] in ("|", ">")


def _after_words(text: str, start: int, value: str, *, at_least: int) -> int:
    end = start
    words = value.split()
    for word in words:
        end = text.index(word, end) + len(word)
    return end if words else at_least
