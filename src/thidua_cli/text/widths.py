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
    return Fraction(advance(text, face) * size, 1000)


def advance(text: str, face: str = "Regular") -> int:
    """Width of `text` in thousandths of its size."""
    return sum(map(_advances(face).__getitem__, unicodedata.normalize("NFC", text)))


class _Advances(dict[str, int]):
    """Sign → its advance, found out when it is first met: thousands of cells hold the same few signs."""

    def __init__(self, table: dict[str, int]) -> None:
        self._table = table

    def __missing__(self, sign: str) -> int:
        found = sum(self._table.get(base, self._table[_WIDEST]) for base in _bases(sign))
        self[sign] = found
        return found


@cache
def _advances(face: str) -> _Advances:
    return _Advances(_tables()[face])


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
