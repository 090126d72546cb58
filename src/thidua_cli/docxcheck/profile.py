"""The figures papers are judged by, read from data: one file a decree, each with the days it is in force."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from functools import cache
from importlib.resources import files
from typing import Any

from thidua_cli.source import read_text

NAMES = ("tt01-2011", "nd30-2020")
"""The shipped profiles, the oldest first."""


@dataclass(frozen=True, slots=True)
class Range:
    """From `low` to `high`, both allowed."""

    low: Fraction
    high: Fraction

    def holds(self, value: Fraction | int, slack: Fraction = Fraction(0)) -> bool:
        return self.low - slack <= value <= self.high + slack

    def __str__(self) -> str:
        return figure(self.low) if self.low == self.high else f"{figure(self.low)} - {figure(self.high)}"


@dataclass(frozen=True, slots=True)
class Profile:
    """One decree. Margins and `first_line` in mm, shares in percent; sizes, `gap` and lengths of `practice` in pt."""

    name: str
    text: str
    valid_from: date
    valid_until: date | None
    confidence: str
    fonts: tuple[str, ...]
    width: Fraction
    height: Fraction
    margins: dict[str, Range]
    number_where: str
    number_align: str
    sizes: dict[str, Range]
    shares: dict[str, Range]
    first_line: tuple[Fraction, ...]
    gap: Fraction
    lines: Range
    bases_slanted: bool
    bases_end: str
    practice: dict[str, Range]


@cache
def load(name: str) -> Profile:
    """The shipped profile `name`. Raises FileNotFoundError for a name that is not shipped."""
    text = files(__package__).joinpath("profiles", f"{name}.yaml").read_text(encoding="utf-8")
    documents, _ = read_text(text, f"{name}.yaml")
    data: Any = documents[0].data
    until = data.get("valid_until")
    return Profile(
        name=data["name"],
        text=data["text"],
        valid_from=date.fromisoformat(data["valid_from"]),
        valid_until=date.fromisoformat(until) if until else None,
        confidence=data["confidence"],
        fonts=tuple(data["fonts"]),
        width=Fraction(data["page"]["width"]),
        height=Fraction(data["page"]["height"]),
        margins=_ranges(data["margins"]),
        number_where=data["number"]["where"],
        number_align=data["number"]["align"],
        sizes=_ranges(data["sizes"]),
        shares=_ranges(data["shares"]),
        first_line=tuple(map(Fraction, data["body"]["first_line"])),
        gap=Fraction(data["body"]["gap"]),
        lines=_range(data["body"]["lines"]),
        bases_slanted=data["bases"]["slanted"] == "true",
        bases_end=data["bases"]["end"],
        practice=_ranges(data["practice"]),
    )


def on(day: date | None) -> Profile:
    """The profile in force on a day; the newest for no day, the oldest for a day before all of them."""
    profiles = [load(name) for name in NAMES]
    if day is None:
        return profiles[-1]
    return next((profile for profile in reversed(profiles) if profile.valid_from <= day), profiles[0])


def figure(value: Fraction) -> str:
    """`12`, `12,7`: to the nearest tenth."""
    tenths = (value * 20 + 1) // 2
    whole, rest = divmod(abs(tenths), 10)
    return f"{'-' if tenths < 0 else ''}{whole}{f',{rest}' if rest else ''}"


def _ranges(data: dict[str, str]) -> dict[str, Range]:
    return {key: _range(text) for key, text in data.items()}


def _range(text: str) -> Range:
    low, dash, high = text.partition("-")
    return Range(Fraction(low), Fraction(high if dash else low))
