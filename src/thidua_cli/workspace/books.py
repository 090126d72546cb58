"""An agency with all its files, a plan with all its lists, and the workspace that holds them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import Any, Protocol, TypeVar

from thidua_cli.law import award
from thidua_cli.models.agency import Agency, Unit
from thidua_cli.models.clusters import Clusters
from thidua_cli.models.criteria import Criteria
from thidua_cli.models.decisions import Decisions
from thidua_cli.models.history import Given, History
from thidua_cli.models.initiatives import Initiatives
from thidua_cli.models.nominations import Nominations, Nominee, Registrations
from thidua_cli.models.people import People, Person
from thidua_cli.models.plan import AwardQuota, Plan
from thidua_cli.models.regulation import Regulation
from thidua_cli.models.session import Session
from thidua_cli.models.settings import Settings
from thidua_cli.models.unit_review import UnitReview
from thidua_cli.workspace.award_book import AwardBook, award_book
from thidua_cli.workspace.register import Register

_INITIAL = re.compile(r"(\w)\w*")


def initials(name: str) -> str:
    """`Lê Văn An` → `L. V. A.`"""
    return _INITIAL.sub(r"\1.", name)


class HasId(Protocol):
    @property
    def id(self) -> str: ...


Kept = TypeVar("Kept", bound=HasId)
Made = TypeVar("Made")


def first_by_id(items: Iterable[Kept]) -> dict[str, Kept]:
    """Items by id, in their order; of several with one id the first."""
    found: dict[str, Kept] = {}
    for item in items:
        found.setdefault(item.id, item)
    return found


def first_of(lineage: tuple[str, ...], among: tuple[str, ...]) -> str | None:
    """The first unit of a lineage that is one of `among`; of any units when `among` names none."""
    return next((unit for unit in lineage if not among or unit in among), None)


@dataclass(frozen=True)
class AgencyFiles:
    """Everything known of one agency. `agency` is None when its files name an agency that has no agency.yaml.

    `namesakes` are further agencies with the same id. `unread` are the kinds of file of which at least one could not be
    read: a record that is not found may stand there, so nobody may say that it does not exist. `common` are those of
    the regulations that hold for every agency. `as_of`, when set, takes the place of every day that would decide. When
    `redacted`, people are shown by the first letters of their names.
    """

    id: str
    agency: Agency | None
    people_files: tuple[People, ...] = ()
    plans: tuple[Plan, ...] = ()
    criteria: tuple[Criteria, ...] = ()
    nominations: tuple[Nominations, ...] = ()
    registrations: tuple[Registrations, ...] = ()
    histories: tuple[History, ...] = ()
    decision_files: tuple[Decisions, ...] = ()
    sessions: tuple[Session, ...] = ()
    unit_reviews: tuple[UnitReview, ...] = ()
    initiative_files: tuple[Initiatives, ...] = ()
    clusters: tuple[Clusters, ...] = ()
    regulations: tuple[Regulation, ...] = ()
    namesakes: tuple[Agency, ...] = ()
    unread: frozenset[str] = frozenset()
    common: tuple[Regulation, ...] = ()
    as_of: date | None = None
    redacted: bool = False

    @cached_property
    def people(self) -> dict[str, Person]:
        """By id, in file order; of two with one id the first (a rule reports the second)."""
        return first_by_id(person for file in self.people_files for person in file.people)

    @cached_property
    def units(self) -> dict[str, Unit]:
        return first_by_id(self.agency.units if self.agency else ())

    @cached_property
    def criteria_by_id(self) -> dict[str, Criteria]:
        return first_by_id(self.criteria)

    @cached_property
    def award_book(self) -> AwardBook:
        """Everything ever given, of the earlier years and of the decisions, corrected, with what was revoked."""
        return award_book(self.histories, self.decision_files)

    @property
    def given(self) -> tuple[Given, ...]:
        """The awards that stand; one that was revoked, on whatever day, is not among them."""
        return self.award_book.standing

    @cached_property
    def register(self) -> Register:
        return Register(self)

    @cached_property
    def plan_files(self) -> tuple[PlanFiles, ...]:
        return tuple(PlanFiles(plan, self) for plan in self.plans)

    def plan(self, plan_id: str) -> PlanFiles | None:
        return next((files for files in self.plan_files if files.plan.id == plan_id), None)

    def name_of(self, nominee: Nominee) -> str:
        """The nominee as people call them; the id when the record is missing."""
        if nominee.external is not None:
            whole = nominee.external.subject == "collective"
            return nominee.external.name if whole else self.shown_name(nominee.external.name)
        if nominee.person is not None:
            return self.shown_name(
                self.people[nominee.person].name if nominee.person in self.people else nominee.person
            )
        if nominee.unit is not None:
            return self.units[nominee.unit].name if nominee.unit in self.units else nominee.unit
        return self.agency.name if self.agency else self.id

    def shown_name(self, name: str) -> str:
        """The name of a person; its first letters when names are not to be told."""
        return initials(name) if self.redacted else name

    def unit_name(self, unit_id: str) -> str:
        """The unit as people call it; the id when the record is missing."""
        return self.units[unit_id].name if unit_id in self.units else unit_id

    def nominees(self) -> Iterator[Nominee]:
        """Everybody named in a list, in the minutes of a unit or of the council, in the register, in a draft."""
        for nominations in self.nominations:
            yield from nominations.nominations
        for registrations in self.registrations:
            yield from registrations.registrations
        for review in self.unit_reviews:
            yield from review.items
        for session in self.sessions:
            yield from session.items
        yield from (entry.given for entry in self.award_book.entries)
        for file in self.decision_files:
            yield from (line for draft in file.drafts for line in draft.awards)

    def lineage(self, unit: str | None) -> tuple[str, ...]:
        """The unit and the units above it, nearest first; empty for none. A unit above itself ends the walk."""
        found: list[str] = []
        while unit is not None and unit not in found:
            found.append(unit)
            unit = self.units[unit].parent if unit in self.units else None
        return tuple(found)

    def share_of(self, unit: str | None, among: tuple[str, ...]) -> str | None:
        """The unit whose quota somebody of `unit` falls under: the nearest one of `among` upward, or of all units.

        Shares do not overlap, so that nobody is counted twice.
        """
        return first_of(self.lineage(unit), among)

    def unit_of(self, nominee: Nominee) -> str | None:
        """The id of the unit a nominee counts for; None for the agency itself and for outsiders."""
        if nominee.person is not None:
            return self.people[nominee.person].unit if nominee.person in self.people else None
        return nominee.unit


def covers(named: tuple[str, ...], code: str) -> bool:
    """Whether an award code falls under the codes named: one of them, or a narrower form of one of them."""
    if code in named:
        return True
    entry = award(code)
    return entry is not None and entry.variant_of in named


def award_meant(name: str, line: AwardQuota | None) -> str:
    """The award code behind a name of a list, which may be the id of a line of the plan."""
    return line.award[0] if line is not None and name == line.id else name


Key = tuple[str, str, int]
"""(who, award, year) of a case."""


@dataclass(frozen=True)
class Entry:
    """One nominee of one list, with the year, wave and award line it stands under. `award` is as written there.

    `received` is the day the appraising body got the list, or the day it was sent; None where neither is written.
    """

    nominee: Nominee
    award: str
    year: int
    wave: str | None
    line: AwardQuota | None
    received: date | None = None

    @property
    def code(self) -> str:
        """The award itself, where the list names the line of the plan."""
        return award_meant(self.award, self.line)

    @property
    def key(self) -> Key:
        """Equal for one and the same case, in whatever list, minutes or decision it stands."""
        return self.nominee.identity, self.code, self.year

    @property
    def own_name(self) -> str | None:
        """What the plan calls this award; None where it has no name of its own for exactly this one."""
        line = self.line
        return line.name if line is not None and line.award == (self.code,) else None


@dataclass(frozen=True)
class PlanFiles:
    """A plan with its lists."""

    plan: Plan
    of: AgencyFiles
    _remembered: dict[str, Any] = field(default_factory=dict, init=False, repr=False, compare=False)

    def remember(self, name: str, make: Callable[[], Made]) -> Made:
        """What an upper floor works out of these files, worked out once."""
        if name not in self._remembered:
            self._remembered[name] = make()
        made: Made = self._remembered[name]
        return made

    def line(self, key: str) -> AwardQuota | None:
        """The award line that `key` names: its id, its award, or a narrower form of its award."""
        return self.remember(f"line {key}", lambda: self._line(key))

    def _line(self, key: str) -> AwardQuota | None:
        found = self.plan.line(key)
        if found is None:
            covering = [line for line in self.plan.awards if covers(line.award, key)]
            found = covering[0] if len(covering) == 1 else None
        return found

    @cached_property
    def lists(self) -> tuple[Nominations, ...]:
        return tuple(file for file in self.of.nominations if file.plan == self.plan.id)

    @cached_property
    def sessions(self) -> tuple[Session, ...]:
        return tuple(session for session in self.of.sessions if session.plan == self.plan.id)

    @cached_property
    def unit_reviews(self) -> tuple[UnitReview, ...]:
        return tuple(review for review in self.of.unit_reviews if review.plan == self.plan.id)

    @cached_property
    def nominated(self) -> tuple[Entry, ...]:
        return tuple(
            Entry(
                item,
                item.award,
                item.year or file.year,
                file.wave,
                self.line(item.award),
                file.received or file.submitted,
            )
            for file in self.lists
            for item in file.nominations
        )

    @cached_property
    def registered(self) -> tuple[Entry, ...]:
        return tuple(
            Entry(item, code, file.year, None, self.line(code))
            for file in self.of.registrations
            if file.plan == self.plan.id
            for item in file.registrations
            for code in item.award
        )

    @cached_property
    def decided(self) -> tuple[Entry, ...]:
        """Awards of the register that were given under this plan, in the wave they were asked for.

        The register names no wave; whoever was asked for in several gets them in their order.
        """
        waves: dict[Key, list[str | None]] = {}
        for entry in self.nominated:
            waves.setdefault(entry.key, []).append(entry.wave)
        found = []
        for given in filter(self.gives, self.of.given):
            line = self.line(given.line or given.award)
            asked = waves.get((given.identity, award_meant(given.award, line), given.year), [])
            found.append(Entry(given, given.award, given.year, asked.pop(0) if asked else None, line))
        return tuple(found)

    def gives(self, given: Given) -> bool:
        """Whether an award was given under this plan: it says so, else it is of a year and a theme of the plan."""
        if given.plan is not None:
            return given.plan == self.plan.id
        if given.year not in self.plan.years():
            return False
        return given.theme in self.plan.theme_ids() if self.plan.themes else given.theme is None


@dataclass(frozen=True)
class Checked:
    """What was read, for the summary line. `names` are the files that had something in them, as they are shown."""

    files: int = 0
    documents: int = 0
    by_kind: Counter[str] = field(default_factory=Counter)
    names: tuple[str, ...] = ()


@dataclass(frozen=True)
class Workspace:
    """All agencies under one root; `unread` and `as_of` as in AgencyFiles. `packs` are the law folders it brings."""

    root: Path
    settings: Settings | None
    agencies: tuple[AgencyFiles, ...]
    checked: Checked
    unread: frozenset[str] = frozenset()
    packs: tuple[Path, ...] = ()
    as_of: date | None = None

    def regulations(self) -> tuple[Regulation, ...]:
        """Every regulation once, those that hold for several agencies too."""
        found = {id(one): one for agency in self.agencies for one in agency.regulations}
        return tuple(found.values())

    def plans(self) -> Iterator[PlanFiles]:
        for agency in self.agencies:
            yield from agency.plan_files

    def without_names(self) -> Workspace:
        """The same with the names of people cut down to their first letters."""
        return replace(self, agencies=tuple(replace(agency, redacted=True) for agency in self.agencies))
