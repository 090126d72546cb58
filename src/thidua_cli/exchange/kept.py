"""The records of a workspace as a sheet shows them: cells by field, and the hidden id that finds each again."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date

from thidua_cli.exchange.form import Form
from thidua_cli.exchange.marks import RECORD, mark_of
from thidua_cli.exchange.targets import identity
from thidua_cli.law import award, award_name
from thidua_cli.models.base import Model
from thidua_cli.models.choices import EMPLOYMENT, GENDERS, ROLES
from thidua_cli.models.history import Decision, Given
from thidua_cli.models.nominations import Nominee
from thidua_cli.models.people import Person
from thidua_cli.workspace.books import AgencyFiles, PlanFiles

SHOWN = {
    Form.NOMINATIONS: ("name", "position", "unit", "award", "achievement", "note"),
    Form.REGISTRATIONS: ("name", "position", "unit", "award", "note"),
    Form.PEOPLE: (
        "name",
        "position",
        "unit",
        "cccd",
        "born",
        "gender",
        "start",
        "employment",
        "role",
        "note",
    ),
    Form.HISTORY: ("name", "unit", "award", "year", "decision", "decided", "issuer", "achievement", "note"),
}
"""The fields that the sheet of a form shows of a record, in order."""

SECRET = ("cccd", "born")
"""Shown only to those who ask for them."""


LENT = ("name", "position", "unit")


def row_mark(cells: Mapping[str, str], lent: Iterable[str]) -> str:
    """What a row was written as, in two parts: what the record says itself, and what others say for it."""
    own, others = ([text for name, text in cells.items() if (name in lent) is elsewhere] for elsewhere in (False, True))
    return mark_of(own) + mark_of(others)


@dataclass(frozen=True)
class Kept:
    """One record: the id of its row, what its cells show, and the unit whose sheet it stands in.

    `lent` are fields that stand elsewhere: the name, position and unit of somebody of the roster.
    """

    id: str
    record: Model
    cells: Mapping[str, str]
    unit: str | None
    lent: tuple[str, ...] = ()

    @property
    def is_somebody(self) -> bool:
        """Whether the record names a person, of the agency or of elsewhere; a household is told by its head too."""
        return not isinstance(self.record, Nominee) or self.record.subject != "collective"


def kept(form: Form, agency: AgencyFiles, plan: PlanFiles | None, year: int | None) -> list[Kept]:
    """Every record of the form in the order of the files; those of one plan and year for nominations, registrations."""
    shown = _Shown(agency, plan.plan.period.start if plan else None)
    if form is Form.PEOPLE:
        return [shown.person(person) for person in agency.people.values()]
    return list(_with_own_ids(shown.awarded(form, plan, year)))


def _with_own_ids(records: Iterable[Kept]) -> Iterator[Kept]:
    """Ids that say who, what and when; the second of two that say the same has a number more."""
    count: dict[str, int] = {}
    for each in records:
        number = count[each.id] = count.get(each.id, 0) + 1
        yield each if number == 1 else replace(each, id=f"{each.id}{RECORD}{number}")


@dataclass(frozen=True)
class _Shown:
    agency: AgencyFiles
    day: date | None

    def person(self, person: Person) -> Kept:
        cells = {
            "name": person.name,
            "position": person.position or "",
            "unit": self.agency.unit_name(person.unit),
            "cccd": person.cccd or "",
            "born": _day(person.born),
            "gender": GENDERS[person.gender] if person.gender else "",
            "start": _day(person.start),
            "employment": EMPLOYMENT[person.employment],
            "role": ROLES[person.role],
            "note": person.note or "",
        }
        return Kept(f"person:{person.id}", person, cells, person.unit)

    def awarded(self, form: Form, plan: PlanFiles | None, year: int | None) -> Iterator[Kept]:
        if form is Form.HISTORY:
            for file in self.agency.histories:
                for given in file.awards:
                    yield self._given(given, given.decision or file.decision)
        elif plan is not None and form is Form.NOMINATIONS:
            yield from self._nominated(plan, year)
        elif plan is not None:
            yield from self._registered(plan, year)

    def _nominated(self, plan: PlanFiles, year: int | None) -> Iterator[Kept]:
        for file in plan.lists:
            for item in file.nominations:
                if year in (None, item.year or file.year):
                    more = {"achievement": item.achievement or "", "note": item.note or ""}
                    yield self._kept(item, (item.award,), item.year or file.year, more)

    def _registered(self, plan: PlanFiles, year: int | None) -> Iterator[Kept]:
        for file in self.agency.registrations:
            if file.plan == plan.plan.id and year in (None, file.year):
                for entry in file.registrations:
                    yield self._kept(entry, tuple(entry.award), file.year, {"note": entry.note or ""})

    def _given(self, given: Given, decision: Decision | None) -> Kept:
        more = {
            "year": str(given.year),
            "decision": (decision and decision.number) or "",
            "decided": _day(decision.day) if decision else "",
            "issuer": (decision and decision.issuer) or "",
            "achievement": given.reason or "",
            "note": given.note or "",
        }
        return self._kept(given, (given.award,), given.year, more)

    def _kept(self, nominee: Nominee, codes: tuple[str, ...], year: int, more: Mapping[str, str]) -> Kept:
        outside, unit = nominee.external, self.agency.unit_of(nominee)
        person = self.agency.people.get(nominee.person) if nominee.person else None
        place = outside.organisation if outside else self.agency.unit_name(unit) if unit else ""
        position = outside.position if outside else person.position if person else ""
        cells = {
            "name": self.agency.name_of(nominee),
            "position": position or "",
            "unit": place or "",
            "award": "; ".join(map(self._award, codes)),
            **more,
        }
        # Names of outsiders are long, and spelt otherwise by every program that saves them.
        who = f"external:{mark_of([identity(nominee)])}" if outside else identity(nominee)
        row_id = RECORD.join((who, "+".join(codes), str(year)))
        return Kept(row_id, nominee, cells, unit, () if outside else LENT)

    def _award(self, code: str) -> str:
        entry = award(code)
        return code if entry is None else award_name(code, self.day) if self.day else entry.name


def _day(day: date | None) -> str:
    return day.isoformat() if day else ""
