"""How far a long run is: one line on stderr that is written over, and only on a terminal."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from typing import TypeVar

Item = TypeVar("Item")
SHORT = 5
"""A run of fewer steps says nothing."""


def progress(items: Sequence[Item], word: str) -> Iterator[Item]:
    """The items themselves, with `Dựng 3/80` while each is worked on."""
    shown, line = len(items) >= SHORT and sys.stderr.isatty(), ""
    try:
        for place, item in enumerate(items, start=1):
            if shown:
                line = f"{word} {place}/{len(items)}"
                sys.stderr.write(f"\r{line}")
                sys.stderr.flush()
            yield item
    finally:
        if shown:
            # Blanks and no escape code: an old Windows console prints those as they are.
            sys.stderr.write(f"\r{' ' * len(line)}\r")
            sys.stderr.flush()
