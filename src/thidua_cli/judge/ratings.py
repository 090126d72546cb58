"""Xếp loại of a person, a unit or the agency, of one year or some: rating."""

from __future__ import annotations

from collections.abc import Mapping

from thidua_cli.diagnostics import Fact
from thidua_cli.judge.after import Since, since
from thidua_cli.judge.career import earliest_year
from thidua_cli.judge.case import Case
from thidua_cli.judge.leaf import leaf, no_years
from thidua_cli.judge.proof import Proof
from thidua_cli.judge.verdict import Verdict, all_of, counted
from thidua_cli.judge.years import EVER, window
from thidua_cli.models.agency import Agency, Unit
from thidua_cli.models.choices import RATINGS
from thidua_cli.models.condition import Condition
from thidua_cli.models.people import Person

# The best rating is 0.
ORDER = {rating: place for place, rating in enumerate(RATINGS)}


def rating(condition: Condition, case: Case) -> Proof:
    """The rating asked or a better one: in the year judged, or in enough years of a time."""
    start = since(condition.after, case)
    marks = marks_of(condition, case, start)
    years = _years(condition, case)
    needed = 1 if condition.at_least is None else condition.at_least
    verdict = all_of((marks.often_enough(needed, years), start.granted)) if years is not None else Verdict.UNKNOWN

    def gap() -> int | None:
        if years is None:
            return None
        return marks.levels_below(years[0]) if len(years) == 1 else needed - marks.met(years)

    return leaf(condition, case, verdict, lambda: facts(condition, case, years) + start.facts, start.citations, gap)


def marks_of(condition: Condition, case: Case, start: Since) -> Marks:
    """What each year is worth for the rating asked."""
    owner = rated_one(case)
    return Marks(owner.ratings if owner is not None else {}, ORDER[condition.rating or ""], start)


class Marks:
    """What each year is worth."""

    __slots__ = ("ratings", "start", "worst")

    def __init__(self, ratings: Mapping[int, str], worst: int, start: Since) -> None:
        self.ratings, self.worst, self.start = ratings, worst, start

    def of(self, year: int) -> Verdict:
        found = self.ratings.get(year)
        if found is None:
            return self.start.mark(year, Verdict.UNKNOWN)
        return self.start.mark(year, Verdict.MET if ORDER[found] <= self.worst else Verdict.FAILED)

    def met(self, years: range) -> int:
        return sum(self.of(year) is Verdict.MET for year in years)

    def levels_below(self, year: int) -> int:
        """How many levels the rating of a year lacks; one that is not recorded is one step."""
        found = self.ratings.get(year)
        return 1 if found is None else max(1, ORDER[found] - self.worst)

    def often_enough(self, needed: int, years: range) -> Verdict:
        marks = [self.of(year) for year in years]
        sure = sum(mark is Verdict.MET for mark in marks)
        return counted(needed, sure, sum(mark is not Verdict.FAILED for mark in marks))


def rated_one(case: Case) -> Person | Unit | Agency | None:
    """Whose ratings count; None for outsiders and for ids without a record."""
    if case.nominee.person is not None:
        return case.person
    if case.nominee.unit is not None:
        return case.files.units.get(case.nominee.unit)
    return case.files.agency if case.nominee.whole_agency is not None else None


def _years(condition: Condition, case: Case) -> range | None:
    """Without words on time, the year judged; with a count or a beginning, every year until then."""
    if condition.within is not None or not (condition.at_least or condition.after):
        return window(condition.within, case, default=range(case.year, case.year + 1))
    return range(max(EVER, earliest_year(case)), case.year + 1)


def facts(condition: Condition, case: Case, years: range | None) -> tuple[Fact, ...]:
    """The ratings of these years, with their places."""
    owner = rated_one(case)
    if owner is None:
        return (Fact(f"không có hồ sơ của {case.files.name_of(case.nominee)}, nên không rõ xếp loại", case.place),)
    if years is None:
        return no_years(condition)
    shown = [year for year in years if year in owner.ratings or len(years) <= _FEW]
    found = tuple(_fact(owner, year) for year in shown)
    return found or (Fact(f"chưa ghi xếp loại năm nào đến năm {case.year}", owner.where("id")),)


# So many years are said one by one, those without a rating too.
_FEW = 12


def _fact(owner: Person | Unit | Agency, year: int) -> Fact:
    if year not in owner.ratings:
        return Fact(f"năm {year}: chưa ghi xếp loại", owner.where("id"))
    return Fact(f"năm {year}: {RATINGS[owner.ratings[year]]}", owner.where("ratings", str(year)))
