"""Kế hoạch đòi có hình thức khen thưởng thấp rồi mới xét hình thức cao."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.diagnostics import Severity
from thidua_cli.judge.standards import standards
from thidua_cli.law import award
from thidua_cli.law.dated import parameter
from thidua_cli.models.condition import Condition
from thidua_cli.models.plan import AwardQuota
from thidua_cli.rules.base import Finding, Rule
from thidua_cli.rules.eligibility import root_of
from thidua_cli.rules.slots import award_names, line_name
from thidua_cli.rules.walk import conditions
from thidua_cli.workspace.books import PlanFiles
from thidua_cli.workspace.governing_day import Question, governing_day

FREE = "khong-bat-buoc-thap-truoc-cao"
FORMS = "hinh-thuc"


def check(files: PlanFiles) -> Iterator[Finding]:
    value = parameter(FREE).at(governing_day(files, Question.PLAN).day)
    for line in files.plan.awards if value is not None else ():
        for leaf in forced(line.requires, line):
            if not is_of_the_plan(files, leaf):
                message = (
                    f"{line_name(line)}: kế hoạch buộc phải có {award_names(leaf.prior or ())} trước; "
                    "luật không buộc có hình thức thấp rồi mới tặng hình thức cao"
                )
                fix = "bỏ điều kiện này, hoặc nêu thành tích cần có; chuyên đề của kế hoạch thì ghi theme"
                yield Finding(leaf.where("prior"), message, fix=fix, citations=value.citations if value else ())


def forced(condition: Condition | None, line: AwardQuota) -> Iterator[Condition]:
    """Lower forms that nobody gets around: one choice among others forces nobody."""
    if condition is None:
        return
    if condition.all_of is not None:
        for child in condition.all_of:
            yield from forced(child, line)
    elif condition.any_of is not None:
        ways = [list(forced(child, line)) for child in condition.any_of]
        if all(ways):
            yield from ways[0]
    elif condition.prior is not None and all(is_lower(code, line) for code in condition.prior):
        yield condition


def is_lower(code: str, line: AwardQuota) -> bool:
    """A form below every award of the line that the law itself does not ask for on the way there."""
    lower = award(code)
    higher = [award(found) for found in line.award]
    if lower is None or lower.family != FORMS or any(root_of(code) in asked_by_law(found) for found in line.award):
        return False
    return all(found is not None and found.family == FORMS and lower.order < found.order for found in higher)


def asked_by_law(code: str) -> frozenset[str]:
    """Every award that some standard of this one asks for."""
    found = standards(root_of(code))
    leaves = (leaf for standard in found for leaf in conditions(standard.requires))
    return frozenset(root_of(prior) for leaf in leaves for prior in leaf.prior or ())


def is_of_the_plan(files: PlanFiles, leaf: Condition) -> bool:
    """A plan may ask for the lower forms of its own chuyên đề: it is one movement, of one loại hình."""
    return leaf.theme in files.plan.theme_ids() or leaf.within == "plan"


RULE = Rule(
    "TD336",
    "bat-buoc-hinh-thuc-thap",
    "Không buộc có hình thức thấp rồi mới tặng hình thức cao.",
    PlanFiles,
    check,
    Severity.WARNING,
)
