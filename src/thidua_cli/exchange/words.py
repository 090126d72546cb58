"""What is left of a cell when typing habits are taken away, and keys by which two spellings are one."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from thidua_cli.law.spelling import fold

__all__ = ["clean", "fold", "lines_of", "spelling_key"]

_TONES = frozenset("\u0300\u0301\u0303\u0309\u0323")
_UNSEEN = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")


def lines_of(text: str) -> list[str]:
    """The lines of a cell, composed (NFC), without what no eye sees, each with single blanks; empty ones left out."""
    composed = unicodedata.normalize("NFC", _UNSEEN.sub("", text))
    return [line for line in (" ".join(part.split()) for part in composed.splitlines()) if line]


def clean(text: str) -> str:
    """The same on one line."""
    return text if text.isascii() and text.isalnum() else " ".join(lines_of(text))


@cache
def spelling_key(text: str) -> str:
    """Equal for `Hoà` and `hòa`, `Y Tế` and `y tế`: case and the letter that carries the tone do not count.

    Each word gives its letters with their hats and horns, then its tone; `Hoa` and `Hòa` stay apart.
    """
    return " ".join(_word_key(word) for word in re.findall(r"\w+", unicodedata.normalize("NFC", text.casefold())))


def _word_key(word: str) -> str:
    parts = unicodedata.normalize("NFD", word)
    tones = "".join(sign for sign in parts if sign in _TONES)
    return unicodedata.normalize("NFC", "".join(sign for sign in parts if sign not in _TONES)) + tones
