"""Years as evidence: which ones a condition asks for, and runs without a gap."""

from __future__ import annotations

from collections.abc import Callable

from thidua_cli.judge.case import Case
from thidua_cli.judge.verdict import Verdict, all_of, any_of
from thidua_cli.models.condition import RUN

Mark = Callable[[int], Verdict]
# Before the first year a record can name: `ever`.
EVER = 1945


def window(within: str | None, case: Case, default: range | None = None) -> range | None:
    """The years asked for, the year judged being the last: `year`, `5 years`, `plan`; without words, `default` or ever.

    `run`: the years of the run that this lies in. None for `plan` outside every plan.
    """
    if within is None:
        return default if default is not None else range(EVER, case.year + 1)
    if within == "year":
        return range(case.year, case.year + 1)
    if within == RUN:
        return case.run
    if within == "plan":
        if case.plan is None:
            return None
        years = case.plan.plan.years()
        return range(years.start, min(years.stop, case.year + 1))
    return range(case.year - int(within.removesuffix(" years")) + 1, case.year + 1)


def ends_of(mark: Mark, year: int) -> tuple[int, ...]:
    """Where a run may end: with the year judged, or the year before while nothing settles the year itself."""
    return (year, year - 1) if mark(year) is Verdict.UNKNOWN else (year,)


def run(mark: Mark, length: int, year: int) -> Verdict:
    """Whether `length` years in a row are met; an open last year may still lengthen a shorter run."""
    return any_of(all_of(mark(found) for found in range(end - length + 1, end + 1)) for end in ends_of(mark, year))


def years_missing(mark: Mark, length: int, year: int) -> int:
    """How many more years the run that is there would need; a year that nobody recorded is missing too."""
    return min(length - _met_until(mark, length, end) for end in ends_of(mark, year))


def _met_until(mark: Mark, length: int, end: int) -> int:
    """The years met among the last `length` that no failed year cuts off."""
    met = 0
    for year in range(end, end - length, -1):
        found = mark(year)
        if found is Verdict.FAILED:
            break
        met += found is Verdict.MET
    return met


def years_text(years: range) -> str:
    """`năm 2024`, `các năm 2020 - 2024`, `đến hết năm 2024`."""
    first, last = years.start, years.stop - 1
    if first <= EVER:
        return f"đến hết năm {last}"
    return f"năm {last}" if first >= last else f"các năm {first} - {last}"
