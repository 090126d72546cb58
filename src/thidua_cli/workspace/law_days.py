"""The days of the year that the law sets."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from thidua_cli.law.deadlines import deadlines


@dataclass(frozen=True, slots=True)
class LawDay:
    """The last day in time for the awards of a year; `source` names the clause."""

    id: str
    name: str
    awards: tuple[str, ...]
    day: date
    source: str


def law_days(year: int) -> Iterator[LawDay]:
    """Days for the awards of one year, of limits that hold on that very day; limits counted in days are no days."""
    for entry in deadlines():
        for limit in entry.limits:
            day = limit.due(year)
            if day is not None and limit.covers(day):
                source = "; ".join(f"{cited.clause} {cited.text}".strip() for cited in limit.citations)
                yield LawDay(entry.id, entry.name, entry.awards, day, source)
