"""Every case of every rule folder says exactly what its golden holds, with only the folder's own rule at work."""

import pytest

from casebook import misread, rule_cases, said_of
from thidua_cli.rules.base import Rule
from thidua_cli.rules.cases import Case
from thidua_cli.rules.registry import AnyRule

CASES = rule_cases()
every_case = pytest.mark.parametrize(("rule", "case"), CASES, ids=[f"{rule.code}-{case.name}" for rule, case in CASES])
UPPER = [(rule, case) for rule, case in CASES if isinstance(rule, Rule)]


@every_case
def test_case_says_what_its_golden_holds(rule: AnyRule, case: Case) -> None:
    assert said_of(rule, case) == case.said()


@pytest.mark.parametrize(("rule", "case"), UPPER, ids=[f"{rule.code}-{case.name}" for rule, case in UPPER])
def test_case_of_an_upper_rule_is_well_formed(rule: AnyRule, case: Case) -> None:
    assert misread(case) == []
