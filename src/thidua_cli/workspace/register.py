"""What the files of an agency say of each nominee, gathered once: awards, proposals, initiatives, members, ranks."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from thidua_cli.models.clusters import Cluster, Standing
from thidua_cli.models.history import Decision, Given, History
from thidua_cli.models.initiatives import Author, Initiative, Initiatives
from thidua_cli.models.people import Person
from thidua_cli.workspace.called import spelled

if TYPE_CHECKING:
    from thidua_cli.diagnostics import Span
    from thidua_cli.workspace.books import AgencyFiles, Entry

AGENCY = "agency"


@dataclass(frozen=True, slots=True)
class Spent:
    """An award and year an initiative served for. `identity` is None where the record does not say whose award."""

    award: str
    year: int
    identity: str | None
    span: Span


Book = History | Initiatives


def _first_year(books: Iterable[Book]) -> int | None:
    return min((book.complete_from for book in books if book.complete_from is not None), default=None)


def _place(books: Iterable[Book], year: int | None) -> Span | None:
    found = (book.where("complete_from") for book in books if year is not None and book.complete_from == year)
    return next(found, None)


class Register:
    """Looked up by `Nominee.identity`. Each part is gathered when it is first asked for, and then kept."""

    def __init__(self, files: AgencyFiles) -> None:
        self._files = files

    @cached_property
    def given(self) -> dict[str, list[Given]]:
        """Awards by nominee, in file order."""
        found: dict[str, list[Given]] = defaultdict(list)
        for given in self._files.given:
            found[given.identity].append(given)
        return dict(found)

    @cached_property
    def decided(self) -> dict[int, set[str]]:
        """Which award codes the register has for a year, whoever received them."""
        found: dict[int, set[str]] = defaultdict(set)
        for given in self._files.given:
            found[given.year].add(given.award)
        return dict(found)

    @cached_property
    def complete_from(self) -> int | None:
        """The year from which somebody who is not in the register was not given anything; None while none is known."""
        return _first_year(self._files.histories) if "history" not in self._files.unread else None

    @cached_property
    def complete_place(self) -> Span | None:
        """Where `complete_from` is written."""
        return _place(self._files.histories, self.complete_from)

    def decision(self, given: Given) -> Decision | None:
        """The decision of an award: its own, else the one at the head of its file."""
        return given.decision or self._shared_decisions.get(id(given))

    @cached_property
    def _shared_decisions(self) -> dict[int, Decision]:
        histories = (history for history in self._files.histories if history.decision is not None)
        return {id(given): history.decision for history in histories for given in history.awards if history.decision}

    @cached_property
    def proposed(self) -> dict[tuple[str, int], list[Entry]]:
        """Nominations by nominee and year, whatever the plan."""
        found: dict[tuple[str, int], list[Entry]] = defaultdict(list)
        for files in self._files.plan_files:
            for entry in files.nominated:
                found[entry.nominee.identity, entry.year].append(entry)
        return dict(found)

    @cached_property
    def proposed_codes(self) -> dict[int, set[str]]:
        """Which award codes somebody is nominated for in a year."""
        found: dict[int, set[str]] = defaultdict(set)
        for (_, year), entries in self.proposed.items():
            found[year].update(entry.code for entry in entries)
        return dict(found)

    @cached_property
    def registered(self) -> dict[int, dict[str, set[str]]]:
        """Award codes that nominees signed up for, by year and nominee."""
        found: dict[int, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
        for files in self._files.plan_files:
            for entry in files.registered:
                found[entry.year][entry.nominee.identity].add(entry.code)
        return {year: dict(by_nominee) for year, by_nominee in found.items()}

    @cached_property
    def initiatives(self) -> dict[str, list[tuple[Initiative, Author]]]:
        """Initiatives by author: `person:<id>` or `unit:<id>`."""
        found: dict[str, list[tuple[Initiative, Author]]] = defaultdict(list)
        for file in self._files.initiative_files:
            for initiative in file.initiatives:
                for author in initiative.authors:
                    if author.name is None:
                        owner = f"person:{author.person}" if author.person is not None else f"unit:{author.unit}"
                        found[owner].append((initiative, author))
        return dict(found)

    @cached_property
    def initiatives_from(self) -> int | None:
        """The year from which an initiative that is not in the files does not exist; None while none is known."""
        return _first_year(self._files.initiative_files) if "initiatives" not in self._files.unread else None

    @cached_property
    def initiatives_place(self) -> Span | None:
        """Where that year is written."""
        return _place(self._files.initiative_files, self.initiatives_from)

    @cached_property
    def spent(self) -> dict[str, list[Spent]]:
        """What each initiative, by id, already served for: as its own record says, and as nominations name it."""
        found: dict[str, list[Spent]] = defaultdict(list)
        for file in self._files.initiative_files:
            for initiative in file.initiatives:
                sole = initiative.authors[0].person if len(initiative.authors) == 1 else None
                for index, use in enumerate(initiative.used):
                    person = use.person or sole
                    whose = f"person:{person}" if person is not None else None
                    found[initiative.id].append(Spent(use.award, use.year, whose, initiative.where("used", index)))
        for (identity, year), entries in self.proposed.items():
            for entry in entries:
                for initiative_id in getattr(entry.nominee, "initiatives", ()):
                    span = entry.nominee.where("initiatives")
                    found[initiative_id].append(Spent(entry.code, year, identity, span))
        return dict(found)

    @cached_property
    def ranks(self) -> dict[str, list[tuple[Cluster, Standing]]]:
        """Places in clusters by `unit:<id>` or `agency`."""
        found: dict[str, list[tuple[Cluster, Standing]]] = defaultdict(list)
        for file in self._files.clusters:
            for cluster in file.clusters:
                for standing in cluster.standings:
                    if standing.name is None:
                        owner = AGENCY if standing.unit is None else f"unit:{standing.unit}"
                        found[owner].append((cluster, standing))
        return dict(found)

    @cached_property
    def kept(self) -> dict[str, frozenset[str]]:
        """Which parts of a person's record are kept in full, by id."""
        found: dict[str, frozenset[str]] = {}
        for file in self._files.people_files:
            complete = frozenset(file.complete)
            for person in file.people:
                found.setdefault(person.id, complete)
        return found

    def called(self, name: str) -> tuple[str, ...]:
        """Ids of everybody in the roster of that name, however its tones are placed."""
        return self._called.get(spelled(name), ())

    @cached_property
    def _called(self) -> dict[str, tuple[str, ...]]:
        found: dict[str, tuple[str, ...]] = defaultdict(tuple)
        for person in self._files.people.values():
            found[spelled(person.name)] += (person.id,)
        return dict(found)

    def members(self, unit: str | None) -> list[Person]:
        """Everybody in the roster of a unit and of the units below it; of the whole agency for None."""
        return list(self._files.people.values()) if unit is None else self._members.get(unit, [])

    @cached_property
    def _members(self) -> dict[str, list[Person]]:
        found: dict[str, list[Person]] = defaultdict(list)
        for person in self._files.people.values():
            for unit in self._files.lineage(person.unit):
                found[unit].append(person)
        return dict(found)
