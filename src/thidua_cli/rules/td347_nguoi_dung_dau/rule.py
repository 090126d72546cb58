"""Người đứng đầu được xếp loại cao hơn tập thể mình đứng đầu."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from thidua_cli.diagnostics import Fact
from thidua_cli.judge.ratings import ORDER
from thidua_cli.law.dated import Value, parameter
from thidua_cli.models.agency import Agency, Unit
from thidua_cli.models.choices import RATINGS
from thidua_cli.models.people import Person
from thidua_cli.rules.base import Finding, Rule
from thidua_cli.rules.eligibility import to_confirm
from thidua_cli.workspace.books import AgencyFiles

NOT_ABOVE = "nguoi-dung-dau-khong-cao-hon"
DEPUTY = "phó"
# The decree that forbids it is on public employees; of others somebody has to look.
BOUND = "vien-chuc"
FIX = "xem lại xếp loại của người đứng đầu hoặc của tập thể"


def check(agency: AgencyFiles) -> Iterator[Finding]:
    for unit in agency.units.values():
        # Whoever heads the leadership heads the agency.
        led = agency.agency if unit.kind == "leadership" else unit
        for year in led.ratings if led is not None else ():
            last = date(year, 12, 31)
            value, head = parameter(NOT_ABOVE).at(last), head_of(agency, unit, last)
            if led is not None and value is not None and head is not None:
                yield from compared(head, led, year, value)


def head_of(agency: AgencyFiles, unit: Unit, day: date) -> Person | None:
    """The one leader of a unit on a day who is no deputy; None where that is nobody, or several."""
    found = [
        person
        for person in agency.people.values()
        if person.unit == unit.id and person.role == "leader" and person.serves_on(day) and not is_deputy(person)
    ]
    return found[0] if len(found) == 1 else None


def is_deputy(person: Person) -> bool:
    """Without a position nobody can tell, so it is said of nobody."""
    return person.position is None or person.position.casefold().startswith(DEPUTY)


def compared(head: Person, led: Agency | Unit, year: int, value: Value) -> Iterator[Finding]:
    own, of_all = head.ratings.get(year), led.ratings[year]
    if own is None or ORDER[own] >= ORDER[of_all]:
        return
    message = (
        f"{head.name}, {head.position} năm {year}: {RATINGS[own]}, cao hơn {led.name} "
        f"({RATINGS[of_all]}); {value.words}"
    )
    facts = (Fact(f"{led.name}: {RATINGS[of_all]}", led.where("ratings", str(year))),)
    found = Finding(head.where("ratings", str(year)), message, FIX, facts, citations=value.citations)
    sure = value.number == 1 and value.confidence != "unsure" and head.employment == BOUND
    yield found if sure else to_confirm(found)


RULE = Rule("TD347", "nguoi-dung-dau", "Người đứng đầu không được xếp loại cao hơn tập thể.", AgencyFiles, check)
