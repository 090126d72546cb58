"""The list of items and the rules agree; the form of a rule folder is held once for all of them."""

import re

import pytest

from thidua_cli.diagnostics.codes import DOCX, SLUGS
from thidua_cli.docxcheck.base import PaperRule
from thidua_cli.docxcheck.items import items, of_code
from thidua_cli.docxcheck.page import page, source
from thidua_cli.docxcheck.registry import cases_of, folder_of, folders, paper_rules, rule_folder
from thidua_cli.rules.page import HEADINGS, headings, named_cases

RULES = list(paper_rules().values())
every_rule = pytest.mark.parametrize("rule", RULES, ids=[rule.code for rule in RULES])


def test_every_item_has_a_code_or_a_reason() -> None:
    assert len(items()) >= 100
    for item in items().values():
        assert bool(item.code) != bool(item.why), item.number
        assert re.fullmatch(r"TD9\d\d|", item.code)


def test_folders_are_named_by_code_and_slug_and_codes_are_free() -> None:
    assert folders() == sorted(folder_of(rule) for rule in RULES)
    assert not paper_rules().keys() & SLUGS.keys()
    assert {code: paper_rules()[code].slug for code in DOCX} == DOCX


@every_rule
def test_a_rule_covers_the_items_of_its_code(rule: PaperRule) -> None:
    assert rule.items == of_code(rule.code)


@every_rule
def test_page_has_four_headings_and_names_every_case(rule: PaperRule) -> None:
    text = source(rule)
    assert text.startswith(f"# {rule.code} · {rule.title.removesuffix('.')}\n")
    assert headings(text) == HEADINGS
    assert sorted(named_cases(text)) == sorted(cases_of(rule))
    assert {name.split("_")[0] for name in cases_of(rule)} == {"sai", "dung"}


@every_rule
def test_page_can_be_shown(rule: PaperRule) -> None:
    shown = page(rule)
    assert "- sai_" not in shown
    assert shown.count("thidua nói:") == sum(case.is_wrong for case in cases_of(rule).values())
    assert shown.replace("\n", "").isprintable()


@every_rule
def test_folder_holds_what_a_rule_is(rule: PaperRule) -> None:
    names = {path.name for path in rule_folder(rule).iterdir()} - {"__pycache__"}
    assert names == {"__init__.py", "rule.py", "rule.md", "cases.py", "cases.out"}
    assert re.fullmatch(r"[^\W\d_].*[^.]\.", rule.title)
