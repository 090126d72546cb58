"""Every deadline of an agency on its day: of plans, of regulations in force, of the law; what is late."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from thidua_cli.models.choices import STEPS
from thidua_cli.workspace.books import PlanFiles, covers
from thidua_cli.workspace.due import of_regulation
from thidua_cli.workspace.law_days import LawDay, law_days_for
from thidua_cli.workspace.status import Standing, statuses
from thidua_cli.workspace.waiting import OFFICE, Waiting

LATE, COMING, DONE, PAST = "late", "coming", "done", "past"
STATES = {LATE: "quá hạn", COMING: "còn hạn", DONE: "đã xong", PAST: "đã qua, sổ không cho biết"}
LawDays = Callable[[PlanFiles, int], Iterable[LawDay]]


@dataclass(frozen=True, slots=True)
class Duty:
    """One deadline of one year. `day` is as it is written; `last` is the last day in time, a day less when `strict`.

    `open` counts what the records still wait for, None where no record can tell. `stamp` is the day its source is of.
    """

    id: str
    agency: str
    source: str
    year: int
    step: str
    text: str
    awards: tuple[str, ...]
    day: date
    strict: bool
    actors: tuple[str, ...]
    open: int | None
    stamp: date

    @property
    def last(self) -> date:
        return self.day - timedelta(1) if self.strict else self.day

    def state(self, day: date) -> str:
        """How it stands on a day; the last day is still in time."""
        if self.open == 0:
            return DONE
        if day <= self.last:
            return COMING
        return PAST if self.open is None else LATE


def agenda(files: PlanFiles, of_law: LawDays = law_days_for) -> list[Duty]:
    """What has to be done for one plan, in the order of days."""
    found = list(statuses(files))
    duties = [*_of_plan(files, found), *_of_regulations(files, found), *_of_law(files, of_law)]
    return sorted(duties, key=lambda duty: (duty.last, duty.id))


def _of_plan(files: PlanFiles, found: list[Standing]) -> Iterator[Duty]:
    plan = files.plan
    for number, deadline in enumerate(plan.deadlines, start=1):
        # A day of one year is one day, however many years the plan has.
        years = [plan.last_year] if deadline.due.year is not None else list(plan.years())
        for year in years:
            waiting = Waiting(files, found, deadline, None if deadline.due.year is not None else year)
            yield _duty(waiting, f"{plan.id}.{number}.{year}", plan.id, year, plan.issued.earliest)


def _of_regulations(files: PlanFiles, found: list[Standing]) -> Iterator[Duty]:
    """Deadlines of a regulation that is in force on their day, its first and last day inside."""
    for regulation in files.of.regulations:
        numbers = {id(deadline): number for number, deadline in enumerate(regulation.deadlines, start=1)}
        for year in files.plan.years():
            for deadline in of_regulation(regulation, year):
                name = f"{files.plan.id}.{regulation.id}.{numbers[id(deadline)]}.{year}"
                yield _duty(Waiting(files, found, deadline, year), name, regulation.id, year, regulation.issued)


def _of_law(files: PlanFiles, of_law: LawDays) -> Iterator[Duty]:
    """Days the law sets for what this plan gives or hopes for."""
    codes = {code for line in files.plan.awards for code in line.award}
    codes |= {code for target in files.plan.targets for code in target.award or ()}
    for year in files.plan.years():
        for found in of_law(files, year):
            wanted = tuple(code for code in sorted(codes) if covers(found.awards, code))
            if wanted:
                name = f"{files.plan.id}.{found.id}.{year}"
                yield Duty(
                    name, files.of.id, found.source, year, "agency-submission", found.name, wanted, found.day,
                    strict=False, actors=(OFFICE,), open=None, stamp=files.plan.issued.earliest,
                )  # fmt: skip


def _duty(waiting: Waiting, name: str, source: str, year: int, stamp: date) -> Duty:
    deadline = waiting.deadline
    count, actors = waiting.open()
    return Duty(
        name,
        waiting.files.of.id,
        source,
        year,
        deadline.step,
        deadline.text or _capital(STEPS[deadline.step]),
        deadline.awards,
        deadline.on(year),
        strict=deadline.before is not None,
        actors=actors,
        open=count,
        stamp=stamp,
    )


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def of_agencies(plans: Iterable[PlanFiles], of_law: LawDays = law_days_for) -> list[Duty]:
    """The deadlines of all plans in the order of days."""
    return sorted((duty for files in plans for duty in agenda(files, of_law)), key=lambda duty: (duty.last, duty.id))
