"""The mark of a row: a short digest of the cells as they were written, beside its hidden id."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable

from thidua_cli.exchange.words import clean, spelling_key

FOOTNOTE = re.compile(r"[(\[]\s*(?:\*+|\d)\s*[)\]]|[¹²³*†]+$")
RECORD = "#"
"""In the id of a row: it stands for a record that is there, not for somebody who may get one."""

_GUARD = re.compile(r"^'(?=[=+@-])")


def tidy(text: str) -> str:
    """A cell on one line, without signs of footnotes and the apostrophe that keeps a formula from being one."""
    return FOOTNOTE.sub("", _GUARD.sub("", clean(text))).strip()


def mark(name: str, unit: str) -> str:
    """Ten hexadecimal digits, equal while name and unit are spelt the same."""
    return _digest(f"{spelling_key(name)}|{spelling_key(unit)}")


def mark_of(cells: Iterable[str]) -> str:
    """Ten hexadecimal digits, equal while every cell holds the same."""
    return _digest("|".join(map(tidy, cells)))


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:10]
