"""Năm đã tính cho một lần khen lại được tính cho lần khen sau của cùng hình thức, danh hiệu."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.diagnostics import Fact, Related, Severity
from thidua_cli.judge.awards import same_award
from thidua_cli.judge.case import Case
from thidua_cli.judge.judge import standard_for
from thidua_cli.models.history import Given
from thidua_cli.rules.base import Finding, Rule
from thidua_cli.rules.eligibility import asked_for, cases, place
from thidua_cli.rules.ladders import merit_of
from thidua_cli.rules.walk import conditions
from thidua_cli.workspace.books import PlanFiles


def years_asked(case: Case) -> int:
    """How many years in a row the standard counts; 0 where it counts none."""
    standard = standard_for(case)
    leaves = conditions(standard.requires) if standard is not None else iter(())
    return max((leaf.consecutive or 0 for leaf in leaves), default=0)


def last_time(case: Case) -> Given | None:
    """The last earlier grant of the same award in the same loại hình; one without words on it is taken as such."""
    own = same_award(case.award)
    found = [
        given
        for given in case.files.register.given.get(case.identity, ())
        if not own.isdisjoint(same_award(given.award))
        and last_year(given) < case.year
        and merit_of(given) in (None, case.merit)
    ]
    return max(found, key=last_year, default=None)


def last_year(given: Given) -> int:
    """The last year of the achievement that was rewarded."""
    return given.achieved.end.year if given.achieved is not None else given.year


def check(files: PlanFiles) -> Iterator[Finding]:
    for case in cases(files):
        needed, before = years_asked(case), last_time(case)
        if before is not None and case.year - last_year(before) < needed:
            yield finding(case, before, needed)


def finding(case: Case, before: Given, needed: int) -> Finding:
    used = last_year(before)
    first = case.year - needed + 1
    again = str(used) if used == first else f"{first} - {used}"
    message = (
        f"{asked_for(case)}: xét {needed} năm {first} - {case.year}, mà lần khen trước đã tính đến hết năm {used}; "
        f"năm dùng hai lần: {again}"
    )
    fact = Fact(f"lần khen trước: năm {before.year}", before.where("award"))
    return Finding(
        place(case),
        message,
        fix=f"xét từ năm {used + needed}; quy chế cho tính lại thì tắt quy tắc này trong thidua.yaml",
        facts=(fact,),
        related=(Related("lần khen trước", before.where("award")),),
    )


RULE = Rule(
    "TD334", "nam-da-dung", "Năm đã tính cho một lần khen thì không tính lại.", PlanFiles, check, Severity.WARNING
)
