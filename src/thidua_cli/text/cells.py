"""Texts in the cells of a spreadsheet."""

from __future__ import annotations

FORMULA = ("=", "+", "-", "@")
"""What a text begins with that a spreadsheet would run."""


def guarded(text: str) -> str:
    """Led by an apostrophe where a spreadsheet would take it for a formula."""
    return f"'{text}" if text.startswith(FORMULA) else text
