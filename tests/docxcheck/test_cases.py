"""Every case makes its own rule speak and no other; a sound paper of each kind is silent."""

import pytest

from paperbook import found_in, golden_of, paper_cases, said_of_rule
from thidua_cli.docx.editing import Editor
from thidua_cli.docxcheck.base import PaperRule
from thidua_cli.docxcheck.cases import Case
from thidua_cli.docxcheck.kinds import UNTITLED, Kind, of_type
from thidua_cli.docxcheck.registry import cases_of, paper_rules
from thidua_cli.docxcheck.runner import examine
from thidua_cli.docxcheck.samples import KINDS, sample
from thidua_cli.law import shelf
from thidua_cli.law.spelling import fold

CASES = paper_cases()
RULES = list(paper_rules().values())
TYPES: dict[str, str] = shelf.read("document-types.yaml")["types"]
"""Name of each type of the decree → its sign."""


@pytest.mark.parametrize(("rule", "case"), CASES, ids=[f"{rule.code}-{case.name}" for rule, case in CASES])
def test_case_makes_its_rule_speak_and_no_other(rule: PaperRule, case: Case) -> None:
    wanted = {rule.code, *case.also} if case.is_wrong else set()
    assert {item.code: item.message for item in found_in(case)}.keys() == wanted


@pytest.mark.parametrize("rule", RULES, ids=[rule.code for rule in RULES])
def test_golden_holds_what_is_said(rule: PaperRule) -> None:
    assert golden_of(rule).read_text(encoding="utf-8") == said_of_rule(rule)


@pytest.mark.parametrize("rule", RULES, ids=[rule.code for rule in RULES])
def test_a_rule_has_a_fault_that_is_its_own_and_a_right_case(rule: PaperRule) -> None:
    cases = cases_of(rule).values()
    assert any(case.is_wrong and not case.also for case in cases)
    assert not all(case.is_wrong for case in cases)


@pytest.mark.parametrize("name", KINDS)
def test_a_sound_paper_is_silent(name: str) -> None:
    assert examine(sample(name), f"{name}.docx", RULES) == []


NAMED = [name for name in TYPES if of_type(name) is Kind.NAMED and fold(name) not in {*UNTITLED, "to-trinh"}]
"""Tờ trình greets its addressee: it has a sample of its own."""


@pytest.mark.parametrize("name", NAMED)
def test_a_sound_paper_of_every_type_with_a_title_is_silent(name: str) -> None:
    """One layout for all of them (Phụ lục III, Mẫu 1.4); only the type and its sign differ."""
    editor = Editor(sample("ke-hoach"))
    editor.paragraph("KẾ HOẠCH").words(name)
    editor.paragraph("Số: 05").words(f"Số: 05/{TYPES[name]}-SKHCN")
    assert examine(editor.saved(), "a.docx", RULES) == []


@pytest.mark.parametrize("name", sorted(name for name in TYPES if fold(name) in UNTITLED))
def test_a_sound_slip_is_silent(name: str) -> None:
    """Mẫu 1.8 and 1.10: no title below the type."""
    editor = Editor(sample("ke-hoach"))
    for words in ("Phát động phong trào", "Căn cứ Luật", "Căn cứ Kế hoạch"):
        editor.paragraph(words).delete()
    editor.after("KẾ HOẠCH").delete()
    editor.paragraph("KẾ HOẠCH").words(name)
    editor.paragraph("Số: 05").words(f"Số: 05/{TYPES[name]}-SKHCN")
    assert examine(editor.saved(), "a.docx", RULES) == []
