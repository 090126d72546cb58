"""Runs the cases of the rules about papers."""

from __future__ import annotations

from pathlib import Path

from thidua_cli.diagnostics import Diagnostic
from thidua_cli.docx.editing import Editor
from thidua_cli.docxcheck.base import PaperRule
from thidua_cli.docxcheck.cases import Case
from thidua_cli.docxcheck.page import GOLDEN
from thidua_cli.docxcheck.registry import cases_of, paper_rules, rule_folder
from thidua_cli.docxcheck.runner import examine
from thidua_cli.docxcheck.samples import sample
from thidua_cli.reporters import concise


def edited(case: Case) -> bytes:
    """The sound paper of a case with its one edit."""
    editor = Editor(sample(case.base))
    case.edit(editor)
    return editor.saved()


def found_in(case: Case) -> list[Diagnostic]:
    """What all rules say about a case."""
    return examine(edited(case), case.file, paper_rules().values(), around=case.around)


def paper_cases() -> list[tuple[PaperRule, Case]]:
    return [(rule, case) for rule in paper_rules().values() for case in cases_of(rule).values()]


def said_of_rule(rule: PaperRule) -> str:
    """The lines a rule gives for its wrong cases: what its golden must hold."""
    wrong = (case for case in cases_of(rule).values() if case.is_wrong)
    return concise.render(item for case in wrong for item in found_in(case) if item.code == rule.code)


def golden_of(rule: PaperRule) -> Path:
    return rule_folder(rule) / GOLDEN
