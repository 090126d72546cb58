"""Plain data as YAML text that our own reader reads back the same."""

from __future__ import annotations

import re
from collections.abc import Iterator

from thidua_cli.source.keys import NULLS
from thidua_cli.source.plain import Plain

WIDTH = 120
"""A record that fits on a line this long is written on one line."""

_PLAIN = re.compile(r"[^\W_](?:[\w .()/+%&–-]*[\w).%])?")
_ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r"}


def scalar(value: str | None, quote: str = "") -> str:
    """The text without quotes where nothing in it could be taken for YAML; `quote` asks for that kind of quotes."""
    if value is None:
        return "null"
    if not quote and _PLAIN.fullmatch(value) and value not in NULLS:
        return value
    if quote == "'" and value.isprintable():
        return "'" + value.replace("'", "''") + "'"
    return '"' + "".join(_ESCAPES.get(sign, sign) for sign in value) + '"'


def flow(value: Plain) -> str:
    """The value on one line: `{person: an, award: [a, b]}`."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{scalar(key)}: {flow(inner)}" for key, inner in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(flow(inner) for inner in value) + "]"
    return scalar(value)


def item(value: Plain, indent: int) -> list[str]:
    """The lines of one item of a list whose dash stands at column `indent` (from 0): one line where it fits."""
    head = " " * indent + "- "
    line = head + flow(value)
    if len(line) <= WIDTH or not isinstance(value, dict) or not value:
        return [line]
    first, *others = _pairs(value, indent + 2)
    return [head + first.lstrip(), *others]


def _pairs(value: dict[str, Plain], indent: int) -> Iterator[str]:
    for key, inner in value.items():
        yield f"{' ' * indent}{scalar(key)}: {flow(inner)}"
