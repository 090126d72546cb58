"""What each unit did in one year: its people, whom it registered and put forward, who was awarded."""

from __future__ import annotations

from dataclasses import dataclass

from thidua_cli.tally.compute import AGENCY_ITSELF, HOUSEHOLDS, OUTSIDE, known, place
from thidua_cli.workspace.bases import reference_day
from thidua_cli.workspace.books import Entry, PlanFiles

UNKNOWN = "-"
_NAMES = {AGENCY_ITSELF: "Cả cơ quan", OUTSIDE: "Ngoài cơ quan", HOUSEHOLDS: "Hộ gia đình"}


@dataclass(frozen=True, slots=True)
class UnitRowFact:
    """One unit: its people, and how many awards its people and itself registered for, were put forward for and given.

    Counts as text; `-` where no such list is recorded for the year.
    """

    name: str
    people: str
    registered: str
    nominated: str
    decided: str


def year_units(files: PlanFiles, year: int) -> tuple[UnitRowFact, ...]:
    """Every unit, then those of no unit where there are any."""
    lists = tuple(
        tuple(entry for entry in entries if entry.year == year)
        for entries in (files.registered, files.nominated, files.decided)
    )
    named = {place(files, entry) for entries in lists for entry in entries}
    others = [label for label in _NAMES if label in named]
    return tuple(_row(files, unit, year, lists) for unit in (*files.of.units, *others))


def _row(files: PlanFiles, unit: str, year: int, lists: tuple[tuple[Entry, ...], ...]) -> UnitRowFact:
    counts = [known(sum(place(files, entry) == unit for entry in entries), entries) for entries in lists]
    return UnitRowFact(_NAMES.get(unit) or files.of.unit_name(unit), _people(files, unit, year), *map(said, counts))


def _people(files: PlanFiles, unit: str, year: int) -> str:
    if unit in _NAMES or not files.of.people_files:
        return UNKNOWN
    day = reference_day(files, year)
    return str(sum(person.unit == unit and person.serves_on(day) for person in files.of.people.values()))


def said(value: int | str | None) -> str:
    return UNKNOWN if value is None else str(value)
