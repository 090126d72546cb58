"""Widths of text set in Times New Roman, from a table of advance widths; no font file is needed."""

from __future__ import annotations

import json
import unicodedata
from fractions import Fraction
from functools import cache, lru_cache
from importlib.resources import files

_HORN = "\u031b"
_WIDEST = "M"
"""Stands in for a letter that is not in the table: too wide is safe, too narrow would break a line."""


@lru_cache(maxsize=8192)
def width(text: str, size: Fraction | int, face: str = "Regular") -> Fraction:
    """Width of `text` in points at `size` points; `face` is Regular, Bold, Italic or BoldItalic.

    An accented letter is as wide as its base letter, except ơ and ư, which the table holds.
    """
    table = _tables()[face]
    return Fraction(sum(table.get(sign, table[_WIDEST]) for sign in _bases(text)) * size, 1000)


def _bases(text: str) -> str:
    """Letters without their marks; the horn of ơ and ư stays, a mark of its own has no width."""
    signs = unicodedata.normalize("NFD", text)
    bare = "".join(sign for sign in signs if sign == _HORN or not unicodedata.combining(sign))
    return unicodedata.normalize("NFC", bare)


@cache
def _tables() -> dict[str, dict[str, int]]:
    """Face → letter → advance in thousandths of the size."""
    source = files("thidua_cli.text").joinpath("times-widths.json").read_text(encoding="utf-8")
    tables: dict[str, dict[str, int]] = json.loads(source)
    return tables
