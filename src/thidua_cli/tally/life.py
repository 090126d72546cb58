"""The years of one person or one collective at a glance: ratings, awards, initiatives, discipline, moves."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from difflib import get_close_matches

from thidua_cli import law
from thidua_cli.law.spelling import fold
from thidua_cli.models.agency import Unit
from thidua_cli.models.choices import DISCIPLINE, LEVELS, MOVES, RATINGS
from thidua_cli.models.initiatives import Author
from thidua_cli.models.nominations import Nominee
from thidua_cli.models.people import Person
from thidua_cli.models.ratings import Ratings
from thidua_cli.text.vietnamese import short_date
from thidua_cli.workspace.award_book import BookEntry
from thidua_cli.workspace.books import AgencyFiles

OUTSIDE = "ngoài cơ quan"
EVENTS = ("initiatives", "discipline", "moves")
TITLE = "danh-hieu"
_SUGGESTIONS, _LIKE = 3, 0.5


@dataclass(frozen=True, slots=True)
class Subject:
    """Somebody the records of an agency know: a person, a unit, an outsider, or the agency itself (none of them)."""

    of: AgencyFiles
    person: Person | None = None
    unit: Unit | None = None
    outsider: Nominee | None = None

    @property
    def is_human(self) -> bool:
        """Whether the name is that of a person."""
        return self.person is not None or (self.outsider is not None and self.outsider.subject != "collective")

    @property
    def id(self) -> str:
        if self.outsider is not None:
            return self.plain_name
        return self.person.id if self.person else self.unit.id if self.unit else self.of.id

    @property
    def plain_name(self) -> str:
        """The name as it is written, for searching."""
        if self.outsider is not None and self.outsider.external is not None:
            return self.outsider.external.name
        if self.person is not None:
            return self.person.name
        return self.unit.name if self.unit else self.of.agency.name if self.of.agency else self.of.id

    @property
    def name(self) -> str:
        """The name as it may be shown."""
        return self.of.shown_name(self.plain_name) if self.is_human else self.plain_name

    @property
    def identity(self) -> str:
        """As nominees are known by."""
        if self.outsider is not None:
            return self.outsider.identity
        return f"person:{self.person.id}" if self.person else f"unit:{self.unit.id}" if self.unit else "agency"

    @property
    def where(self) -> str:
        """The unit of a person, the agency of a unit, the place of an outsider."""
        if self.outsider is not None and self.outsider.external is not None:
            return self.outsider.external.organisation or OUTSIDE
        if self.person is not None:
            return self.of.unit_name(self.person.unit)
        return self.of.agency.name if self.of.agency else self.of.id

    @property
    def calls(self) -> tuple[str, ...]:
        """What they can be called by, the shortest first: `an`, `person:an`, `so-mau/an`, `so-mau/person:an`."""
        own = (self.id,) if self.identity == "agency" else (self.id, self.identity)
        return (*own, *(f"{self.of.id}/{word}" for word in own))


@dataclass(frozen=True, slots=True)
class Received:
    """One award. `gone_from` is the first day it no longer counts, None while it stands."""

    code: str
    name: str
    number: str | None
    day: date | None
    gone_from: date | None


@dataclass(frozen=True, slots=True)
class LifeYear:
    """What the records say of one year; sentences are ready to show."""

    year: int
    rating: str | None
    titles: tuple[Received, ...]
    forms: tuple[Received, ...]
    initiatives: tuple[str, ...]
    discipline: tuple[str, ...]
    moves: tuple[str, ...]


def subjects(agencies: Iterable[AgencyFiles]) -> list[Subject]:
    """Everybody who can be asked for: the agency, its units, its people, outsiders who stand in a list."""
    found = []
    for files in agencies:
        if files.agency is not None:
            found.append(Subject(files))
        found += [Subject(files, unit=unit) for unit in files.units.values()]
        found += [Subject(files, person=person) for person in files.people.values()]
        outside = {nominee.identity: nominee for nominee in files.nominees() if nominee.external is not None}
        found += [Subject(files, outsider=nominee) for nominee in outside.values()]
    return found


def meant(words: str, among: Iterable[Subject]) -> list[Subject]:
    """Who the words may mean: the one with this id or exactly this name; else all whose name has all the words.

    Marks, case and hyphens do not count, so that `le van an` finds Lê Văn Ân too: then there are several.
    """
    everybody, wanted = list(among), fold(words)
    called = [one for one in everybody if words.strip() in one.calls]
    if called:
        return called
    if whole := [one for one in everybody if fold(one.plain_name) == wanted]:
        return whole
    parts = set(wanted.split("-")) - {""}
    return [one for one in everybody if parts and parts <= set(fold(one.plain_name).split("-"))]


def told_apart(found: Iterable[Subject]) -> list[tuple[str, Subject]]:
    """Each of several who may be meant, with the shortest words that mean nobody else of them."""
    every = list(found)
    seen = Counter(call for one in every for call in one.calls)
    return [(next((call for call in one.calls if seen[call] == 1), one.calls[-1]), one) for one in every]


def like(words: str, among: Iterable[Subject]) -> list[Subject]:
    """A few whose names are most like the words."""
    by_name = {fold(one.plain_name): one for one in among}
    return [by_name[name] for name in get_close_matches(fold(words), list(by_name), _SUGGESTIONS, _LIKE)]


def life(subject: Subject) -> list[LifeYear]:
    """Every year of which something is known, the earliest first."""
    ratings = _ratings(subject)
    entries = [one for one in subject.of.award_book.entries if one.given.identity == subject.identity]
    events = [*_initiatives(subject), *_service(subject)]
    years = {*ratings, *(one.given.year for one in entries), *(event.year for event in events)}
    return [
        LifeYear(
            year,
            RATINGS[ratings[year]] if year in ratings else None,
            tuple(_received(entries, year, titles=True)),
            tuple(_received(entries, year, titles=False)),
            *(tuple(one.text for one in events if (one.year, one.kind) == (year, kind)) for kind in EVENTS),
        )
        for year in sorted(years)
    ]


@dataclass(frozen=True, slots=True)
class _Event:
    year: int
    kind: str
    text: str


def _ratings(subject: Subject) -> Ratings:
    agency = subject.of.agency
    if subject.outsider is not None:
        return {}
    if subject.person is not None:
        return subject.person.ratings
    return subject.unit.ratings if subject.unit else agency.ratings if agency else {}


def _received(entries: Iterable[BookEntry], year: int, *, titles: bool) -> Iterator[Received]:
    """The titles of a year, or the forms; what the catalogue does not know is a form."""
    for entry in entries:
        known = law.award(entry.given.award)
        if entry.given.year == year and (known is not None and known.family == TITLE) == titles:
            yield _as_received(entry)


def _as_received(entry: BookEntry) -> Received:
    given, decision = entry.given, entry.given.decision
    day = decision.day if decision else None
    name = law.award_name(given.award, day or date(given.year, 12, 31))
    return Received(given.award, name, decision.number if decision else None, day, entry.gone_from)


def _initiatives(subject: Subject) -> Iterator[_Event]:
    for file in subject.of.initiative_files:
        for one in file.initiatives:
            if any(_is_author(subject, author) for author in one.authors):
                level = f" ({LEVELS[one.level]})" if one.level else " (chưa được công nhận)"
                yield _Event(one.year, "initiatives", f"{one.title}{level}")


def _is_author(subject: Subject, author: Author) -> bool:
    if subject.person is not None:
        return author.person == subject.person.id
    return subject.unit is not None and author.unit == subject.unit.id


def _service(subject: Subject) -> Iterator[_Event]:
    """Discipline and moves, under the year they begin in."""
    person = subject.person
    if person is None:
        return
    for one in person.discipline or ():
        until = f", đến {short_date(one.until)}" if one.until else ", chưa chấp hành xong"
        yield _Event(one.day.year, "discipline", f"{DISCIPLINE[one.form]} từ {short_date(one.day)}{until}")
    for move in person.moves or ():
        other = f": {move.other}" if move.other else ""
        yield _Event(move.day.year, "moves", f"{MOVES[move.kind]} ngày {short_date(move.day)}{other}")
