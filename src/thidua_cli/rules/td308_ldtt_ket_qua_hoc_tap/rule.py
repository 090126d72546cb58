"""Đề nghị Lao động tiên tiến cho người học từ một năm trở lên mà kết quả dưới mức cần có."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.judge.evaluate import evaluate
from thidua_cli.judge.verdict import Verdict
from thidua_cli.law.dated import parameter
from thidua_cli.models.choices import STUDY_RESULTS
from thidua_cli.models.condition import Condition
from thidua_cli.rules.base import Finding, Rule
from thidua_cli.rules.eligibility import LABOUR, Failed, Leaf, cases, finding, findings
from thidua_cli.workspace.books import PlanFiles

FIX = "rút đề nghị, hoặc sửa kết quả của khóa học nếu ghi sai"
LEAST = "ket-qua-hoc-tap"


def owns(leaf: Leaf) -> bool:
    return leaf.root in LABOUR and leaf.form == "study"


def check(files: PlanFiles) -> Iterator[Finding]:
    yield from findings(files, owns, FIX)
    yield from left_to_others(files)


def left_to_others(files: PlanFiles) -> Iterator[Finding]:
    """The same where the law leaves it to ministries and provinces: nothing fails by it, a person has to look."""
    for case in cases(files, LABOUR):
        least = parameter(LEAST).at(case.day)
        if least is not None and least.number is not None:
            proof = evaluate(Condition(study=list(STUDY_RESULTS)[int(least.number)]), case)
            if proof.verdict is Verdict.FAILED:
                yield finding(Failed(case, proof, (proof,), least.citations), FIX, warns=True)


RULE = Rule(
    "TD308", "ldtt-ket-qua-hoc-tap", "Học từ một năm trở lên thì phải có kết quả từ khá trở lên.", PlanFiles, check
)
