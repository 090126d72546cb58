"""Từ, tên cơ quan của một thời kỳ khác ngày kế hoạch được ban hành."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.diagnostics import Severity
from thidua_cli.law import citation
from thidua_cli.rules.base import Finding, Rule
from thidua_cli.rules.wording import untimely
from thidua_cli.workspace.books import PlanFiles


def check(files: PlanFiles) -> Iterator[Finding]:
    for term, words, span in untimely(files, lambda term: term.confidence != "unsure"):
        message = f"“{words}” {term.time()}, không hợp với ngày ban hành của kế hoạch"
        cites = tuple(citation(clause) for clause in term.clauses)
        yield Finding(span, message, fix=f"viết: {term.instead}", citations=cites)


RULE = Rule(
    "TD701", "tu-cua-thoi-ky-khac", "Từ, tên cơ quan đúng với thời kỳ của kế hoạch.", PlanFiles, check, Severity.WARNING
)
