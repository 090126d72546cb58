"""Keeps values that enter a template from becoming markup."""

from __future__ import annotations

import re
from html.entities import html5

from thidua_cli.text.characters import one_line
from thidua_cli.text.emphasis import pieces

_ANYWHERE = re.compile(r"[*_^`\[\]<|#{]")
_BACKSLASH = "&#92;"
"""Not `\\\\`: in a table cell a bar after it would be taken for an escaped one."""
_OPEN, _BRACKET, _YAML_BRACKET = "\1", "&#91;", r"\\x5b"
_ENTITY = re.compile(r"&([0-9A-Za-z]*)(;|$)")
_OPEN_GAP = re.compile(r"\[(?=\[(?![^\]]*\]\]))")
"""The first bracket of `[[` that no `]]` of the same value closes: it must not open a gap together with another's."""
_START = re.compile(r"(?=[-+~:>.)])")
_START_NUMBER = re.compile(r"(\d+)(?=[.)])")


class Inline(str):
    """Prose of an author, one paragraph: pairs of `*`, `**` and `^` in it are markup; see `emphasis` for which."""

    __slots__ = ()


def escape(value: str) -> str:
    """Markdown that prints exactly `value` (on one line) wherever in a line it is put."""
    return _finished(_inside(_noted(value)))


def escape_prose(value: Inline) -> str:
    """The same, but emphasis and raised text stay markup."""
    return _finished("".join(piece.text if piece.is_mark else _inside(piece.text) for piece in pieces(_noted(value))))


def yaml_scalar(value: str) -> str:
    """A double-quoted YAML scalar that reads back as `value` on one line."""
    quoted = one_line(value).replace("\\", "\\\\").replace('"', '\\"')
    return f'"{_OPEN_GAP.sub(_YAML_BRACKET, quoted)}"'


def _noted(value: str) -> str:
    """On one line, with a mark for each bracket that must not meet one of another value."""
    return _OPEN_GAP.sub(_OPEN, one_line(value))


def _finished(text: str) -> str:
    return _start(text).replace("\0", _BACKSLASH).replace(_OPEN, _BRACKET)


def _inside(text: str) -> str:
    """Text escaped for the middle of a line, with a NUL for each backslash it holds itself."""
    return _ENTITY.sub(_entity, _ANYWHERE.sub(r"\\\g<0>", text.replace("\\", "\0")))


def _entity(match: re.Match[str]) -> str:
    """`&amp;` is escaped, `KH&CN;` is not; at the end of a value nobody knows what comes next."""
    name, end = match.groups()
    return "\\" * (not end or name + end in html5) + match[0]


def _start(text: str) -> str:
    """What opens a block only at the beginning of a line is escaped there alone, so that text stays readable."""
    if _START.match(text):
        return "\\" + text
    return _START_NUMBER.sub(r"\1\\", text, count=1) if _START_NUMBER.match(text) else text
