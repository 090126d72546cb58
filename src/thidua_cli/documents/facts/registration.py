"""What one unit signs up for: its people and itself, a row each with all awards aimed at, and its targets."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from thidua_cli.documents.facts.campaign import registered_targets, start_of
from thidua_cli.documents.facts.leaders import LeaderFact, leader_of
from thidua_cli.documents.facts.nominees import award_of, who
from thidua_cli.documents.facts.points import Entry as Placed
from thidua_cli.text.vietnamese import upper
from thidua_cli.workspace.books import Entry, PlanFiles


@dataclass(frozen=True, slots=True)
class RegisteredFact:
    """One row; `awards` are all awards aimed at. `order` counts from 1 among its kind; `position` may be empty."""

    order: int
    name: str
    position: str
    unit: str
    awards: str


@dataclass(frozen=True, slots=True)
class RegistrationFacts:
    """One registration. `unit` and `heading` (in capitals) are empty, and `leader` none, for the whole agency."""

    unit: str
    heading: str
    year: int
    collectives: tuple[RegisteredFact, ...]
    households: tuple[RegisteredFact, ...]
    individuals: tuple[RegisteredFact, ...]
    targets: tuple[Placed, ...]
    leader: LeaderFact | None


def registration_facts(files: PlanFiles, unit: str | None, year: int, entries: Sequence[Entry]) -> RegistrationFacts:
    name = files.of.unit_name(unit) if unit else ""
    day = start_of(files.plan, year)
    return RegistrationFacts(
        unit=name,
        heading=upper(name),
        year=year,
        collectives=_rows(files, entries, "collective", day),
        households=_rows(files, entries, "household", day),
        individuals=_rows(files, entries, "individual", day),
        targets=registered_targets(files, unit, year),
        leader=leader_of(files, unit, day) if unit else None,
    )


def _rows(files: PlanFiles, entries: Sequence[Entry], subject: str, day: date) -> tuple[RegisteredFact, ...]:
    asked: dict[str, list[Entry]] = {}
    for entry in entries:
        if entry.nominee.subject == subject:
            asked.setdefault(entry.nominee.identity, []).append(entry)
    return tuple(_row(files, found, day, order) for order, found in enumerate(asked.values(), 1))


def _row(files: PlanFiles, entries: Sequence[Entry], day: date, order: int) -> RegisteredFact:
    name, _, position, unit = who(files, entries[0].nominee)
    return RegisteredFact(order, name, position, unit, "; ".join(award_of(files.of, entry, day) for entry in entries))
