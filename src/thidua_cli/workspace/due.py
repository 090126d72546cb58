"""By when a nomination must take its next step: by the plan, by the regulations in force, by the law."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from thidua_cli.models.deadline import Deadline
from thidua_cli.models.regulation import Regulation
from thidua_cli.text.vietnamese import short_date
from thidua_cli.workspace.books import Entry, PlanFiles, covers
from thidua_cli.workspace.law_days import law_days_for

OF_LAW = "agency-submission"
"""The step whose days the law sets."""


@dataclass(frozen=True, slots=True)
class Due:
    """The day something must be done; `strict` when that day itself is too late.

    `source` names the regulation or the clause of the law, None where the plan itself sets the day.
    """

    day: date
    strict: bool
    source: str | None = None

    @property
    def last(self) -> date:
        """The last day in time."""
        return self.day - timedelta(1) if self.strict else self.day

    def __str__(self) -> str:
        source = f" ({self.source})" if self.source else ""
        return f"{'trước' if self.strict else 'chậm nhất'} {short_date(self.day)}{source}"


def due(files: PlanFiles, entry: Entry, step: str) -> Due | None:
    """The earliest day that one of plan, regulations and law sets: who keeps it keeps them all."""
    return min(_of_all(files, entry, step), key=lambda found: found.last, default=None)


def due_of_plan(files: PlanFiles, entry: Entry, step: str) -> Due | None:
    """The last deadline the plan has for a step of an entry."""
    return next(_latest(files.plan.deadlines, entry, step), None)


def _of_all(files: PlanFiles, entry: Entry, step: str) -> Iterator[Due]:
    yield from _latest(files.plan.deadlines, entry, step)
    for regulation in files.of.regulations:
        yield from _latest(of_regulation(regulation, entry.year), entry, step, regulation.id)
    if step == OF_LAW:
        for found in law_days_for(files, entry.year):
            if covers(found.awards, entry.code):
                yield Due(found.day, strict=False, source=found.source)


def of_regulation(regulation: Regulation, year: int) -> Iterator[Deadline]:
    """Its deadlines for the awards of a year, in force on their day; a day of one year is for that year alone."""
    for deadline in regulation.deadlines:
        if deadline.due.year in (None, year) and regulation.in_force_on(deadline.on(year)):
            yield deadline


def deadlines_of(files: PlanFiles, entry: Entry, step: str) -> Iterator[Due]:
    """Every day that the plan and the regulations set for a step of an entry."""
    for source in (None, *files.of.regulations):
        for one in files.plan.deadlines if source is None else of_regulation(source, entry.year):
            if one.step == step and concerns(one, entry):
                name = source.id if source is not None else None
                yield Due(one.on(entry.year), strict=one.before is not None, source=name)


def _latest(among: Iterable[Deadline], entry: Entry, step: str, source: str | None = None) -> Iterator[Due]:
    """Of several deadlines one source has for a step, the last one; nothing where it has none."""
    found = [deadline for deadline in among if deadline.step == step and concerns(deadline, entry)]
    if found:
        last = max(found, key=lambda deadline: deadline.on(entry.year))
        yield Due(last.on(entry.year), strict=last.before is not None, source=source)


def concerns(deadline: Deadline, entry: Entry) -> bool:
    """Whether a deadline holds for an entry; one without `for` holds for every line."""
    keys = (entry.award, *((entry.line.key, *entry.line.award) if entry.line is not None else ()))
    return not deadline.awards or any(covers(deadline.awards, key) for key in keys)
