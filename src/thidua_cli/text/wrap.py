"""Breaks a title or a name of an agency into lines of like length, at places a reader would break it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from importlib.resources import files
from typing import Any

from thidua_cli.source import read_text

Measure = Callable[[str], Fraction]

_MOST_LINES = 5
_DASHES = frozenset("-–—")


@dataclass(frozen=True, slots=True)
class _Words:
    """What decides where a line may end: see the notes in `line-breaks.yaml`."""

    clinging: frozenset[str]
    leading: frozenset[str]
    compounds: frozenset[str]


@cache
def _words() -> _Words:
    source = files("thidua_cli.text").joinpath("line-breaks.yaml").read_text(encoding="utf-8")
    documents, _ = read_text(source, "line-breaks.yaml")
    data: Any = documents[0].data
    compounds = [word for row in data["compounds"] for word in row.split(", ")]
    return _Words(frozenset(data["clinging"].split()), frozenset(data["leading"].split()), frozenset(compounds))


def balanced(text: str, limit: Fraction, measure: Measure) -> tuple[str, ...]:
    """`text` in the fewest lines not wider than `limit` (points, as `measure` gives), as even as can be.

    Never breaks before a dash, inside `năm 2026` or `2021 - 2025`, inside a word of two syllables, or after a word
    such as `và`, `của`. Where that cannot be held in one more line than needed, width comes first.
    """
    words = text.split()
    spaces = range(1, len(words))
    good = [place for place in spaces if _may_break(words, place)]
    for count in range(1, _MOST_LINES + 1):
        if best := _best(words, good, count, limit, measure):
            return best
    return _greedy(words, limit, measure)


def _best(
    words: Sequence[str], places: Sequence[int], count: int, limit: Fraction, measure: Measure
) -> tuple[str, ...] | None:
    """The most even division into `count` lines that all fit, or None."""

    def splits(start: int, left: int) -> Iterator[tuple[str, ...]]:
        rest = " ".join(words[start:])
        if left == 1 and measure(rest) <= limit:
            yield (rest,)
        if left == 1 or measure(rest) > limit * left:
            return
        for place in places[bisect_right(places, start) :]:
            line = " ".join(words[start:place])
            if measure(line) > limit:
                return
            yield from ((line, *others) for others in splits(place, left - 1))

    return min(splits(0, count), key=lambda split: _cost(split, limit, measure), default=None)


def _cost(split: tuple[str, ...], limit: Fraction, measure: Measure) -> Fraction:
    """Longest less shortest line; a good beginning takes a quarter of the limit off, `và` adds as much."""
    widths = [measure(line) for line in split]
    beginnings = [line.split(maxsplit=1)[0].lower() for line in split[1:]]
    welcome = sum(word in _words().leading for word in beginnings) - beginnings.count("và")
    return max(widths) - min(widths) - Fraction(limit, 4) * welcome


def _may_break(words: Sequence[str], place: int) -> bool:
    """May a line end before `words[place]`?"""
    before, after = words[place - 1].lower(), words[place].lower()
    if before in _words().clinging or f"{before} {after}".strip(",.;:“”\"'()") in _words().compounds:
        return False
    if re.match(r"\d", after) and not before.endswith((",", ";")):
        return False
    return not _near_dash(words, place)


def _near_dash(words: Sequence[str], place: int) -> bool:
    """Is there a lone dash within two words: `THI ĐUA - KHEN THƯỞNG`, `2021 - 2025` stay whole."""
    return any(word in _DASHES for word in words[max(place - 2, 0) : place + 2])


def _greedy(words: Sequence[str], limit: Fraction, measure: Measure) -> tuple[str, ...]:
    """Fills line after line, breaking anywhere but beside a dash; for text that no good break can fit."""
    found: list[str] = []
    for word in words:
        longer = f"{found[-1]} {word}" if found else word
        beside_dash = word in _DASHES or longer.endswith(tuple(f" {dash} {word}" for dash in _DASHES))
        if found and measure(longer) > limit and not beside_dash:
            found.append(word)
        else:
            found[-1:] = [longer]
    return tuple(found)
