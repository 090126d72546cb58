"""Khen đột xuất chưa được xác nhận là thành tích ngoài chương trình, kế hoạch, nhiệm vụ phải làm."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.diagnostics import Severity
from thidua_cli.judge.confirmed import confirmation
from thidua_cli.judge.verdict import Verdict
from thidua_cli.law.dated import parameter
from thidua_cli.rules.base import Finding, Rule
from thidua_cli.rules.eligibility import asked_for, cases
from thidua_cli.workspace.books import PlanFiles

OUTSIDE = "dot-xuat-ngoai-nhiem-vu"
PROMPT = "dot-xuat"
SAID = {Verdict.UNKNOWN: "chưa ai xác nhận", Verdict.FAILED: "đã xác nhận không phải"}


def check(files: PlanFiles) -> Iterator[Finding]:
    for case in cases(files):
        value = parameter(OUTSIDE).at(case.day) if case.merit == PROMPT else None
        if value is None or case.nomination is None:
            continue
        verdict, facts = confirmation(OUTSIDE, case)
        if verdict in SAID:
            message = (
                f"{asked_for(case)}: khen đột xuất, mà {SAID[verdict]} thành tích nằm ngoài chương trình, kế hoạch, "
                "nhiệm vụ phải làm"
            )
            yield Finding(
                case.nomination.where("merit"),
                message,
                fix=f"ghi confirmed: {{judgement: {OUTSIDE}, held: true, by: …}}, hoặc xét theo loại hình khác",
                facts=facts,
                citations=value.citations,
            )


RULE = Rule(
    "TD341",
    "dot-xuat-ngoai-nhiem-vu",
    "Khen đột xuất là cho thành tích ngoài nhiệm vụ phải làm.",
    PlanFiles,
    check,
    Severity.WARNING,
)
