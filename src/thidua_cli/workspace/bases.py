"""Denominators: the number a percentage is taken of, with its name and where it comes from."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from thidua_cli.diagnostics import Span
from thidua_cli.law import award_name
from thidua_cli.models.agency import Headcount
from thidua_cli.models.choices import RATINGS
from thidua_cli.models.denominators import STAFF, UNITS, Denominator
from thidua_cli.models.people import Person
from thidua_cli.text.vietnamese import short_date
from thidua_cli.workspace.books import AgencyFiles, PlanFiles, covers
from thidua_cli.workspace.standing import standing


@dataclass(frozen=True, slots=True)
class Base:
    """`number` is None when the records cannot say; `text` names it in Vietnamese, with its day."""

    number: int | None
    text: str
    span: Span | None = None


def reference_day(files: PlanFiles, year: int) -> date:
    """The day headcounts of `year` are taken on: the plan's last day for its last year, else the year's last day."""
    plan = files.plan
    return plan.period.end if year >= plan.last_year else min(date(year, 12, 31), plan.period.end)


def base_of(files: PlanFiles, name: str, year: int) -> Base:
    """The denominator `name` of a quota or goal of `year`: one of the plan's own, else one that is counted."""
    if name in files.plan.denominators:
        return own(files.plan.denominators[name])
    if name == STAFF:
        return staff(files.of, reference_day(files, year))
    if name == UNITS:
        return units(files.of, reference_day(files, year))
    if name in RATINGS:
        return rated(files.of.people.values(), name, year)
    return awarded(files, (name,), year)


def base_of_unit(files: PlanFiles, name: str, year: int, unit: str, among: tuple[str, ...]) -> Base:
    """A denominator inside the share of one unit `among` those that have a quota each.

    Snapshots and the plan's own numbers are of the whole, and cannot be divided.
    """
    agency, day = files.of, reference_day(files, year)
    where = f"của {agency.unit_name(unit)}"
    people = [person for person in agency.people.values() if agency.share_of(person.unit, among) == unit]
    if name == STAFF and agency.people_files:
        number = sum(person.counted and person.serves_on(day) for person in people)
        return Base(number, f"số người {where} trong danh sách ngày {short_date(day)}")
    if name == UNITS:
        below = [found for found in agency.units.values() if agency.share_of(found.id, among) == unit]
        return Base(sum(found.counted and found.exists_on(day) for found in below), f"số tập thể {where}")
    if name in RATINGS:
        return rated(people, name, year, where)
    if name not in files.plan.denominators and name != STAFF:
        return awarded(files, (name,), year, unit, among)
    own_name = files.plan.denominators[name].name if name in files.plan.denominators else "người"
    return Base(None, f"số {own_name} {where} (chỉ có số của toàn cơ quan)")


def own(denominator: Denominator) -> Base:
    """A number that the plan gives by itself."""
    day = f" chốt ngày {short_date(denominator.day)}" if denominator.day else ""
    source = f" (theo {denominator.source})" if denominator.source else ""
    return Base(denominator.number, f"số {denominator.name}{day}{source}", denominator.where("number"))


def staff(agency: AgencyFiles, day: date) -> Base:
    """The newest headcount snapshot not after `day`; without snapshots, the roster on that day."""
    snapshot = _snapshot(agency, day)
    if snapshot is not None:
        return Base(snapshot.staff, f"số người chốt ngày {short_date(snapshot.day)}", snapshot.where("staff"))
    if not agency.people_files:
        return Base(None, "số người (chưa có headcounts và people.yaml)")
    number = sum(person.counted and person.serves_on(day) for person in agency.people.values())
    roster = agency.people_files[0].where("people", key=True)
    return Base(number, f"số người trong danh sách ngày {short_date(day)}", roster)


def units(agency: AgencyFiles, day: date) -> Base:
    """The newest snapshot not after `day` that counts collectives; without one, the counted units of that day."""
    snapshot = _snapshot(agency, day)
    if snapshot is not None and snapshot.units is not None:
        return Base(snapshot.units, f"số tập thể chốt ngày {short_date(snapshot.day)}", snapshot.where("units"))
    if agency.agency is None or not agency.units:
        return Base(None, "số tập thể (chưa khai units trong agency.yaml)")
    number = sum(unit.counted and unit.exists_on(day) for unit in agency.units.values())
    return Base(number, f"số tập thể ngày {short_date(day)}", agency.agency.where("units", key=True))


def rated(people: Iterable[Person], rating: str, year: int, where: str = "") -> Base:
    """How many of `people` have this rating or a better one; unknown while nobody is rated for the year."""
    order = list(RATINGS)
    ratings = [person.ratings[year] for person in people if year in person.ratings]
    number = sum(order.index(found) <= order.index(rating) for found in ratings) if ratings else None
    return Base(number, " ".join(f"số người {RATINGS[rating]} trở lên năm {year} {where}".split()))


def awarded(
    files: PlanFiles, codes: tuple[str, ...], year: int, unit: str | None = None, among: tuple[str, ...] = ()
) -> Base:
    """How many are given, or else nominated for, one of the awards in a year; unknown while no list names them.

    Whom the council turned down is nominated no more.
    """
    names = ", ".join(award_name(code, date(year, 12, 31)) for code in codes)
    where = f" của {files.of.unit_name(unit)}" if unit else ""
    for entries, word in ((files.decided, "được công nhận"), (standing(files), "được đề nghị")):
        found = [entry for entry in entries if entry.year == year and covers(codes, entry.code)]
        if found:
            number = sum(
                unit is None or files.of.share_of(files.of.unit_of(entry.nominee), among) == unit for entry in found
            )
            return Base(number, f"số {word} {names} năm {year}{where}", found[0].nominee.where("award"))
    return Base(None, f"số đạt {names} năm {year}{where} (chưa có danh sách)")


def _snapshot(agency: AgencyFiles, day: date) -> Headcount | None:
    known = agency.agency.headcounts if agency.agency else ()
    return max((snapshot for snapshot in known if snapshot.day <= day), key=lambda found: found.day, default=None)
