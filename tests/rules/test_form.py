"""The form of a rule folder, held once for all of them."""

import re
from pathlib import Path

import pytest

from thidua_cli.diagnostics.codes import SLUGS
from thidua_cli.rules import cases as cases_module
from thidua_cli.rules.base import ReadingRule, Rule
from thidua_cli.rules.cases import GOLDEN, PAPER, SIZE, cases_of, rule_folder
from thidua_cli.rules.page import HEADINGS, headings, named_cases, source
from thidua_cli.rules.registry import AnyRule, all_rules, folder_of, folders

RULES = list(all_rules().values())
RULES_FOLDER = Path(cases_module.__file__).parent
every_rule = pytest.mark.parametrize("rule", RULES, ids=[rule.code for rule in RULES])


def retired() -> list[str]:
    lines = (RULES_FOLDER / "retired.txt").read_text(encoding="utf-8").splitlines()
    return [line.split()[0] for line in lines if line and not line.startswith("#")]


def test_folders_are_named_by_code_and_slug() -> None:
    assert folders() == sorted(folder_of(rule) for rule in RULES)


def test_codes_and_slugs_are_used_once() -> None:
    assert len(all_rules()) == len(folders())
    assert len({rule.slug for rule in RULES}) == len(RULES)


def test_codes_ascend_and_none_is_used_again() -> None:
    codes = retired()
    assert codes == sorted(set(codes))
    assert set(codes) & all_rules().keys() == set()


def test_reading_folders_are_those_the_lower_floors_know() -> None:
    assert {rule.code: rule.slug for rule in RULES if isinstance(rule, ReadingRule)} == SLUGS
    assert {rule.code for rule in RULES if rule.code.startswith(("TD0", "TD9"))} <= SLUGS.keys()


@every_rule
def test_code_slug_and_title(rule: AnyRule) -> None:
    assert re.fullmatch(r"TD[0-9]\d\d", rule.code)
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", rule.slug)
    assert re.fullmatch(r"[^\W\d_].*[^.]\.", rule.title)


@every_rule
def test_folder_holds_an_empty_init_and_a_rule_with_its_sentence(rule: AnyRule) -> None:
    folder = rule_folder(rule)
    assert {"__init__.py", "rule.py", "rule.md", "cases"} <= {path.name for path in folder.iterdir()}
    assert (folder / "__init__.py").read_bytes() == b""
    text = (folder / "rule.py").read_text(encoding="utf-8")
    assert text.startswith('"""')
    assert text.rstrip().splitlines()[-1].endswith(")")


@every_rule
def test_page_has_its_four_headings_and_text_under_the_first_two(rule: AnyRule) -> None:
    text = source(rule)
    assert text.startswith(f"# {rule.code} · ")
    assert headings(text) == HEADINGS
    why, basis = re.split(r"^## .*\n", text, flags=re.MULTILINE)[1:3]
    assert why.strip()
    assert basis.strip()


@every_rule
def test_page_names_every_case_and_only_cases(rule: AnyRule) -> None:
    named = named_cases(source(rule))
    assert sorted(named) == sorted(cases_of(rule))
    assert len(named) == len(set(named))
    wrong, right = re.split(r"^## .*\n", source(rule), flags=re.MULTILINE)[3:]
    assert {line.split("_")[0] for line in wrong.split("\n") if line} == {"- sai"}
    assert {line.split("_")[0] for line in right.split("\n") if line} == {"- dung"}


@every_rule
def test_there_is_a_wrong_case_with_this_code_and_a_right_one(rule: AnyRule) -> None:
    cases = cases_of(rule).values()
    wrong = [case.said() for case in cases if case.is_wrong]
    assert wrong
    assert all(f": {rule.code} " in said for said in wrong)
    assert any(not case.is_wrong for case in cases)


@every_rule
def test_goldens_stand_beside_wrong_cases_only(rule: AnyRule) -> None:
    folder = rule_folder(rule) / "cases"
    assert {path.stem for path in folder.glob(f"*{GOLDEN}")} == {
        case.name for case in cases_of(rule).values() if case.is_wrong
    }
    assert {path.suffix for path in folder.iterdir() if path.is_file()} <= {".yaml", GOLDEN, SIZE, PAPER}


@every_rule
def test_severity_is_the_gravest_of_its_cases(rule: AnyRule) -> None:
    if isinstance(rule, Rule):
        assert all(
            f": {rule.code} {rule.severity} " in case.said() for case in cases_of(rule).values() if case.is_wrong
        )
    said = "".join(case.said() for case in cases_of(rule).values())
    found = re.findall(rf": {rule.code} (error|warning|info) ", said)
    assert min(found, key=["error", "warning", "info"].index) == rule.severity
