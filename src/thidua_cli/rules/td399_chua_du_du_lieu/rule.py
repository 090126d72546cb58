"""Đề nghị chưa kết luận được đạt hay không: nói còn thiếu gì và ghi ở đâu."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.diagnostics import Severity
from thidua_cli.judge.case import Case
from thidua_cli.law import award
from thidua_cli.rules.base import Finding, Rule
from thidua_cli.rules.eligibility import asked_for, judged, place
from thidua_cli.workspace.books import PlanFiles


def is_wrong_itself(case: Case) -> bool:
    """A nomination of nobody, or for an award that is not for such nominees: other rules say so."""
    nominee, entry = case.nominee, award(case.award)
    unknown = nominee.unit is not None and nominee.unit not in case.files.units
    nobody = nominee.person is not None and case.person is None
    return unknown or nobody or entry is None or nominee.subject not in entry.subjects


def check(files: PlanFiles) -> Iterator[Finding]:
    for found in judged(files):
        if found.missing and not is_wrong_itself(found.case):
            asked = "; ".join(proof.condition for proof in found.missing)
            facts = tuple(fact for proof in found.missing for fact in proof.facts)
            fix = f"bổ sung: {'; '.join(dict.fromkeys(fact.text for fact in facts))}" if facts else None
            message = f"{asked_for(found.case)}: chưa đủ dữ liệu, chưa kết luận được: {asked}"
            yield Finding(place(found.case), message, fix, facts)


RULE = Rule(
    "TD399",
    "chua-du-du-lieu",
    "Đề nghị nào chưa đủ dữ liệu để kết luận thì nói còn thiếu gì.",
    PlanFiles,
    check,
    Severity.INFO,
)
