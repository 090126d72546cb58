"""Các thời hạn của cùng một dòng khen thưởng không theo trình tự xét khen."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import combinations

from thidua_cli.diagnostics import Related
from thidua_cli.models.choices import STEPS
from thidua_cli.models.deadline import Deadline
from thidua_cli.models.plan import Plan
from thidua_cli.rules.base import Finding, Rule
from thidua_cli.text.vietnamese import short_date
from thidua_cli.workspace.books import PlanFiles

# Units may sign up before the movement begins, and results are reported in the middle of the year too.
EARLY, FREE = frozenset({"launch", "unit-registration", "agency-registration"}), frozenset({"report", "other"})
ORDER = [step for step in STEPS if step not in FREE]


def last_day(deadline: Deadline, year: int) -> date:
    """The last day that is in time: `before` leaves out the day itself."""
    day = deadline.on(year)
    return day - timedelta(1) if deadline.before is not None and day > date.min else day


def keys(plan: Plan) -> list[str | None]:
    """Every line that a deadline concerns; None stands for the lines no deadline names."""
    return [*sorted({key for deadline in plan.deadlines for key in deadline.awards}), None]


def of_line(plan: Plan, key: str | None, step: str) -> list[Deadline]:
    """The deadlines of a step that concern a line, in the order of time."""
    found = [
        deadline
        for deadline in plan.deadlines
        if deadline.step == step and (not deadline.awards or key in deadline.awards)
    ]
    return sorted(found, key=lambda deadline: last_day(deadline, plan.last_year))


def rounds(early: Sequence[Deadline], late: Sequence[Deadline]) -> Sequence[tuple[Deadline, Deadline]]:
    """Which deadline answers which: in turn when there are several rounds, else only the widest stretch."""
    if len(early) == len(late):
        return list(zip(early, late, strict=True))
    return [(early[0], late[-1])] if early and late else []


def comparable(plan: Plan, one: Deadline, other: Deadline) -> bool:
    """A fixed day and a day of every year of a plan over many years have no year in common to compare in."""
    return len(plan.years()) == 1 or (one.due.year is None) == (other.due.year is None)


def wrong_pairs(plan: Plan) -> Iterator[tuple[Deadline, Deadline]]:
    year = plan.last_year
    for key in keys(plan):
        for before, after in combinations(ORDER, 2):
            for early, late in rounds(of_line(plan, key, before), of_line(plan, key, after)):
                if comparable(plan, early, late) and last_day(early, year) > last_day(late, year):
                    yield early, late


def place(deadline: Deadline) -> str:
    return "before" if deadline.before is not None else "by"


def out_of_order(early: Deadline, late: Deadline, year: int) -> Finding:
    message = (
        f"hạn {STEPS[late.step]} (hết ngày {short_date(last_day(late, year))}) "
        f"đến trước hạn {STEPS[early.step]} (hết ngày {short_date(last_day(early, year))})"
    )
    related = (Related(STEPS[early.step], early.where(place(early))),)
    return Finding(late.where(place(late)), message, fix="sửa một trong hai thời hạn", related=related)


def before_start(plan: Plan, deadline: Deadline) -> Iterator[Finding]:
    day = last_day(deadline, plan.last_year)
    if deadline.step not in EARLY and day < plan.period.start:
        start = short_date(plan.period.start)
        message = f"hạn {STEPS[deadline.step]} (hết ngày {short_date(day)}) đến trước khi phong trào bắt đầu ({start})"
        related = (Related("phong trào bắt đầu", plan.period.where("from")),)
        yield Finding(deadline.where(place(deadline)), message, fix="sửa thời hạn", related=related)


def check(files: PlanFiles) -> Iterator[Finding]:
    plan = files.plan
    seen: set[tuple[int, int]] = set()
    for early, late in wrong_pairs(plan):
        if (id(early), id(late)) not in seen:
            seen.add((id(early), id(late)))
            yield out_of_order(early, late, plan.last_year)
    for deadline in plan.deadlines:
        yield from before_start(plan, deadline)


RULE = Rule("TD114", "han-nop-sai-thu-tu", "Các thời hạn theo đúng trình tự xét khen.", PlanFiles, check)
