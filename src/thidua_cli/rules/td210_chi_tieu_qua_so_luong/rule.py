"""Chỉ tiêu lớn hơn số lượng mà chính kế hoạch cho phép."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.diagnostics import Severity
from thidua_cli.models.denominators import STAFF, UNITS
from thidua_cli.rules.base import Finding, Rule
from thidua_cli.rules.slots import award_names, facts
from thidua_cli.workspace.books import PlanFiles, covers
from thidua_cli.workspace.measure import ANY, Measured, Reached, goals, measure


def over_quota(files: PlanFiles, reached: Reached) -> Iterator[Finding]:
    """More than all limits the awards may fall under; nothing while one of them is open or no number yet."""
    awards = reached.target.award or ()
    limits = [one for one in measure(files) if may_count(reached, one)]
    known = [one.most for one in limits if one.most is not None and is_settled(files, one)]
    if reached.least is None or not limits or len(known) < len(limits) or reached.least <= sum(known):
        return
    message = (
        f"chỉ tiêu {award_names(awards)}: {reached.least}, mà số lượng của chính kế hoạch nhiều nhất là {sum(known)}"
    )
    found = tuple(fact for one in limits for fact in facts(one))
    fix = "hạ chỉ tiêu, hoặc nâng số lượng (quota)"
    yield Finding(reached.target.where("goal", reached.subject), message, fix, found)


def may_count(reached: Reached, limit: Measured) -> bool:
    """Whether what falls under a limit may be what the goal counts."""
    target, line, subject = reached.target, limit.slot.line, limit.slot.subject
    same_line = target.line in (None, line.key)
    same_subject = ANY in (subject, reached.subject) or subject == reached.subject
    return same_line and same_subject and any(covers(target.award or (), code) for code in line.award)


def is_settled(files: PlanFiles, limit: Measured) -> bool:
    """Whether the limit is a number before there are lists: a share of those given an award grows with these."""
    of = limit.slot.amount.of if limit.slot.amount is not None else None
    return of in (None, STAFF, UNITS) or of in files.plan.denominators


def check(files: PlanFiles) -> Iterator[Finding]:
    for reached in goals(files):
        yield from over_quota(files, reached)


RULE = Rule(
    "TD210",
    "chi-tieu-qua-so-luong",
    "Chỉ tiêu không lớn hơn số lượng của chính kế hoạch.",
    PlanFiles,
    check,
    Severity.WARNING,
)
