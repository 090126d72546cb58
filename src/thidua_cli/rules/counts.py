"""Shared by the rules that hold a number of the plan against the people and collectives that are counted."""

from __future__ import annotations

from thidua_cli.law import award
from thidua_cli.law.spelling import fold
from thidua_cli.models.choices import SUBJECTS
from thidua_cli.workspace.bases import Base, own, reference_day, staff, units
from thidua_cli.workspace.books import PlanFiles
from thidua_cli.workspace.measure import ANY, only_subject

COUNTERS = {"collective": units, "individual": staff}


def subject_of(subject: str, awards: tuple[str, ...]) -> str | None:
    """Whom a number counts: the subject named, else the only one all the awards are for."""
    return subject if subject != ANY else only_subject(awards)


def is_own(subject: str, awards: tuple[str, ...]) -> bool:
    """Whether they are people or units of the agency: neither households, nor thôn, xã with a title of their own."""
    found = (award(code) for code in awards)
    return subject in COUNTERS and not any(entry is not None and entry.community for entry in found)


def bases(files: PlanFiles, subject: str, awards: tuple[str, ...]) -> list[Base]:
    """The counts any of which may be the one that was meant.

    Own people and units are counted at the end, on the day of issue and at the beginning; others only where the plan
    has a denominator of that name.
    """
    if not is_own(subject, awards):
        return _of_the_plan(files, subject, awards)
    period, count = files.plan.period, COUNTERS[subject]
    days = dict.fromkeys((reference_day(files, files.plan.last_year), files.plan.issued.latest, period.start))
    return [count(files.of, day) for day in days]


def _of_the_plan(files: PlanFiles, subject: str, awards: tuple[str, ...]) -> list[Base]:
    """Denominators called as the subject is, or as the titles begin (`thôn`: Thôn văn hóa); several also together."""
    found = [award(code) for code in awards]
    titles = [fold(name) for entry in found if entry is not None for name in (entry.name, *entry.aliases)]
    fitting = [
        own(denominator)
        for denominator in files.plan.denominators.values()
        if (name := fold(denominator.name)) == fold(SUBJECTS[subject])
        or any(title.startswith(f"{name}-") for title in titles)
    ]
    numbers = [base.number for base in fitting if base.number is not None]
    together = Base(sum(numbers), " và ".join(base.text for base in fitting)) if len(fitting) > 1 else None
    return [*fitting, together] if together else fitting
