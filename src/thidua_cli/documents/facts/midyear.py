"""The year as it stands at the sơ kết: what was registered and given so far, what is still due."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from thidua_cli.documents.facts.day import DateFact
from thidua_cli.documents.facts.movement import movement_text
from thidua_cli.documents.facts.year import DecisionRowFact, decision_rows
from thidua_cli.documents.facts.year_deadlines import MISSED, DeadlineFact, year_deadlines
from thidua_cli.models.plan import Plan
from thidua_cli.models.when import month_of
from thidua_cli.text.vietnamese import long_date
from thidua_cli.workspace.books import PlanFiles

JUNE = 6


@dataclass(frozen=True, slots=True)
class MidyearFacts:
    """`day` is the last day the report covers, in the year of which it is `issued`.

    `span` says that time: `6 tháng đầu năm 2025`, or up to which day; `work` what is reported of it.

    `passed` are the deadlines up to it, `ahead` those after it.
    """

    day: date
    issued: DateFact
    span: str
    work: str
    decisions: tuple[DecisionRowFact, ...]
    passed: tuple[DeadlineFact, ...]
    ahead: tuple[DeadlineFact, ...]

    @property
    def overdue(self) -> tuple[DeadlineFact, ...]:
        return tuple(fact for fact in self.passed if fact.result == MISSED)


def midyear_facts(files: PlanFiles, year: int) -> MidyearFacts:
    day, deadlines = middle(files.plan, year), year_deadlines(files, year)
    span = span_text(files.plan, day)
    annual = files.plan.type == "annual"
    work = f"công tác thi đua, khen thưởng {span}" if annual else f"{movement_text(files.plan, year)}, {span}"
    return MidyearFacts(
        day,
        DateFact(day.year, None, None),
        span,
        work,
        decision_rows(files, year, day),
        tuple(fact for fact in deadlines if fact.due_day <= day),
        tuple(fact for fact in deadlines if fact.due_day > day),
    )


def span_text(plan: Plan, day: date) -> str:
    if day == month_of(day.year, JUNE)[1] and plan.period.start <= date(day.year, 1, 31):
        return f"6 tháng đầu năm {day.year}"
    return f"tính đến hết {long_date(day)}"


def middle(plan: Plan, year: int) -> date:
    """30 June where the plan runs through it with time left, else the end of the month in the middle of its year."""
    june = month_of(year, JUNE)[1]
    start, end = max(plan.period.start, date(year, 1, 1)), plan.period.end
    if start < june < end:
        return june
    half = start + timedelta((end - start).days // 2)
    return month_of(half.year, half.month)[1]
