"""Every case makes its own rule speak and no other; a sound paper of each kind is silent."""

import pytest

from paperbook import found_in, golden_of, paper_cases, said_of_rule
from thidua_cli.docxcheck.base import PaperRule
from thidua_cli.docxcheck.cases import Case
from thidua_cli.docxcheck.registry import paper_rules
from thidua_cli.docxcheck.runner import examine
from thidua_cli.docxcheck.samples import KINDS, sample

CASES = paper_cases()
RULES = list(paper_rules().values())


@pytest.mark.parametrize(("rule", "case"), CASES, ids=[f"{rule.code}-{case.name}" for rule, case in CASES])
def test_case_makes_its_rule_speak_and_no_other(rule: PaperRule, case: Case) -> None:
    wanted = {rule.code, *case.also} if case.is_wrong else set()
    assert {item.code: item.message for item in found_in(case)}.keys() == wanted


@pytest.mark.parametrize("rule", RULES, ids=[rule.code for rule in RULES])
def test_golden_holds_what_is_said(rule: PaperRule) -> None:
    assert golden_of(rule).read_text(encoding="utf-8") == said_of_rule(rule)


@pytest.mark.parametrize("name", KINDS)
def test_a_sound_paper_is_silent(name: str) -> None:
    assert examine(sample(name), f"{name}.docx", RULES) == []
