"""PlanFiles → who meets an award's standard without being proposed, and who is one step away."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from thidua_cli.diagnostics import Fact
from thidua_cli.judge.case import Case, case_for
from thidua_cli.judge.gaps import how_far
from thidua_cli.judge.judge import judge
from thidua_cli.judge.proof import Proof
from thidua_cli.judge.verdict import Verdict
from thidua_cli.law import award_name
from thidua_cli.tally.eligible import Offer, Roll, Taken, as_if_proposed, offers, roll, root_of, taken
from thidua_cli.tally.evidence import met_facts
from thidua_cli.workspace.books import PlanFiles
from thidua_cli.workspace.governing_day import Question, governing_day

# How far a condition without any record is; the verdict says the same.
NO_RECORD = "còn thiếu dữ liệu"


@dataclass(frozen=True, slots=True)
class Suggestion:
    """One who may be put forward; `missing` is the only step that lacks, of which one unit: a year, an award, an
    initiative, a member …; None when nothing lacks."""

    case: Case
    proof: Proof
    missing: Proof | None = None

    @property
    def who(self) -> str | None:
        """The id; None for a person whose name is not to be told, because it is made of the name."""
        nominee = self.case.nominee
        if nominee.person is not None and self.case.files.redacted:
            return None
        return nominee.person or nominee.unit or "agency"

    @property
    def who_name(self) -> str:
        return self.case.files.name_of(self.case.nominee)

    @property
    def award_name(self) -> str:
        return award_name(self.case.award, self.case.day)

    @property
    def missing_text(self) -> str:
        """What lacks and how far: `02 năm liên tục …: không đạt, còn thiếu 1 năm`; empty when nothing does."""
        if self.missing is None:
            return ""
        far = how_far(self.missing)
        said_already = self.missing.verdict is Verdict.UNKNOWN and far == NO_RECORD
        return f"{self.missing.condition}: {self.missing.verdict}{f', {far}' if far and not said_already else ''}"

    @property
    def evidence(self) -> tuple[Fact, ...]:
        """The facts of everything that is met, each once."""
        return met_facts(self.proof)


@dataclass(frozen=True, slots=True)
class YearSuggestions:
    """One year of one plan. Everybody asked about who is not proposed is counted once: met, one step away (`near`), not
    settled by the records (`unknown`), or further away (`failed`)."""

    plan: str
    agency: str
    year: int
    day: date
    met: tuple[Suggestion, ...]
    near: tuple[Suggestion, ...]
    unknown: int
    failed: int


def suggest(files: PlanFiles, year: int | None = None, code: str | None = None) -> Iterator[YearSuggestions]:
    """Every year of a plan, or only `year`; every award it names, or only `code`."""
    known = taken(files.of)
    for each in files.plan.years():
        if year in (None, each):
            yield _of_year(files, each, code, governing_day(files, Question.TITLE, each).day, known)


def _of_year(files: PlanFiles, year: int, code: str | None, day: date, known: Taken) -> YearSuggestions:
    met: list[Suggestion] = []
    near: list[Suggestion] = []
    rest = {Verdict.UNKNOWN: 0, Verdict.FAILED: 0}
    for found in _judged(files, year, code, day, known):
        steps = found.proof.steps()
        if found.proof.verdict is Verdict.MET:
            met.append(found)
        elif len(steps) == 1 and steps[0].gap == 1:
            near.append(Suggestion(found.case, found.proof, steps[0]))
        else:
            rest[found.proof.verdict] += 1
    unknown, failed = rest[Verdict.UNKNOWN], rest[Verdict.FAILED]
    return YearSuggestions(files.plan.id, files.of.id, year, day, tuple(met), tuple(near), unknown, failed)


def _judged(files: PlanFiles, year: int, code: str | None, day: date, known: Taken) -> Iterator[Suggestion]:
    everybody: Roll | None = None
    for offer in offers(files, year):
        if code is None or root_of(code) == root_of(offer.code):
            everybody = everybody or roll(files, year)
            yield from _asked(files, year, offer, day, known, everybody)


def _asked(files: PlanFiles, year: int, offer: Offer, day: date, known: Taken, everybody: Roll) -> Iterator[Suggestion]:
    merit = files.plan.merit
    line = offer.line.key if offer.line is not None and files.plan.line(offer.code) is not offer.line else None
    for nominee in everybody.of(offer):
        if not known.has(nominee.identity, offer.code, year, merit):
            draft = as_if_proposed(nominee, line) if line is not None else None
            case = case_for(files.of, nominee, offer.code, year, day, plan=files, merit=merit, nomination=draft)
            yield Suggestion(case, judge(case))
