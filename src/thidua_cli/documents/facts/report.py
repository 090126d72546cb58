"""What a report of merits (báo cáo thành tích) says of a person or a collective."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from thidua_cli.documents.facts.nominees import NomineeFact, nominee_fact
from thidua_cli.documents.facts.period import period_text
from thidua_cli.documents.facts.received import RatingFact, ReceivedFact, received
from thidua_cli.models.choices import EMPLOYMENT, GENDERS, INITIATIVE_KINDS, LEVELS, RATINGS
from thidua_cli.models.initiatives import Initiative
from thidua_cli.models.nominations import Nomination
from thidua_cli.models.ratings import Ratings
from thidua_cli.models.types import percent_text, score_text
from thidua_cli.text.escape import Inline
from thidua_cli.text.vietnamese import upper
from thidua_cli.workspace.books import Entry, PlanFiles


@dataclass(frozen=True, slots=True)
class InitiativeFact:
    """One initiative. `level` is a gap while it is not recognised; `decision`, `share` may be empty.

    `used` tells those the nomination names.
    """

    year: int
    title: Inline
    kind: str
    level: str
    decision: str
    share: str
    used: bool


@dataclass(frozen=True, slots=True)
class EvidenceFact:
    """One criterion and what supports it; `text` and `score` may be empty."""

    criterion: str
    text: Inline
    score: str


@dataclass(frozen=True, slots=True)
class NominationFacts:
    """One nomination: who, for what, on which grounds. `unit_agree`, `unit_total` are None without a vote.

    `period` is the time its report tells of: `năm 2025`, `từ năm 2023 đến năm 2025`, a gap where no form says it.
    `unit_heading` is the unit that reports, in capitals; empty where the agency does: for itself, leaders, outsiders.
    """

    nominee: NomineeFact
    year: int
    period: str
    unit_heading: str
    achievement: Inline
    evidence: tuple[EvidenceFact, ...]
    unit_agree: int | None
    unit_total: int | None


@dataclass(frozen=True, slots=True)
class PersonFacts:
    """A person of the roster. `gender` and `employment` are words; `born`, `joined` are None where not recorded."""

    name: str
    gender: str
    born: date | None
    unit: str
    position: str
    employment: str
    joined: date | None
    ratings: tuple[RatingFact, ...]
    initiatives: tuple[InitiativeFact, ...]
    titles: tuple[ReceivedFact, ...]
    forms: tuple[ReceivedFact, ...]


@dataclass(frozen=True, slots=True)
class CollectiveFacts:
    """A unit, or the agency itself. `staff` is the headcount of the year, None where nothing tells it.

    `people` counts those of the roster by their employment: `12 công chức`.
    """

    name: str
    superior: str
    founded: date | None
    staff: int | None
    ratings: tuple[RatingFact, ...]
    initiatives: tuple[InitiativeFact, ...]
    titles: tuple[ReceivedFact, ...]
    forms: tuple[ReceivedFact, ...]


def nomination_facts(files: PlanFiles, entry: Entry, day: date) -> NominationFacts:
    nominee = nominee_fact(files, entry, day)
    asked = entry.nominee
    assert isinstance(asked, Nomination)
    vote = asked.unit_vote
    review = _vote_of_unit(files, entry)
    return NominationFacts(
        nominee,
        entry.year,
        period_text(files.plan, entry.code, entry.year),
        _unit_heading(files, entry),
        nominee.achievement,
        _evidence(files, asked),
        vote.agree if vote else review[0],
        vote.total if vote else review[1],
    )


def person_facts(files: PlanFiles, entry: Entry) -> PersonFacts:
    """The person of a nomination; KeyError for one who is not in the roster."""
    person = files.of.people[entry.nominee.person or ""]
    titles, forms = received(files.of, entry.nominee.identity, entry.year, files.plan.id)
    return PersonFacts(
        name=person.name,
        gender=GENDERS[person.gender] if person.gender else "[[giới tính]]",
        born=person.born,
        unit=files.of.unit_name(person.unit),
        position=person.position or "[[chức vụ]]",
        employment=EMPLOYMENT[person.employment],
        joined=person.start,
        ratings=_ratings(person.ratings, entry.year),
        initiatives=_initiatives(files, entry),
        titles=titles,
        forms=forms,
    )


def collective_facts(files: PlanFiles, entry: Entry) -> CollectiveFacts:
    """The unit of a nomination, or the whole agency."""
    agency, unit = files.of.agency, files.of.units.get(entry.nominee.unit or "")
    titles, forms = received(files.of, entry.nominee.identity, entry.year, files.plan.id)
    record = unit or agency
    counted = [head for head in (record.headcounts if record else ()) if head.day.year <= entry.year]
    serving = [
        person
        for person in files.of.people.values()
        if person.serves_on(date(entry.year, 12, 31)) and (unit is None or unit.id in files.of.lineage(person.unit))
    ]
    founded = (unit.start if unit else agency.founded) if record and agency else None
    return CollectiveFacts(
        name=files.of.name_of(entry.nominee),
        superior=agency.name if unit and agency else "",
        founded=founded,
        staff=max(counted, key=lambda head: head.day).staff if counted else len(serving) or None,
        ratings=_ratings(record.ratings, entry.year) if record else (),
        initiatives=_initiatives(files, entry),
        titles=titles,
        forms=forms,
    )


def _unit_heading(files: PlanFiles, entry: Entry) -> str:
    unit = files.of.units.get(files.of.unit_of(entry.nominee) or "")
    return upper(unit.name) if unit is not None and unit.kind != "leadership" else ""


def _ratings(ratings: Ratings, last: int) -> tuple[RatingFact, ...]:
    return tuple(RatingFact(year, RATINGS[rating]) for year, rating in sorted(ratings.items()) if year <= last)


def _initiatives(files: PlanFiles, entry: Entry) -> tuple[InitiativeFact, ...]:
    named = entry.nominee.initiatives if isinstance(entry.nominee, Nomination) else ()
    mine = [
        (one, author)
        for file in files.of.initiative_files
        for one in file.initiatives
        for author in one.authors
        if one.year <= entry.year and (author.person, author.unit) == (entry.nominee.person, entry.nominee.unit)
    ]
    return tuple(
        _initiative(one, percent_text(author.share) if author.share is not None else "", used=one.id in named)
        for one, author in sorted(mine, key=lambda pair: pair[0].year)
    )


def _initiative(one: Initiative, share: str, *, used: bool) -> InitiativeFact:
    number = one.recognised.number if one.recognised else None
    return InitiativeFact(
        one.year,
        Inline(" ".join(one.title.split())),
        INITIATIVE_KINDS[one.kind],
        LEVELS[one.level] if one.level else "[[cấp công nhận]]",
        f"Quyết định số {number}" if number else "",
        share,
        used,
    )


def _evidence(files: PlanFiles, asked: Nomination) -> tuple[EvidenceFact, ...]:
    texts = {one.id: one.text for file in files.of.criteria for one in file.criteria if one.id}
    return tuple(
        EvidenceFact(
            texts.get(one.criterion, one.criterion),
            Inline(" ".join((one.text or "").split())),
            score_text(one.score) if one.score is not None else "",
        )
        for one in asked.evidence
    )


def _vote_of_unit(files: PlanFiles, entry: Entry) -> tuple[int | None, int | None]:
    """Votes for and members of the unit, from its minutes."""
    for review in files.unit_reviews:
        for item in review.items:
            found = (item.identity, item.award, item.year or review.year)
            if found == (entry.nominee.identity, entry.award, entry.year):
                return item.agree, review.total
    return None, None
