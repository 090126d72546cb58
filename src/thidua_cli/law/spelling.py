"""Finding the code that was meant."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

_LIKE_ENOUGH = 0.7


def fold(text: str) -> str:
    """Lower case without marks, words joined by hyphens: `BK UBND tỉnh` → `bk-ubnd-tinh`."""
    bare = unicodedata.normalize("NFD", text.lower().replace("đ", "d"))
    letters = "".join(letter if letter.isalnum() else " " for letter in bare if not unicodedata.combining(letter))
    return "-".join(letters.split())


def closest(written: str, entries: Iterable[tuple[str, Iterable[str]]]) -> str | None:
    """The code whose own spelling, or one of whose spoken forms, is most like `written`; None if none is like it."""
    from difflib import get_close_matches  # costs milliseconds that only a mistake should pay

    code_of = {fold(form): code for code, forms in entries for form in (*forms, code)}
    matches = get_close_matches(fold(written), sorted(code_of), n=1, cutoff=_LIKE_ENOUGH)
    return code_of[matches[0]] if matches else None
