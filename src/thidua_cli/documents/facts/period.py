"""The years a report of merits tells of, by the award that is asked for."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from importlib import import_module
from importlib.util import find_spec

LAW = "thidua_cli.law.dossiers"
NO_PERIOD = "[[thời gian tính thành tích]]"

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


def period_text(code: str, last: int, of: YearsOf | None = None) -> str:
    """`năm 2025`, `từ năm 2023 đến năm 2025`; a gap where nobody says how many years count."""
    years = (of or years_of())(code)
    if years is None:
        return NO_PERIOD
    return f"năm {last}" if years == 1 else f"từ năm {last - years + 1} đến năm {last}"
