"""What is judged: one nominee, one award, one year, by the law of one day."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property

from thidua_cli.diagnostics import Span
from thidua_cli.models.nominations import Nomination, Nominee
from thidua_cli.models.people import Person
from thidua_cli.workspace.bases import reference_day
from thidua_cli.workspace.books import AgencyFiles, PlanFiles
from thidua_cli.workspace.governing_day import Question, governing_day, governing_entry

YEARLY_MERIT = "cong-trang"


@dataclass(frozen=True, eq=False)
class Case:
    """One question. `award` is the award's own code, `day` the day whose law governs, `merit` the loại hình.

    `plan` is None for a question outside every plan, `nomination` for somebody who is not proposed (yet).
    `also` are days whose law may govern as well; `run` are the years of the run that a part of a condition lies in.
    """

    files: AgencyFiles
    plan: PlanFiles | None
    nominee: Nominee
    award: str
    year: int
    day: date
    merit: str
    nomination: Nomination | None = None
    also: tuple[date, ...] = ()
    run: range | None = None

    @cached_property
    def person(self) -> Person | None:
        """The roster entry; None for collectives, outsiders and ids that are not in the roster."""
        return self.files.people.get(self.nominee.person) if self.nominee.person is not None else None

    @cached_property
    def identity(self) -> str:
        return self.nominee.identity

    @cached_property
    def place(self) -> Span | None:
        """Where the question comes from: the nomination, else the record of the nominee, else of the agency."""
        if self.nomination is not None:
            return self.nomination.where("award")
        record = self.person or self.files.units.get(self.nominee.unit or "") or self.files.agency
        return record.where("id") if record is not None else None

    @property
    def complete_from(self) -> int | None:
        """The year from which the register knows every award of the nominee; of an outsider it never does."""
        return self.files.register.complete_from if self.nominee.external is None else None

    @cached_property
    def last_day(self) -> date:
        """The last day of the year judged: of a school year, the plan's last day."""
        day = reference_day(self.plan, self.year) if self.plan is not None else None
        return day if day is not None and day.year == self.year else date(self.year, 12, 31)

    @cached_property
    def first_day(self) -> date:
        """The first of the twelve months that end on the last day."""
        after = self.last_day + timedelta(1)
        # 29 February has no brother a year earlier.
        return date(after.year - 1, after.month, min(after.day, 28) if after.month == 2 else after.day)


def cases_of(files: PlanFiles, day: date | None = None) -> Iterator[Case]:
    """One case for each nomination of a plan, in the order of the lists; `day` takes the place of the governing day."""
    for entry in files.nominated:
        if isinstance(entry.nominee, Nomination):
            one, when = entry.nominee, governing_entry(files, entry)
            by, also = (day, ()) if day is not None else (when.day, when.also)
            yield case_for(files.of, one, entry.code, entry.year, by, plan=files, nomination=one, also=also)


def case_for(
    files: AgencyFiles,
    nominee: Nominee,
    award: str,
    year: int,
    day: date | None = None,
    *,
    plan: PlanFiles | None = None,
    merit: str | None = None,
    nomination: Nomination | None = None,
    also: tuple[date, ...] = (),
) -> Case:
    """A case with what is not given filled in.

    The day is the governing day of the plan and year, without a plan the year's last day; the loại hình is that of the
    nomination, else of the type of plan.
    """
    if merit is None:
        merit = nomination.merit if nomination is not None else None
    if merit is None:
        merit = plan.plan.merit if plan is not None else YEARLY_MERIT
    if day is None:
        day = _governing_day(files, plan, year)
    return Case(files, plan, nominee, award, year, day, merit, nomination, also)


def _governing_day(files: AgencyFiles, plan: PlanFiles | None, year: int) -> date:
    if plan is not None:
        return governing_day(plan, Question.TITLE, year).day
    return files.as_of or date(year, 12, 31)


def nominee_of(*, person: str | None = None, unit: str | None = None) -> Nominee:
    """Somebody of the agency by id; the whole agency when neither is given."""
    if person is not None:
        return Nominee(person=person)
    return Nominee(unit=unit) if unit is not None else Nominee.model_validate({"agency": "true"})
