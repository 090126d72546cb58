"""Shared by the rules that hold a number of the plan against the people and collectives that are counted."""

from __future__ import annotations

from thidua_cli.workspace.bases import Base, reference_day, staff, units
from thidua_cli.workspace.books import PlanFiles
from thidua_cli.workspace.measure import ANY, only_subject

COUNTERS = {"collective": units, "individual": staff}


def subject_of(subject: str, awards: tuple[str, ...]) -> str | None:
    """Whom a number counts: the subject named, else the only one all the awards are for."""
    return subject if subject != ANY else only_subject(awards)


def bases(files: PlanFiles, subject: str) -> list[Base]:
    """The count at the end, on the day of issue and at the beginning: any of them may be the one that was meant."""
    period, count = files.plan.period, COUNTERS[subject]
    days = dict.fromkeys((reference_day(files, files.plan.last_year), files.plan.issued.latest, period.start))
    return [count(files.of, day) for day in days]
