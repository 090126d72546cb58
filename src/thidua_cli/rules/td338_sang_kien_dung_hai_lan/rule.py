"""Một sáng kiến, đề tài được dùng để xét hai lần khen thưởng."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.diagnostics import Related
from thidua_cli.judge.awards import same_award
from thidua_cli.judge.case import Case
from thidua_cli.judge.proof import UNSURE
from thidua_cli.law import award_name
from thidua_cli.law.dated import parameter
from thidua_cli.rules.base import Finding, Rule
from thidua_cli.rules.eligibility import asked_for, cases, to_confirm
from thidua_cli.workspace.books import PlanFiles
from thidua_cli.workspace.register import Spent

ONCE = "sang-kien-dung-mot-lan"


def check(files: PlanFiles) -> Iterator[Finding]:
    for case in cases(files):
        for index, initiative in enumerate(case.nomination.initiatives if case.nomination else ()):
            use = earlier_use(case, initiative)
            if use is not None:
                yield from twice(case, index, initiative, use)


def earlier_use(case: Case, initiative: str) -> Spent | None:
    """Another award or year that this nominee used it for; of two lists, the one that comes first is in its right."""
    assert case.nomination is not None
    own = case.nomination.where("initiatives")
    for use in case.files.register.spent.get(initiative, ()):
        if use.identity == case.identity and use.span != own and not is_for_this(use, case):
            return use if (use.year, use.span) < (case.year, own) or not is_list(case, use) else None
    return None


def is_for_this(use: Spent, case: Case) -> bool:
    return use.year == case.year and not same_award(use.award).isdisjoint(same_award(case.award))


def is_list(case: Case, use: Spent) -> bool:
    """Whether it is another nomination that names the initiative, not the record of the initiative itself."""
    proposed = case.files.register.proposed.get((case.identity, use.year), ())
    return any(entry.nominee.where("initiatives") == use.span for entry in proposed)


def twice(case: Case, index: int, initiative: str, use: Spent) -> Iterator[Finding]:
    value = parameter(ONCE).at(case.day)
    if value is None:
        return
    assert case.nomination is not None
    message = (
        f"{asked_for(case)}: sáng kiến “{initiative}” đã dùng để xét {award_name(use.award, case.day)} năm {use.year}; "
        "một sáng kiến chỉ dùng một lần"
    )
    found = Finding(
        case.nomination.where("initiatives", index),
        message,
        fix="nêu sáng kiến khác, hoặc bỏ đề nghị",
        related=(Related("lần dùng trước", use.span),),
        citations=value.citations,
    )
    yield to_confirm(found) if value.confidence == UNSURE else found


RULE = Rule("TD338", "sang-kien-dung-hai-lan", "Một sáng kiến, đề tài chỉ dùng một lần.", PlanFiles, check)
