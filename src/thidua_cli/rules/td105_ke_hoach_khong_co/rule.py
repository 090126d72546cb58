"""Mã kế hoạch không có trong cơ quan."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.rules.base import Finding, Rule
from thidua_cli.rules.lookup import Mention, unknown
from thidua_cli.rules.walk import lists
from thidua_cli.workspace.books import AgencyFiles


def named_plans(files: AgencyFiles) -> Iterator[Mention]:
    for file in lists(files):
        yield Mention(file.plan, file, ("plan",))
    for given in files.given:
        if given.plan is not None:
            yield Mention(given.plan, given, ("plan",))


def check(files: AgencyFiles) -> Iterator[Finding]:
    if files.agency is None or "plan" in files.unread:
        return
    known = {plan.id for plan in files.plans}
    for mention in named_plans(files):
        if mention.name not in known:
            where = f"các tệp kind: plan của {files.agency.name}"
            yield unknown(mention.span, "kế hoạch", mention.name, sorted(known), where)


RULE = Rule("TD105", "ke-hoach-khong-co", "Kế hoạch được nêu phải có trong kho.", AgencyFiles, check)
