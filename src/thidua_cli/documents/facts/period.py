"""How papers say a year of a plan, and the years a report of merits tells of."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from importlib import import_module
from importlib.util import find_spec

from thidua_cli.models.plan import Plan

LAW = "thidua_cli.law.dossiers"
NO_PERIOD = "[[thời gian tính thành tích]]"

# From the first months a school opens in to the last it closes in.
_OPENS, _CLOSES = (8, 9), (5, 6, 7, 8)

YearsOf = Callable[[str], int | None]


@cache
def years_of() -> YearsOf:
    """How many years the report covers, where the law floor keeps it; else nothing is known of any award."""
    if find_spec(LAW) is None:
        return lambda _code: None
    report_years = import_module(LAW).report_years

    def of_law(code: str) -> int | None:
        found = report_years(code)
        return None if found is None or found.confidence == "unsure" else int(found.years)

    return of_law


def is_school_year(plan: Plan) -> bool:
    """Whether the plan runs through one năm học: from August or September into the summer of the next year."""
    start, end = plan.period.start, plan.period.end
    return len(plan.years()) == 1 and start.month in _OPENS and end.year > start.year and end.month in _CLOSES


def year_word(plan: Plan) -> str:
    return "năm học" if is_school_year(plan) else "năm"


def year_text(plan: Plan, year: int) -> str:
    """`năm 2025`; of a plan of a school, `năm học 2025 - 2026`."""
    return f"năm học {year} - {year + 1}" if is_school_year(plan) else f"năm {year}"


def closing_word(plan: Plan, year: int) -> str:
    """What the yearly report is: of a movement of several years a `sơ kết` until its last one."""
    return "tổng kết" if plan.type == "annual" or year >= plan.last_year else "sơ kết"


def closing_year(plan: Plan, year: int) -> int:
    """The calendar year that papers about a whole year of the plan are dated in."""
    return plan.period.end.year if is_school_year(plan) else year


def period_text(plan: Plan, code: str, last: int, of: YearsOf | None = None) -> str:
    """`năm 2025`, `từ năm 2023 đến năm 2025`; a gap where nobody says how many years count."""
    years = (of or years_of())(code)
    if years is None:
        return NO_PERIOD
    until = year_text(plan, last)
    return until if years == 1 else f"từ {year_text(plan, last - years + 1)} đến {until}"
