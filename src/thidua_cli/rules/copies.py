"""Long passages that stand in two texts word for word, marks and case aside; work grows with words, not pairs."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Generic, TypeVar

from thidua_cli.law.spelling import fold

SHINGLE, LEAST = 8, 20
"""Words that open a match, and words that a match must have: usual phrases of a report are shorter."""

T = TypeVar("T")


@dataclass(frozen=True)
class Passage(Generic[T]):
    """A text, whose it is, and what its reader wants to know of its place."""

    text: str
    owner: str
    place: T


@dataclass(frozen=True)
class Copy(Generic[T]):
    """`words` words of the later text that an earlier one of another owner has too, as either writes them."""

    first: Passage[T]
    again: Passage[T]
    words: int
    first_text: str
    again_text: str


_folded = cache(fold)


class _Words:
    """The words of a text, folded, with the places they stand at."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._found = [(_folded(match.group()), *match.span()) for match in re.finditer(r"\w+", text)]
        self.folded = [word for word, _, _ in self._found]

    def between(self, start: int, count: int) -> str:
        return self._text[self._found[start][1] : self._found[start + count - 1][2]]

    def shingles(self) -> Iterator[int]:
        """A number for every few words in a row; equal ones are compared word by word before anything is said."""
        for start in range(len(self.folded) - SHINGLE + 1):
            yield hash(tuple(self.folded[start : start + SHINGLE]))


def copies(passages: Iterable[Passage[T]]) -> Iterator[Copy[T]]:
    """For every text the longest passage it shares with an earlier text of somebody else."""
    known: dict[int, tuple[Passage[T], _Words, int]] = {}
    for passage in passages:
        words = _Words(passage.text)
        shingles = list(words.shingles())
        longest = max(_shared(passage, words, shingles, known), key=lambda copy: copy.words, default=None)
        if longest is not None:
            yield longest
        for start, shingle in enumerate(shingles):
            known.setdefault(shingle, (passage, words, start))


def _shared(
    passage: Passage[T],
    words: _Words,
    shingles: list[int],
    known: dict[int, tuple[Passage[T], _Words, int]],
) -> Iterator[Copy[T]]:
    """Every long enough run, each begun once: after a run the next one is looked for behind it."""
    start = 0
    while start < len(shingles):
        first, other, place = known.get(shingles[start], (passage, words, start))
        if first.owner == passage.owner:
            start += 1
            continue
        count = _run(words.folded, start, other.folded, place)
        if count >= LEAST:
            yield Copy(first, passage, count, other.between(place, count), words.between(start, count))
        start += max(count, 1)


def _run(mine: list[str], start: int, theirs: list[str], place: int) -> int:
    """How many words are the same from there on."""
    count = 0
    while start + count < len(mine) and place + count < len(theirs) and mine[start + count] == theirs[place + count]:
        count += 1
    return count
