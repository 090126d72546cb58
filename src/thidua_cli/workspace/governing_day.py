"""The days whose law decides about a yearly title, and about what a plan promises of it."""

from __future__ import annotations

from datetime import date

from thidua_cli.workspace.bases import reference_day
from thidua_cli.workspace.books import PlanFiles


def governing_days(files: PlanFiles, year: int, *, planned: bool) -> tuple[date, ...]:
    """Every day that may decide, none twice; where their laws differ, a person has to look.

    A title of a year is earned by that whole year, so a list is judged by the law of the year's last day: of a school
    year, or of a year that closes in November, the plan's last day. A quota or a goal (`planned`) is written under the
    law of the day of issue, of which a plan may tell the year only; but the titles it promises will be given under the
    law of their own year. A cap that begins or ends in between does not make the plan wrong for certain.
    """
    last = reference_day(files, year)
    if not planned:
        return (last,)
    issued = files.plan.issued
    return tuple(dict.fromkeys((issued.earliest, issued.latest, last)))
