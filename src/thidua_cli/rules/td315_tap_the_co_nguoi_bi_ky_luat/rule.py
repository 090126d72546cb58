"""Tập thể có thành viên bị kỷ luật ở mức luật không cho."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.judge.case import Case
from thidua_cli.judge.evaluate import evaluate
from thidua_cli.judge.judge import standard_for
from thidua_cli.judge.standards import standard
from thidua_cli.judge.verdict import Verdict
from thidua_cli.models.condition import Condition
from thidua_cli.rules.base import Finding, Rule
from thidua_cli.rules.eligibility import Leaf, asked_for, cases, findings, place, root_of, to_confirm
from thidua_cli.rules.walk import conditions
from thidua_cli.workspace.books import PlanFiles

FORM = "members_discipline_below"
# The upper title, and the one below it.
STEPS = {"tap-the-lao-dong-xuat-sac": "tap-the-lao-dong-tien-tien", "don-vi-quyet-thang": "don-vi-tien-tien"}
ROOTS = {*STEPS, *STEPS.values()}
FIX = "bỏ đề nghị, hoặc sửa mục discipline nếu ghi sai ngày, sai mức"


def owns(leaf: Leaf) -> bool:
    return leaf.root in ROOTS and leaf.form == FORM


def check(files: PlanFiles) -> Iterator[Finding]:
    yield from findings(files, owns, FIX)
    for case in cases(files, STEPS):
        asked = of_the_step_below(case)
        proof = evaluate(asked, case) if asked is not None else None
        if proof is not None and proof.verdict is Verdict.FAILED:
            said = "; ".join(fact.text for fact in proof.facts)
            what = f"luật không nêu riêng cho danh hiệu này, bậc dưới thì cần {proof.condition}"
            message = f"{asked_for(case)}: {what}; {said}"
            yield to_confirm(Finding(place(case), message, FIX, proof.facts, citations=proof.citations))


def of_the_step_below(case: Case) -> Condition | None:
    """What the title below asks of its members, where the law of the day says nothing of it for the upper one."""
    own, below = standard_for(case), STEPS[root_of(case.award)]
    if own is None or any(leaf.form == FORM for leaf in conditions(own.requires)):
        return None
    lower = standard(below, own.subject, own.merit, case.day)
    leaves = conditions(lower.requires) if lower is not None else iter(())
    return next((leaf for leaf in leaves if leaf.form == FORM), None)


RULE = Rule(
    "TD315",
    "tap-the-co-nguoi-bi-ky-luat",
    "Tập thể không có thành viên bị kỷ luật từ mức luật nêu.",
    PlanFiles,
    check,
)
