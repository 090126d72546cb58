"""What somebody was given in earlier years: the two tables of a report of merits."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from thidua_cli.documents.facts.nominees import award_of
from thidua_cli.law import award, award_name
from thidua_cli.models.history import Decision, Given
from thidua_cli.text.vietnamese import long_date
from thidua_cli.workspace.books import AgencyFiles, Entry


@dataclass(frozen=True, slots=True)
class ReceivedFact:
    """One award of the register. `decision` is `số 15/QĐ-SM ngày …; Giám đốc Sở Mẫu`, a gap where not recorded."""

    year: int
    award: str
    decision: str


@dataclass(frozen=True, slots=True)
class RatingFact:
    """The rating of one year: `hoàn thành tốt nhiệm vụ`."""

    year: int
    rating: str


def received(files: AgencyFiles, identity: str, year: int, plan: str) -> tuple[tuple[ReceivedFact, ...], ...]:
    """(danh hiệu, forms) given to somebody for years up to `year`, by year, but for what `plan` gave for that year."""
    mine = sorted(
        (given for given in files.given if given.identity == identity and _is_earlier(given, year, plan)),
        key=lambda given: given.year,
    )
    titles: list[ReceivedFact] = []
    forms: list[ReceivedFact] = []
    for given in mine:
        entry = award(given.award)
        fact = ReceivedFact(given.year, _name(files, given), decision_text(given.decision))
        (titles if entry is not None and entry.family == "danh-hieu" else forms).append(fact)
    return tuple(titles), tuple(forms)


def _name(files: AgencyFiles, given: Given) -> str:
    """The name its plan gave it, else the catalogue's of that year."""
    plan = files.plan(given.plan) if given.plan is not None else None
    line = plan.line(given.line or given.award) if plan is not None else None
    day = date(given.year, 12, 31)
    if line is None:
        return award_name(given.award, day)
    return award_of(files, Entry(given, given.award, given.year, None, line), day)


def _is_earlier(given: Given, year: int, plan: str) -> bool:
    return given.year < year or (given.year == year and given.plan != plan)


def decision_text(decision: Decision | None) -> str:
    number = f"số {decision.number}" if decision and decision.number else "số [[số quyết định]]"
    day = long_date(decision.day) if decision and decision.day else "ngày [[ngày quyết định]]"
    issuer = decision.issuer if decision and decision.issuer else "[[cơ quan ban hành]]"
    return f"{number} {day}; {issuer}"
