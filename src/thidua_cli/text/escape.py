"""Keeps values that enter a template from becoming markup."""

from __future__ import annotations

import re
from html.entities import html5

from thidua_cli.text.characters import one_line
from thidua_cli.text.emphasis import pieces

_ANYWHERE = re.compile(r"[*_^`\[\]<|#{]")
_BACKSLASH = "&#92;"
"""Not `\\\\`: in a table cell a bar after it would be taken for an escaped one."""
_ENTITY = re.compile(r"&([0-9A-Za-z]*)(;|$)")
_START = re.compile(r"(?=[-+~:>.)])")
_START_NUMBER = re.compile(r"(\d+)(?=[.)])")


class Inline(str):
    """Prose of an author, one paragraph: pairs of `*`, `**` and `^` in it are markup; see `emphasis` for which."""

    __slots__ = ()


def escape(value: str) -> str:
    """Markdown that prints exactly `value` (on one line) wherever in a line it is put."""
    return _start(_inside(one_line(value))).replace("\0", _BACKSLASH)


def escape_prose(value: Inline) -> str:
    """The same, but emphasis and raised text stay markup."""
    parts = (piece.text if piece.is_mark else _inside(piece.text) for piece in pieces(one_line(value)))
    return _start("".join(parts)).replace("\0", _BACKSLASH)


def yaml_scalar(value: str) -> str:
    """A double-quoted YAML scalar that reads back as `value` on one line."""
    quoted = one_line(value).replace("\\", "\\\\").replace('"', '\\"')
    return f'"{quoted}"'


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
