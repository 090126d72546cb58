"""Public holidays on fixed days of the solar year, each with its own dates in force."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from thidua_cli.law import shelf

_FILE = "holidays.yaml"


@dataclass(frozen=True, slots=True)
class Holiday:
    """A month and day, off from one day of the law to another, both inside; `until` is None while no end is known."""

    name: str
    since: date
    until: date | None
    month: int
    day: int

    def in_year(self, year: int) -> date | None:
        """The day itself; None in a year in which it is none."""
        found = date(year, self.month, self.day)
        return found if self.since <= found and (self.until is None or found <= self.until) else None


@shelf.remember
def holidays_of(year: int) -> tuple[date, ...]:
    """The fixed holidays of a year, whatever weekday they fall on, in order."""
    found = (holiday.in_year(year) for holiday in _holidays())
    return tuple(sorted(day for day in found if day is not None))


@shelf.remember
def _holidays() -> tuple[Holiday, ...]:
    return tuple(_holiday(data["name"], line) for data in shelf.read(_FILE).values() for line in data["days"])


def _holiday(name: str, line: Mapping[str, Any]) -> Holiday:
    month, day = line["on"].split("-")
    until = line.get("to")
    since = date.fromisoformat(line["from"])
    return Holiday(name, since, date.fromisoformat(until) if until else None, int(month), int(day))
