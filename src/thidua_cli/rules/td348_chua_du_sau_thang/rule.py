"""Xếp loại chất lượng cho người làm việc trong năm chưa đủ số tháng."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from thidua_cli.diagnostics import Fact, Severity
from thidua_cli.judge.career import TRANSFERS, months_between, served
from thidua_cli.judge.case import case_for, nominee_of
from thidua_cli.law.dated import parameter
from thidua_cli.models.people import Person
from thidua_cli.rules.base import Finding, Rule
from thidua_cli.rules.eligibility import TO_CONFIRM
from thidua_cli.text.vietnamese import count_text
from thidua_cli.workspace.books import AgencyFiles

MONTHS, AWAY = "thang-lam-viec-de-xep-loai", "transferred-out"
FIX = "bỏ xếp loại của năm ấy, hoặc sửa ngày tuyển dụng, ngày nghỉ việc nếu ghi sai"


def check(agency: AgencyFiles) -> Iterator[Finding]:
    for person in agency.people.values():
        for year in person.ratings if not elsewhere(person) else ():
            if borders(person, year):
                yield from of_year(agency, person, year)


def elsewhere(person: Person) -> bool:
    """Whether part of a year may have been worked at another place, which tells the rating."""
    return any(move.kind in TRANSFERS or move.kind == AWAY for move in person.moves or ())


def borders(person: Person, year: int) -> bool:
    """Whether somebody came or left in that year, as far as it is written."""
    days = (person.start, person.end, *(move.day for move in person.moves or ()))
    return any(day is not None and day.year == year for day in days)


def of_year(agency: AgencyFiles, person: Person, year: int) -> Iterator[Finding]:
    last = date(year, 12, 31)
    least = parameter(MONTHS).at(last)
    case = case_for(agency, nominee_of(person=person.id), "lao-dong-tien-tien", year)
    came = served(case, person)
    first = max(came.start, date(year, 1, 1)) if came.start is not None else date(year, 1, 1)
    months = months_between(first, min(person.end or last, last))
    # Who came from nobody knows where may have worked the rest of the year there.
    known = came.exact or (came.start is not None and came.start <= date(year, 1, 1))
    if least is not None and least.number is not None and known and months < least.number:
        message = (
            f"{person.name}: xếp loại năm {year} khi làm việc {count_text(months)} tháng trong năm; chưa đủ "
            f"{count_text(int(least.number))} tháng thì không xếp loại {TO_CONFIRM}"
        )
        facts = (came.fact(), *left(person, year))
        yield Finding(person.where("ratings", str(year)), message, FIX, facts, citations=least.citations)


def left(person: Person, year: int) -> tuple[Fact, ...]:
    if person.end is None or person.end.year != year:
        return ()
    return (Fact("ngày cuối cùng ở cơ quan", person.where("to")),)


RULE = Rule(
    "TD348",
    "chua-du-sau-thang",
    "Làm việc chưa đủ số tháng trong năm thì không xếp loại.",
    AgencyFiles,
    check,
    Severity.WARNING,
)
