"""Số người, số đơn vị hoàn thành xuất sắc vượt tỷ lệ trên số hoàn thành tốt."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from thidua_cli.diagnostics import Fact, Span
from thidua_cli.law.dated import Value, parameter
from thidua_cli.models.agency import Unit
from thidua_cli.models.choices import EMPLOYMENT
from thidua_cli.models.people import Person
from thidua_cli.models.types import percent_text
from thidua_cli.rules.base import Finding, Rule
from thidua_cli.rules.eligibility import to_confirm
from thidua_cli.workspace.books import AgencyFiles

SHARE, GREATER_SHARE = "ty-le-xep-loai-xuat-sac", "ty-le-xep-loai-xuat-sac-dac-biet"
FEW, FEW_MOST = "it-don-vi-truc-thuoc", "don-vi-xuat-sac-khi-it-don-vi"
BEST, GOOD = "hoan-thanh-xuat-sac", "hoan-thanh-tot"
RATED = ("cong-chuc", "vien-chuc")
FIX = "xem lại xếp loại; tỷ lệ theo từng nhóm nhiệm vụ tương đồng do cơ quan chia thì hạ mức của quy tắc này"


@dataclass(frozen=True, slots=True)
class Group:
    """How many of the `number` of one kind were rated in a year; `unrated` may still turn out to be good."""

    name: str
    year: int
    best: int
    good: int
    unrated: int
    number: int
    place: Span

    @property
    def possible(self) -> int:
        return self.good + self.unrated

    @property
    def sum(self) -> str:
        left = f" (và {self.unrated} chưa ghi xếp loại)" if self.unrated else ""
        return f"{self.best} hoàn thành xuất sắc, {self.good} hoàn thành tốt{left}"


def check(agency: AgencyFiles) -> Iterator[Finding]:
    for group in people(agency):
        yield from of_share(group)
    for group in affiliates(agency):
        yield from of_units(group)


def people(agency: AgencyFiles) -> Iterator[Group]:
    """Civil servants and public employees apart: each have a decree of their own."""
    for kind in RATED:
        kept = [person for person in agency.people.values() if person.employment == kind]
        for year in years(kept):
            there = [person for person in kept if person.serves_on(date(year, 12, 31))]
            yield from counted(EMPLOYMENT[kind], year, there)


def affiliates(agency: AgencyFiles) -> Iterator[Group]:
    kept = [unit for unit in agency.units.values() if unit.kind == "affiliate"]
    for year in years(kept):
        there = [unit for unit in kept if unit.exists_on(date(year, 12, 31))]
        yield from counted("đơn vị trực thuộc", year, there)


def years(rated: Iterable[Person | Unit]) -> list[int]:
    return sorted({year for one in rated for year, rating in one.ratings.items() if rating == BEST})


def counted(name: str, year: int, there: Iterable[Person | Unit]) -> Iterator[Group]:
    """Nothing for a year whose best have all left since."""
    members = list(there)
    best = [one for one in members if one.ratings.get(year) == BEST]
    found = Counter(one.ratings.get(year) for one in members)
    if best:
        yield Group(name, year, len(best), found[GOOD], found[None], len(members), best[0].where("ratings", str(year)))


def of_share(group: Group) -> Iterator[Finding]:
    """More than the greater share can never be; up to it, and where the law is not sure, somebody has to look."""
    day = date(group.year, 12, 31)
    value, greater = parameter(SHARE).at(day), parameter(GREATER_SHARE).at(day)
    if value is None or not exceeds(group, value):
        return
    allowed = greater if greater is not None and not exceeds(group, greater) else None
    found = too_many(group, value, allowed)
    yield to_confirm(found) if allowed is not None or value.confidence == "unsure" else found


def exceeds(group: Group, value: Value) -> bool:
    return value.number is not None and group.best * 100 > value.number * group.possible


def too_many(group: Group, value: Value, greater: Value | None = None) -> Finding:
    most = (value.number or Fraction()) * group.possible / 100
    outstanding = f", nơi có thành tích nổi trội {percent_text(greater.number or Fraction())}" if greater else ""
    message = (
        f"{group.name} năm {group.year}: {group.sum}; nhiều nhất {percent_text(value.number or Fraction())} số hoàn "
        f"thành tốt, tức {int(most)}{outstanding}"
    )
    both = Fact(f"tính trên cả số hoàn thành xuất sắc: {group.best}/{group.best + group.possible}", group.place)
    return Finding(group.place, message, FIX, (both,), citations=value.citations)


def of_units(group: Group) -> Iterator[Finding]:
    """The records do not tell đơn vị sự nghiệp, for whom this is, from other affiliates: somebody has to look."""
    day = date(group.year, 12, 31)
    few, most, share = parameter(FEW).at(day), parameter(FEW_MOST).at(day), parameter(SHARE).at(day)
    if few is None or most is None or share is None or few.number is None or most.number is None:
        return
    if group.number >= few.number:
        if exceeds(group, share):
            yield to_confirm(too_many(group, share))
    elif group.best > most.number:
        message = (
            f"{group.name} năm {group.year}: {group.sum}; dưới {few.number} đơn vị thì nhiều nhất {most.number} đơn vị "
            f"hoàn thành xuất sắc"
        )
        yield to_confirm(Finding(group.place, message, FIX, citations=most.citations))


RULE = Rule(
    "TD345",
    "ty-le-hoan-thanh-xuat-sac",
    "Số hoàn thành xuất sắc không vượt tỷ lệ trên số hoàn thành tốt.",
    AgencyFiles,
    check,
)
