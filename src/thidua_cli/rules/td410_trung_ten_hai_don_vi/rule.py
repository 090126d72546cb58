"""Hai người cùng tên của hai đơn vị, cùng được đề nghị một dòng: có thể là một người chuyển đơn vị."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.diagnostics import Severity
from thidua_cli.rules.base import Finding, Rule
from thidua_cli.rules.namesakes import alike, said
from thidua_cli.workspace.books import PlanFiles


def check(files: PlanFiles) -> Iterator[Finding]:
    for first, again in alike(files):
        if first.is_away(again):
            yield said(first, again)


RULE = Rule(
    "TD410",
    "trung-ten-hai-don-vi",
    "Một người không được hai đơn vị đề nghị dưới hai mã.",
    PlanFiles,
    check,
    Severity.INFO,
)
