"""The figures of a plan: registered, put forward, approved, awarded; goals reached; every unit."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from thidua_cli.documents.facts.movement_points import movement_points
from thidua_cli.documents.facts.nominees import ListFacts, counts, list_facts
from thidua_cli.documents.facts.prose import joined, lowered, unmarked
from thidua_cli.documents.facts.year_deadlines import MISSED, DeadlineFact, year_deadlines
from thidua_cli.documents.facts.year_units import UnitRowFact, said, year_units
from thidua_cli.models.decisions import SignedDecision
from thidua_cli.tally.compute import subject_name, tally
from thidua_cli.tally.model import AwardRow, TargetRow
from thidua_cli.text.escape import Inline
from thidua_cli.text.vietnamese import count_text, long_date
from thidua_cli.workspace.award_book import BookEntry
from thidua_cli.workspace.bases import reference_day
from thidua_cli.workspace.books import Entry, PlanFiles

REACHED = {True: "đạt", False: "không đạt", None: "chưa đủ dữ liệu"}


@dataclass(frozen=True, slots=True)
class AwardRowFact:
    """One limit of the plan with its counts as text; `-` where nothing is recorded."""

    name: str
    subject: str
    quota: str
    registered: str
    nominated: str
    approved: str
    decided: str


@dataclass(frozen=True, slots=True)
class TargetRowFact:
    """One goal: what was aimed at, what was reached, `đạt`, `không đạt` or `chưa đủ dữ liệu`."""

    name: str
    subject: str
    goal: str
    actual: str
    result: str


@dataclass(frozen=True, slots=True)
class DecisionRowFact:
    """One decision that gave awards of the year: `15/QĐ-SM`, its day, who signed it.

    `counts` is of awards, then of those who got them, each once: `03 lượt (02 cá nhân), đã thu hồi 01 lượt`.
    """

    number: str
    day: date
    issuer: str
    title: str
    counts: str


@dataclass(frozen=True, slots=True)
class YearFacts:
    """One year of a plan; awards and targets count the year where a limit is yearly, else the whole plan.

    `given` counts the awards of the year, `revoked` those of them taken away since, by the papers `revoked_by`;
    `decided` are those that stand. `launched_by` is the paper that launched it: `Kế hoạch số 12/KH-SM ngày … của Sở
    Mẫu về phát động …`. `unmet` are the targets not reached, `overdue` the deadlines missed.
    """

    year: int
    registered: ListFacts
    nominated: ListFacts
    decided: ListFacts
    given: int
    revoked: int
    revoked_by: str
    awards: tuple[AwardRowFact, ...]
    targets: tuple[TargetRowFact, ...]
    units: tuple[UnitRowFact, ...]
    launched_by: str
    movements: tuple[Inline, ...]
    deadlines: tuple[DeadlineFact, ...]
    decisions: tuple[DecisionRowFact, ...]

    @property
    def unmet(self) -> tuple[TargetRowFact, ...]:
        return tuple(row for row in self.targets if row.result == REACHED[False])

    @property
    def overdue(self) -> tuple[DeadlineFact, ...]:
        return tuple(fact for fact in self.deadlines if fact.result == MISSED)


def year_facts(files: PlanFiles, year: int) -> YearFacts:
    figures, day = tally(files), reference_day(files, year)

    def of_year(entries: Iterable[Entry]) -> ListFacts:
        return list_facts(files, (entry for entry in entries if entry.year == year), day)

    given = given_in(files, year)
    gone = [entry for entry in given if entry.gone_from is not None]
    return YearFacts(
        year,
        of_year(files.registered),
        of_year(files.nominated),
        of_year(files.decided),
        len(given),
        len(gone),
        _revoked_by(files, gone),
        tuple(_award(row) for row in figures.awards if row.year in (None, year)),
        tuple(_target(row) for row in figures.targets),
        year_units(files, year),
        launched_by(files),
        tuple(Inline(point.text) for point in movement_points(files.plan)),
        year_deadlines(files, year),
        decision_rows(files, year),
    )


def launched_by(files: PlanFiles) -> str:
    """What is not known yet of number and day is a gap."""
    plan, agency = files.plan, files.of.agency
    day = long_date(plan.issued.day) if plan.issued.day else f"ngày [[ngày, tháng]] năm {plan.issued.in_year}"
    title = lowered(unmarked(plan.title).rstrip(" ."))
    about = title if title.startswith("về ") else f"về {title}"
    issuer = f" của {agency.name}" if agency else ""
    return f"{plan.document.capitalize()} số {plan.number or '[[số]]'}/{plan.symbol} {day}{issuer} {about}"


def given_in(files: PlanFiles, year: int) -> list[BookEntry]:
    """Every award of the year given under the plan, also what was taken away since."""
    return [one for one in files.of.award_book.entries if one.given.year == year and files.gives(one.given)]


def decision_rows(files: PlanFiles, year: int, until: date = date.max) -> tuple[DecisionRowFact, ...]:
    """The decisions signed by a day, by day, with what was taken away by then."""
    given = given_in(files, year)
    found = ((one, [entry for entry in given if _is_of(entry, one)]) for one in _signed(files) if one.day <= until)
    return tuple(_decision(decision, entries, until) for decision, entries in found if entries)


def _signed(files: PlanFiles) -> list[SignedDecision]:
    return sorted((one for file in files.of.decision_files for one in file.decisions), key=lambda one: one.day)


def _is_of(entry: BookEntry, decision: SignedDecision) -> bool:
    head = entry.given.decision if entry.line is not None else None
    return head is not None and (head.number, head.day) == (decision.number, decision.day)


def _decision(decision: SignedDecision, entries: list[BookEntry], until: date) -> DecisionRowFact:
    title = unmarked(decision.title).rstrip(" .") if decision.title else ""
    once = {entry.given.identity: entry.given.subject for entry in entries}
    gone = sum(entry.gone_from is not None and entry.gone_from <= until for entry in entries)
    given = f"{count_text(len(entries))} lượt ({counts(list(once.values()))})"
    taken = f", đã thu hồi {count_text(gone)} lượt" if gone else ""
    return DecisionRowFact(decision.number, decision.day, decision.issuer, title, given + taken)


def _revoked_by(files: PlanFiles, gone: list[BookEntry]) -> str:
    """`Quyết định số 12/QĐ-SM ngày …` of every decision that took one of them away, by day."""
    taken = {id(entry.revoked_by) for entry in gone}
    papers = (one for one in _signed(files) if any(id(change) in taken for change in one.revokes))
    return joined([f"Quyết định số {one.number} {long_date(one.day)}" for one in papers])


def _award(row: AwardRow) -> AwardRowFact:
    counted = (row.registered, row.nominated, row.approved, row.decided)
    return AwardRowFact(row.name, subject_name(row.subject), row.quota.text, *map(said, counted))


def _target(row: TargetRow) -> TargetRowFact:
    goal = row.words or ""
    return TargetRowFact(row.name, subject_name(row.subject), goal, said(row.actual), REACHED[row.reached])
