"""Hai bản ghi, cùng tên, cùng chỗ, cùng được đề nghị một dòng: có thể là một người, một tập thể."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.diagnostics import Severity
from thidua_cli.rules.base import Finding, Rule
from thidua_cli.rules.namesakes import alike, said
from thidua_cli.workspace.books import PlanFiles


def check(files: PlanFiles) -> Iterator[Finding]:
    for first, again in alike(files):
        if not first.is_away(again):
            yield said(first, again)


RULE = Rule(
    "TD404",
    "nghi-trung-ten",
    "Một người, một tập thể không đứng hai bản ghi trong cùng danh sách.",
    PlanFiles,
    check,
    Severity.WARNING,
)
