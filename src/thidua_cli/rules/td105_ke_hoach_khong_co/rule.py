"""Mã kế hoạch không có trong cơ quan."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.models.history import AwardLine
from thidua_cli.rules.base import Finding, Rule
from thidua_cli.rules.lookup import Mention, unknown
from thidua_cli.rules.walk import lists, minutes
from thidua_cli.workspace.books import AgencyFiles


def named_plans(files: AgencyFiles) -> Iterator[Mention]:
    for file in lists(files):
        yield Mention(file.plan, file, ("plan",))
    for record in minutes(files):
        yield Mention(record.plan, record, ("plan",))
    for history in files.histories:
        yield from of_lines(history.awards)
    for register in files.decision_files:
        for decision in register.decisions:
            if decision.plan is not None:
                yield Mention(decision.plan, decision, ("plan",))
            yield from of_lines(decision.awards)


def of_lines(lines: tuple[AwardLine, ...]) -> Iterator[Mention]:
    for line in lines:
        if line.plan is not None:
            yield Mention(line.plan, line, ("plan",))


def check(files: AgencyFiles) -> Iterator[Finding]:
    if files.agency is None or "plan" in files.unread:
        return
    known = {plan.id for plan in files.plans}
    for mention in named_plans(files):
        if mention.name not in known:
            where = f"các tệp kind: plan của {files.agency.name}"
            yield unknown(mention.span, "kế hoạch", mention.name, sorted(known), where)


RULE = Rule("TD105", "ke-hoach-khong-co", "Kế hoạch được nêu phải có trong kho.", AgencyFiles, check)
