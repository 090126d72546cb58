"""One question answered: which nomination, plan, year and day it is judged by, and the proof."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from thidua_cli.judge.case import Case, case_for
from thidua_cli.judge.judge import judge
from thidua_cli.judge.proof import Proof
from thidua_cli.law import award_name
from thidua_cli.models.nominations import Nomination, Nominee
from thidua_cli.tally.eligible import as_if_proposed
from thidua_cli.workspace.books import AgencyFiles, Entry, PlanFiles, covers
from thidua_cli.workspace.governing_day import Question as Asks
from thidua_cli.workspace.governing_day import governing_day, governing_entry


@dataclass(frozen=True, slots=True)
class Question:
    """Who, for which award, of which plans; the rest is chosen where it is None.

    `line` is the id of the award line that was named instead of an award.
    """

    files: AgencyFiles
    plans: tuple[PlanFiles, ...]
    nominee: Nominee
    award: str
    line: str | None = None
    year: int | None = None
    merit: str | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """`chosen` says how the nomination or the year was picked, `why_day` why the law of `case.day` governs."""

    case: Case
    proof: Proof
    chosen: tuple[str, ...]
    why_day: tuple[str, ...]

    @property
    def who(self) -> str | None:
        """The id, `agency`, or the name of an outsider; None for a name that is not to be told."""
        nominee = self.case.nominee
        if self.case.files.redacted and (nominee.person is not None or nominee.external is not None):
            return None
        if nominee.external is not None:
            return nominee.external.name
        return nominee.person or nominee.unit or "agency"

    @property
    def who_name(self) -> str:
        return self.case.files.name_of(self.case.nominee)

    @property
    def award_name(self) -> str:
        return award_name(self.case.award, self.case.day)


def answer(question: Question) -> Answer | None:
    """Judge the nomination that is meant, else the newest plan year that covers; None when no year is known."""
    found = sorted(_nominations(question), key=lambda asked: -asked.case.year)
    if found:
        others = tuple(f"còn đề nghị khác: {_called(asked.case)}" for asked in found[1:])
        return _answer(found[0], (f"theo đề nghị {_called(found[0].case)}", *others))
    asked = _unproposed(question)
    return _answer(asked, (_how(asked.case),)) if asked is not None else None


@dataclass(frozen=True, slots=True)
class _Asked:
    case: Case
    why_day: tuple[str, ...]


def _answer(asked: _Asked, chosen: tuple[str, ...]) -> Answer:
    return Answer(asked.case, judge(asked.case), chosen, asked.why_day)


def _nominations(question: Question) -> Iterator[_Asked]:
    for files in question.plans:
        for entry in files.nominated:
            nominee = entry.nominee
            if _is_meant(question, entry) and isinstance(nominee, Nomination):
                day = governing_entry(files, entry)
                case = case_for(files.of, nominee, entry.code, entry.year, day.day, plan=files, nomination=nominee)
                if question.merit in (None, case.merit):
                    yield _Asked(case, day.reasons)


def _is_meant(question: Question, entry: Entry) -> bool:
    """The award asked for, or a narrower or wider form of it."""
    same = covers((question.award,), entry.code) or covers((entry.code,), question.award)
    return (
        entry.nominee.identity == question.nominee.identity
        and question.year in (None, entry.year)
        and (same if question.line is None else entry.line is not None and entry.line.id == question.line)
    )


def _unproposed(question: Question) -> _Asked | None:
    plan = _plan(question)
    if plan is not None:
        year = question.year if question.year is not None else plan.plan.last_year
        day = governing_day(plan, Asks.TITLE, year)
        return _Asked(_made(question, year, day.day, plan), day.reasons)
    if question.year is None:
        return None
    as_of = question.files.as_of
    reason = "như được yêu cầu" if as_of is not None else f"ngày cuối năm {question.year}, vì không có kế hoạch"
    return _Asked(_made(question, question.year, as_of or date(question.year, 12, 31), None), (reason,))


def _made(question: Question, year: int, day: date, plan: PlanFiles | None) -> Case:
    of, nominee, merit = question.files, question.nominee, question.merit
    draft = as_if_proposed(nominee, question.line) if question.line and nominee.external is None else None
    return case_for(of, nominee, question.award, year, day, plan=plan, merit=merit, nomination=draft)


def _plan(question: Question) -> PlanFiles | None:
    """The newest plan of the year asked for; those that name the award go before those that do not."""
    year = question.year
    covering = [files for files in question.plans if year is None or year in files.plan.years()]
    return max(covering, key=lambda files: (_names(files, question), files.plan.period.end), default=None)


def _names(files: PlanFiles, question: Question) -> bool:
    if question.line is not None:
        return any(line.id == question.line for line in files.plan.awards)
    lines = (line.award for line in files.plan.awards)
    goals = (target.award or () for target in files.plan.targets)
    return any(covers(named, question.award) for named in (*lines, *goals))


def _how(case: Case) -> str:
    if case.plan is None:
        return f"chưa có đề nghị và không kế hoạch nào có năm {case.year}; chỉ xét theo luật và quy chế"
    return f"chưa có đề nghị; xét theo kế hoạch {case.plan.plan.id}, năm {case.year}"


def _called(case: Case) -> str:
    """`Lao động tiên tiến năm 2024, kế hoạch nam-2024 (lists.yaml:5)`."""
    span = case.nominee.where()
    plan = f", kế hoạch {case.plan.plan.id}" if case.plan is not None else ""
    return f"{award_name(case.award, case.day)} năm {case.year}{plan} ({span.file}:{span.line})"
