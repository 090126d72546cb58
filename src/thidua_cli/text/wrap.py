"""Breaks a title or a name of an agency into lines of like length, at places a reader would break it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from importlib.resources import files
from itertools import pairwise, product
from operator import itemgetter
from typing import Any

from thidua_cli.source import read_text

Measure = Callable[[str], Fraction]

_MOST_WORDS = 60
"""Of a longer text the ways to divide it are too many to weigh: its lines are filled one after another."""
_MANY_LINES = 3
_DASHES = frozenset("-–—")
_QUOTES = ",.;:“”\"'()"


@dataclass(frozen=True, slots=True)
class _Words:
    """What decides where a line may end: see the notes in `line-breaks.yaml`. `longest` counts syllables."""

    clinging: frozenset[str]
    leading: frozenset[str]
    compounds: frozenset[str]
    phrases: frozenset[str]
    longest: int


@cache
def _words() -> _Words:
    source = files("thidua_cli.text").joinpath("line-breaks.yaml").read_text(encoding="utf-8")
    documents, _ = read_text(source, "line-breaks.yaml")
    data: Any = documents[0].data
    compounds, phrases = (_entries(data[key]) for key in ("compounds", "phrases"))
    longest = max(len(entry.split()) for entry in compounds | phrases)
    return _Words(frozenset(data["clinging"].split()), frozenset(data["leading"].split()), compounds, phrases, longest)


def _entries(rows: list[str]) -> frozenset[str]:
    return frozenset(entry.lower() for row in rows for entry in row.split(", "))


def balanced(text: str, limit: Fraction, measure: Measure) -> tuple[str, ...]:
    """`text` in the fewest lines not wider than `limit` (points, as `measure` gives), as even as can be.

    Never breaks before a dash, inside `năm 2026` or `2021 - 2025`, inside a compound or a name, or after a word such as
    `và`, `của` (unless it ends a compound: `địa bàn tỉnh`); rather not inside a phrase. Where that cannot be held in
    one more line than needed, first the phrases are given up, then the words that cling, then the rest: width comes
    first. A text of many lines gets no line more than it needs. Blanks become one, save those that may not break.
    """
    words = re.split(r"[ \t\n]+", text.strip())
    compounds, phrases = _inside(words, _words().compounds), _inside(words, _words().phrases)
    firm = [place for place in range(1, len(words)) if place not in compounds and not _joined(words, place)]
    clinging = {place for place in firm if place - 1 not in compounds and words[place - 1].lower() in _words().clinging}
    good = [place for place in firm if place not in clinging and not _near_dash(words, place)]
    filled = _filled(_chunks(words, firm, limit, measure), limit, measure)
    if len(words) > _MOST_WORDS:
        return filled
    tries = list(product(([place for place in good if place not in phrases], good, firm), range(2)))
    if len(filled) > _MANY_LINES:
        tries.sort(key=itemgetter(1))
    found = (_best(words, places, len(filled) + more, limit, measure) for places, more in tries)
    return next(filter(None, found), filled)


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


def _inside(words: Sequence[str], entries: frozenset[str]) -> set[int]:
    """Places that lie inside one of the entries."""
    found: set[int] = set()
    for start in range(len(words)):
        for end in range(start + 2, min(start + _words().longest, len(words)) + 1):
            if " ".join(words[start:end]).lower().strip(_QUOTES) in entries:
                found.update(range(start + 1, end))
    return found


def _joined(words: Sequence[str], place: int) -> bool:
    """Does a figure or a dash hold what is before and after: `năm 2026`, `2021 - 2025`, `THI ĐUA -`?"""
    before, after = words[place - 1], words[place]
    figure = re.match(r"\d", after) and not before.endswith((",", ";"))
    return bool(figure) or after in _DASHES


def _near_dash(words: Sequence[str], place: int) -> bool:
    """Is there a lone dash within two words: `THI ĐUA - KHEN THƯỞNG` stays whole."""
    return any(word in _DASHES for word in words[max(place - 2, 0) : place + 2])


def _chunks(words: Sequence[str], places: Sequence[int], limit: Fraction, measure: Measure) -> Iterator[str]:
    """What no line may divide; what is wider than a line falls into words, a dash with its neighbours."""
    for start, end in pairwise((0, *places, len(words))):
        chunk = " ".join(words[start:end])
        yield from (chunk,) if measure(chunk) <= limit else re.findall(r"\S+(?: [-–—] \S+)*", chunk)


def _filled(chunks: Iterable[str], limit: Fraction, measure: Measure) -> tuple[str, ...]:
    """Fills line after line."""
    found: list[str] = []
    for chunk in chunks:
        longer = f"{found[-1]} {chunk}" if found else chunk
        if found and measure(longer) > limit:
            found.append(chunk)
        else:
            found[-1:] = [longer]
    return tuple(found)
