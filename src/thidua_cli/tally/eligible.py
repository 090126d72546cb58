"""Who could be asked about in a plan and a year: every award the plan names × everybody it may go to."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from thidua_cli.judge.case import nominee_of
from thidua_cli.law import award
from thidua_cli.law.dated import parameter
from thidua_cli.models.nominations import Nomination, Nominee
from thidua_cli.models.plan import AwardQuota
from thidua_cli.workspace.bases import reference_day
from thidua_cli.workspace.books import AgencyFiles, Entry, PlanFiles
from thidua_cli.workspace.governing_day import governing_entry
from thidua_cli.workspace.measure import ANY

WITHIN = "ttldxs-chon-trong-ttldtt"
# Households stand in no roster, so nobody can say which of them were forgotten.
ROSTERED = ("individual", "collective")


@dataclass(frozen=True, slots=True)
class Offer:
    """One award that may be given to one subject under a plan; `line` is None for what only a target names."""

    code: str
    subject: str
    line: AwardQuota | None


def offers(files: PlanFiles, year: int) -> Iterator[Offer]:
    """Every award of the plan's lines of that year, then those only its targets name; each once a subject and line."""
    seen = set()
    for line in files.plan.awards:
        if year in years_of(files, line):
            for code in line.award:
                for subject in subjects(code, set(line.quota or ())):
                    seen.add((code, subject))
                    yield Offer(code, subject, line)
    for target in files.plan.targets:
        for code in target.award or ():
            for subject in subjects(code, set(target.goal or ())):
                if (code, subject) not in seen:
                    seen.add((code, subject))
                    yield Offer(code, subject, None)


def years_of(files: PlanFiles, line: AwardQuota) -> tuple[int, ...]:
    """The years a line is judged for: its own, else each year of the plan, or its last for a line of the whole plan."""
    if line.years:
        return line.years
    return (files.plan.last_year,) if line.per == "plan" else tuple(files.plan.years())


def subjects(code: str, named: set[str]) -> tuple[str, ...]:
    """Whom the award may go to here: those a quota names, as far as the catalogue has the award for them."""
    entry = award(code)
    possible = [subject for subject in ROSTERED if entry is None or subject in entry.subjects]
    return tuple(subject for subject in possible if not named or ANY in named or subject in named)


@dataclass(frozen=True, slots=True)
class Roll:
    """Everybody of an agency on the last day of a year, with the units each belongs to, nearest first."""

    individual: tuple[tuple[Nominee, tuple[str, ...]], ...]
    collective: tuple[tuple[Nominee, tuple[str, ...]], ...]

    def of(self, offer: Offer) -> Iterator[Nominee]:
        """Those the offer is for; a line for some units is for these and for all below them."""
        units = frozenset(offer.line.units) if offer.line is not None else frozenset()
        for nominee, lineage in self.individual if offer.subject == "individual" else self.collective:
            if not units or not units.isdisjoint(lineage):
                yield nominee


def roll(files: PlanFiles, year: int) -> Roll:
    """People who serve on the year's reference day; units that are there that day and count; the agency itself."""
    day, agency = reference_day(files, year), files.of
    lineages = {unit: agency.lineage(unit) for unit in {person.unit for person in agency.people.values()}}
    people = tuple(
        (nominee_of(person=person.id), lineages[person.unit])
        for person in agency.people.values()
        if person.serves_on(day)
    )
    units = tuple(
        (nominee_of(unit=unit.id), agency.lineage(unit.id))
        for unit in agency.units.values()
        if unit.counted and unit.exists_on(day)
    )
    whole = ((nominee_of(), ()),) if agency.agency is not None else ()
    return Roll(people, (*units, *whole))


@dataclass(frozen=True, slots=True)
class Taken:
    """Who is proposed for, or was given, which award in which year; a grant without loại hình counts for any."""

    keys: frozenset[tuple[str, str, int, str | None]]

    def has(self, identity: str, code: str, year: int, merit: str) -> bool:
        root = root_of(code)
        return (identity, root, year, merit) in self.keys or (identity, root, year, None) in self.keys


def taken(files: AgencyFiles) -> Taken:
    """From every list and register of the agency.

    A proposal counts for its own award only: a higher one does not put the lower one forward. While the law chose the
    collectives of the higher title among those of the lower one, lists named each once, and it counted for both. What
    was given counts for the awards it implies too.
    """
    return Taken(frozenset([*_proposed(files), *_given(files)]))


def _proposed(files: AgencyFiles) -> Iterator[tuple[str, str, int, str | None]]:
    for plan in files.plan_files:
        for entry in plan.nominated:
            named = entry.nominee.merit if isinstance(entry.nominee, Nomination) else None
            for code in (entry.code, *(_implied(entry.code) if _chosen_among(plan, entry) else ())):
                yield _key(entry.nominee, code, entry.year, named or plan.plan.merit)


def _chosen_among(plan: PlanFiles, entry: Entry) -> bool:
    """Whether the law of its day has such a collective chosen among those of the lower title."""
    return entry.nominee.subject == "collective" and parameter(WITHIN).at(governing_entry(plan, entry).day) is not None


def _given(files: AgencyFiles) -> Iterator[tuple[str, str, int, str | None]]:
    for given in files.given:
        for code in (given.award, *_implied(given.award)):
            yield _key(given, code, given.year, given.merit)


def _implied(code: str) -> tuple[str, ...]:
    entry = award(code)
    return tuple(entry.implies) if entry is not None else ()


def _key(nominee: Nominee, code: str, year: int, merit: str | None) -> tuple[str, str, int, str | None]:
    return nominee.identity, root_of(code), year, merit


def as_if_proposed(nominee: Nominee, line: str) -> Nomination:
    """A nomination that is in no list: it says which of several lines for one award is asked about."""
    keys = {"person": nominee.person, "unit": nominee.unit, "agency": nominee.whole_agency}
    return Nomination.model_validate({key: value for key, value in keys.items() if value} | {"award": line})


def root_of(code: str) -> str:
    entry = award(code)
    return entry.root if entry is not None else code
