"""Time limits of the state-level procedure: days of the year, working days, months, each with its own dates."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from thidua_cli.diagnostics import Citation
from thidua_cli.law import shelf
from thidua_cli.law.catalogue import legal_text

_FILE = "deadlines.yaml"


@dataclass(frozen=True, slots=True)
class Limit:
    """What holds from one day to another, both inside; `until` is None while no end is known.

    Exactly one of `by` (month and day, the day itself is in time, of the year judged or the `next` one),
    `working_days` and `months` is given.
    """

    since: date
    until: date | None
    confidence: str
    citations: tuple[Citation, ...]
    by: tuple[int, int] | None = None
    year: str | None = None
    working_days: int | None = None
    months: int | None = None

    def covers(self, day: date) -> bool:
        return self.since <= day and (self.until is None or day <= self.until)

    def due(self, year: int) -> date | None:
        """The last day in time for the awards of `year`; None for a limit that is no day of the year."""
        return date(year + (self.year == "next"), *self.by) if self.by else None


@dataclass(frozen=True, slots=True)
class Deadline:
    """One step; `awards` are the codes it holds for, empty where it holds for every award of the state level."""

    id: str
    name: str
    awards: tuple[str, ...]
    limits: tuple[Limit, ...]

    def at(self, day: date) -> Limit | None:
        """The limit of a day; None where none is known."""
        return next((limit for limit in self.limits if limit.covers(day)), None)


@shelf.remember
def deadlines() -> tuple[Deadline, ...]:
    """Every time limit, in the order of the file."""
    return tuple(
        Deadline(key, data["name"], tuple(data.get("awards", ())), tuple(_limit(line) for line in data["limits"]))
        for key, data in shelf.read(_FILE).items()
    )


def deadline(key: str) -> Deadline:
    """The time limit of that id. Raises KeyError for one that is not kept."""
    found = {entry.id: entry for entry in deadlines()}
    return found[key]


def _limit(line: Mapping[str, Any]) -> Limit:
    until, by, confidence = line.get("to"), line.get("by"), line["confidence"]
    cites = ((legal_text(each["text"]) or each["text"], each.get("clause", "")) for each in line["cites"])
    return Limit(
        date.fromisoformat(line["from"]),
        date.fromisoformat(until) if until else None,
        confidence,
        tuple(Citation(str(text), clause, confidence) for text, clause in cites),
        _month_and_day(by) if by else None,
        line.get("year"),
        int(line["working_days"]) if "working_days" in line else None,
        int(line["months"]) if "months" in line else None,
    )


def _month_and_day(text: str) -> tuple[int, int]:
    month, day = text.split("-")
    return int(month), int(day)
