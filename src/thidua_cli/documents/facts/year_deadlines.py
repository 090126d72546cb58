"""The deadlines of a plan in one year, and what the records say of each."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from thidua_cli.documents.facts.deadline_points import step_said
from thidua_cli.documents.facts.prose import capital
from thidua_cli.documents.facts.wording import wording
from thidua_cli.models.deadline import Deadline
from thidua_cli.models.decisions import SignedDecision
from thidua_cli.text.escape import Inline
from thidua_cli.text.vietnamese import short_date
from thidua_cli.workspace.authority import is_own
from thidua_cli.workspace.books import PlanFiles

MET, MISSED, UNRECORDED = "đúng hạn", "quá hạn", "chưa ghi nhận"


@dataclass(frozen=True, slots=True)
class DeadlineFact:
    """One step. `due` is `trước ngày 05/12/2025`; `done` the last day recorded for it, `-` while one is missing.

    `result` is `đúng hạn`, `quá hạn` or `chưa ghi nhận`; a step of which one part is late is late.
    """

    what: Inline
    due: str
    due_day: date
    done: str
    result: str


Days = Callable[[PlanFiles, Deadline, int], Iterable[date | None]]


def year_deadlines(files: PlanFiles, year: int) -> tuple[DeadlineFact, ...]:
    """By day; a deadline with a year of its own only in that year."""
    found = [_fact(files, item, year) for item in files.plan.deadlines if _belongs(files, item, year)]
    return tuple(sorted(found, key=lambda fact: fact.due_day))


def _belongs(files: PlanFiles, deadline: Deadline, year: int) -> bool:
    fixed = deadline.due.year
    return fixed is None or fixed == year or len(files.plan.years()) == 1


def _fact(files: PlanFiles, deadline: Deadline, year: int) -> DeadlineFact:
    days = list(_DONE.get(deadline.step, _nothing)(files, deadline, year))
    known = [day for day in days if day is not None]
    late = any(deadline.missed_on(day, year) for day in known)
    whole = bool(days) and len(known) == len(days)
    due = deadline.on(year)
    return DeadlineFact(
        what=Inline(
            capital(deadline.text.rstrip(" .;") if deadline.text else step_said(wording(files), deadline.step))
        ),
        due=f"{'trước ngày' if deadline.before is not None else 'chậm nhất ngày'} {short_date(due)}",
        due_day=due,
        done=short_date(max(known)) if whole else "-",
        result=MISSED if late else MET if whole else UNRECORDED,
    )


def _lists(files: PlanFiles, deadline: Deadline, year: int) -> Iterable[date | None]:
    """The lists that put somebody forward for one of the awards the deadline is for."""
    for file in files.lists:
        awards = [item.award for item in file.nominations if (item.year or file.year) == year]
        if any(_concerns(files, deadline, award) for award in awards):
            yield file.submitted


def _concerns(files: PlanFiles, deadline: Deadline, award: str) -> bool:
    line = files.line(award)
    keys = {award, *((line.key, *line.award) if line is not None else ())}
    return not deadline.awards or bool(keys & set(deadline.awards))


def _meetings(files: PlanFiles, deadline: Deadline, year: int) -> Iterable[date | None]:
    return (
        session.day
        for session in files.sessions
        if session.year == year and any(_concerns(files, deadline, item.award) for item in session.items)
    )


def _proposals(files: PlanFiles, deadline: Deadline, year: int) -> Iterable[date | None]:
    return (
        session.proposal.day
        for session in files.sessions
        if session.year == year
        and session.proposal is not None
        and any(_concerns(files, deadline, item.award) for item in session.items)
    )


def _decided(files: PlanFiles, deadline: Deadline, year: int) -> Iterable[date | None]:
    """The agency's own decisions; those of a superior only where the deadline names what they give."""
    return (
        decision.day
        for decision in decisions_of(files, year)
        if (deadline.awards or is_own(files, decision))
        and any(_concerns(files, deadline, line.award) for line in decision.awards)
    )


def decisions_of(files: PlanFiles, year: int) -> tuple[SignedDecision, ...]:
    """The decisions that give awards of one year under the plan, by day."""
    found = (
        decision
        for file in files.of.decision_files
        for decision in file.decisions
        if any((line.plan or decision.plan) == files.plan.id and line.year == year for line in decision.awards)
    )
    return tuple(sorted(found, key=lambda decision: decision.day))


def _nothing(*_: object) -> Iterable[date | None]:
    """No record tells when this step is done."""
    return ()


_DONE: Mapping[str, Days] = {
    "unit-submission": _lists,
    "council-meeting": _meetings,
    "agency-submission": _proposals,
    "decision": _decided,
}
