"""Where a list is cut by its limit, and who stands on both sides of the line."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from thidua_cli.diagnostics import Span
from thidua_cli.law.dated import parameter
from thidua_cli.models.nominations import Nomination
from thidua_cli.workspace.books import AgencyFiles, Entry

WOMEN, FEMALE = "ty-le-nu-uu-tien", "nu"


@dataclass(frozen=True, slots=True)
class Place:
    """One nominee of a list; `score` is None unless the whole list is ranked by scores."""

    name: str
    span: Span
    score: Fraction | None


@dataclass(frozen=True, slots=True)
class Cut:
    """`last` is the one at the limit, None where nobody is allowed. `tied` have one score on both sides of the line,
    `first` are those of them whom the law puts first among equals: women, collectives mostly of women.

    The order is that of the scores if everybody on the list has some, else that of the files, which ranks nobody.
    """

    most: int
    by_score: bool
    last: Place | None
    beyond: tuple[Place, ...]
    tied: tuple[Place, ...]
    first: tuple[Place, ...] = ()


def cut(agency: AgencyFiles, entries: tuple[Entry, ...], most: int) -> Cut | None:
    """The line after the first `most`; None when nobody stands beyond it."""
    if len(entries) <= most:
        return None
    scores = [score(entry) for entry in entries]
    by_score = all(found is not None for found in scores)
    places = [
        Place(agency.name_of(entry.nominee), entry.nominee.where(), found if by_score else None)
        for entry, found in zip(entries, scores, strict=True)
    ]
    # sorted() keeps the order of the files among equals.
    ranked = sorted(places, key=lambda place: -(place.score or 0)) if by_score else places
    last = ranked[most - 1] if most else None
    tied = _tied(ranked, most) if by_score else ()
    return Cut(most, by_score, last, tuple(ranked[most:]), tied, _first(agency, entries, tied))


def score(entry: Entry) -> Fraction | None:
    """The sum of the scores in a nomination's evidence; None where it has none."""
    nominee = entry.nominee
    evidence = nominee.evidence if isinstance(nominee, Nomination) else ()
    scores = [one.score for one in evidence if one.score is not None]
    return sum(scores, start=Fraction(0)) if scores else None


def _first(agency: AgencyFiles, entries: tuple[Entry, ...], tied: tuple[Place, ...]) -> tuple[Place, ...]:
    """Those of the tied that go first; none where all of them would, or where the law of the day is not known."""
    preferred = {entry.nominee.where() for entry in entries if goes_first(agency, entry)} if tied else set()
    found = tuple(place for place in tied if place.span in preferred)
    return found if len(found) < len(tied) else ()


def goes_first(agency: AgencyFiles, entry: Entry) -> bool:
    """A woman, or a collective with the share of women that the law of the year names."""
    day = agency.as_of or date(entry.year, 12, 31)
    share = parameter(WOMEN).at(day)
    if share is None or share.number is None:
        return False
    if entry.nominee.person is not None:
        person = agency.people.get(entry.nominee.person)
        return person is not None and person.gender == FEMALE
    people = agency.register.members(entry.nominee.unit) if entry.nominee.external is None else []
    members = [person for person in people if person.counted and person.serves_on(day)]
    women = sum(person.gender == FEMALE for person in members)
    return bool(members) and 100 * women >= share.number * len(members)


def _tied(ranked: list[Place], most: int) -> tuple[Place, ...]:
    if not most or ranked[most - 1].score != ranked[most].score:
        return ()
    return tuple(place for place in ranked if place.score == ranked[most].score)
