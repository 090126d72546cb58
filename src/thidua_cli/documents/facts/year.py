"""The figures of a plan: registered, put forward, approved, awarded; goals reached; every unit."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from thidua_cli.documents.facts.movement_points import movement_points
from thidua_cli.documents.facts.nominees import ListFacts, counts, list_facts
from thidua_cli.documents.facts.prose import lowered, unmarked
from thidua_cli.documents.facts.year_deadlines import MISSED, DeadlineFact, decisions_of, year_deadlines
from thidua_cli.documents.facts.year_units import UnitRowFact, said, year_units
from thidua_cli.models.decisions import SignedDecision
from thidua_cli.tally.compute import subject_name, tally
from thidua_cli.tally.model import AwardRow, TargetRow
from thidua_cli.text.escape import Inline
from thidua_cli.text.vietnamese import long_date
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
    """One decision that gave awards of the year: `15/QĐ-SM`, its day, who signed it, what it gives (02 cá nhân)."""

    number: str
    day: date
    issuer: str
    title: str
    counts: str


@dataclass(frozen=True, slots=True)
class YearFacts:
    """One year of a plan; awards and targets count the year where a limit is yearly, else the whole plan.

    `launched_by` is the paper that launched it: `Kế hoạch số 12/KH-SM ngày … của Sở Mẫu về phát động …`. `unmet` are
    the targets not reached, `overdue` the deadlines missed.
    """

    year: int
    registered: ListFacts
    nominated: ListFacts
    decided: ListFacts
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

    return YearFacts(
        year,
        of_year(files.registered),
        of_year(files.nominated),
        of_year(files.decided),
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


def decision_rows(files: PlanFiles, year: int, until: date = date.max) -> tuple[DecisionRowFact, ...]:
    """The decisions signed by a day, by day."""
    signed = (decision for decision in decisions_of(files, year) if decision.day <= until)
    return tuple(_decision(files, decision, year) for decision in signed)


def _decision(files: PlanFiles, decision: SignedDecision, year: int) -> DecisionRowFact:
    lines = [line for line in decision.awards if line.year == year and (line.plan or decision.plan) == files.plan.id]
    title = unmarked(decision.title).rstrip(" .") if decision.title else ""
    given = counts([line.subject for line in lines])
    return DecisionRowFact(decision.number, decision.day, decision.issuer, title, given)


def _award(row: AwardRow) -> AwardRowFact:
    counted = (row.registered, row.nominated, row.approved, row.decided)
    return AwardRowFact(row.name, subject_name(row.subject), row.quota.text, *map(said, counted))


def _target(row: TargetRow) -> TargetRowFact:
    goal = row.words or ""
    return TargetRowFact(row.name, subject_name(row.subject), goal, said(row.actual), REACHED[row.reached])
