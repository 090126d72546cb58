"""The days of the year that the law sets."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from thidua_cli.law.deadlines import deadlines
from thidua_cli.workspace.books import PlanFiles

OF_SCHOOLS = "-giao-duc"
"""How the id of a limit ends that holds for school years, in place of the one without."""


@dataclass(frozen=True, slots=True)
class LawDay:
    """The last day in time for the awards of a year; `source` names the clause."""

    id: str
    name: str
    awards: tuple[str, ...]
    day: date
    source: str


def law_days(year: int) -> Iterator[LawDay]:
    """Days for the awards of one year, of limits that hold on that very day; limits counted in days are no days."""
    for entry in deadlines():
        for limit in entry.limits:
            day = limit.due(year)
            if day is not None and limit.covers(day):
                source = "; ".join(f"{cited.clause} {cited.text}".strip() for cited in limit.citations)
                yield LawDay(entry.id, entry.name, entry.awards, day, source)


def law_days_for(files: PlanFiles, year: int) -> Iterator[LawDay]:
    """The days for the awards of one year of a plan: those of schools for a school year, the usual ones for others.

    A school year counts from the year it ends in.
    """
    of_school = is_school_year(files)
    found = list(law_days(files.plan.period.end.year if of_school else year))
    for_schools = {one.id.removesuffix(OF_SCHOOLS) for one in found if one.id.endswith(OF_SCHOOLS)}
    for one in found:
        if one.id.removesuffix(OF_SCHOOLS) not in for_schools or one.id.endswith(OF_SCHOOLS) == of_school:
            yield one


def is_school_year(files: PlanFiles) -> bool:
    """Whether the plan runs across New Year and is judged for the year it starts in."""
    period = files.plan.period
    return period.end.year > period.start.year and list(period.years()) == [period.start.year]
