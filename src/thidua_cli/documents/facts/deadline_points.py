"""Deadlines in words, together for the awards they hold for: `**trước ngày 15/3 năm liền kề**`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby

from thidua_cli.documents.facts.names import line_name
from thidua_cli.documents.facts.points import Point
from thidua_cli.documents.facts.prose import capital, sentence
from thidua_cli.documents.facts.wording import Wording, wording
from thidua_cli.law import award_name
from thidua_cli.models.deadline import Deadline, DueDay
from thidua_cli.models.plan import Plan
from thidua_cli.text.vietnamese import short_date
from thidua_cli.workspace.books import PlanFiles

_STEPS = {
    "launch": "{agency} tổ chức phát động",
    "unit-registration": "{units} gửi đăng ký thi đua",
    "agency-registration": "{agency} đăng ký thi đua với cấp trên",
    "unit-submission": "{units} gửi hồ sơ đề nghị khen thưởng",
    "council-meeting": "Hội đồng họp xét",
    "agency-submission": "{agency} trình cấp có thẩm quyền",
    "decision": "ban hành quyết định khen thưởng",
    "ceremony": "tổ chức trao thưởng",
    "report": "báo cáo kết quả",
}


def deadline_points(files: PlanFiles, only: tuple[str, ...], year: int | None = None) -> tuple[Point, ...]:
    """One point a group of awards with all its steps, one a step where no awards are named; days of `year`."""
    plan = files.plan
    wanted = (item for item in plan.deadlines if not only or item.step in only or set(item.awards) & set(only))
    return tuple(_points(plan, wording(files), (item for item in wanted if _holds(plan, item, year)), year))


def _holds(plan: Plan, deadline: Deadline, year: int | None) -> bool:
    """Not of a year in which none of its awards is considered."""
    lines = [plan.line(key) for key in deadline.awards]
    return year is None or not lines or any(line is None or not line.years or year in line.years for line in lines)


def _points(plan: Plan, wording: Wording, deadlines: Iterator[Deadline], year: int | None) -> Iterator[Point]:
    for awards, group in groupby(deadlines, key=lambda item: item.awards):
        clauses = [_clause(plan, wording, item, year) for item in group]
        if awards:
            yield Point(lead=_names(plan, awards), text=sentence("; ".join(clauses)))
        else:
            yield from (Point(sentence(capital(clause))) for clause in clauses)


def _names(plan: Plan, awards: tuple[str, ...]) -> str:
    day = plan.issued.latest
    lines = [(key, plan.line(key)) for key in awards]
    return "; ".join(line_name(line, day) if line else award_name(key, day) for key, line in lines)


def _clause(plan: Plan, wording: Wording, deadline: Deadline, year: int | None) -> str:
    """What has to be done, and by when, unless the author's words say the day themselves."""
    word = "trước ngày" if deadline.before else "chậm nhất ngày"
    when = f"**{word} {_day(plan, deadline, year)}**"
    if deadline.text is None:
        return f"{step_said(wording, deadline.step)} {when}"
    text = deadline.text.rstrip(" .;")
    return text if _names_day(text, deadline.due) else f"{text} {when}"


def step_said(wording: Wording, step: str) -> str:
    """`các phòng, đơn vị gửi đăng ký thi đua`; KeyError for a step that has no words of its own."""
    return _STEPS[step].format(agency=wording.agency, units=wording.units)


def _names_day(text: str, due: DueDay) -> bool:
    """`15/3`, `15/03/2026`, `15-3`, `15 tháng 3`."""
    return re.search(rf"(?<![\d/.-])0?{due.day}(?:[/.-]|\s+tháng\s+)0?{due.month}(?!\d)", text) is not None


def _day(plan: Plan, deadline: Deadline, year: int | None) -> str:
    """A plan of one year has one such day; over several years the day comes back, unless one year is asked for."""
    years = (year,) if year is not None else plan.years()
    if deadline.year is None or len(years) != 1:
        suffix = {"same": " hằng năm", "next": " năm liền kề", None: ""}[deadline.year]
        return deadline.due.vietnamese() + suffix
    return short_date(deadline.on(years[0]))
