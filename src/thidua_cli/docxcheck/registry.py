"""Finds the rule folders and their cases. Nothing is registered by hand."""

from __future__ import annotations

from functools import cache
from importlib import import_module, resources
from pathlib import Path

from thidua_cli.docxcheck.base import PaperRule
from thidua_cli.docxcheck.cases import Case

_RULES = f"{__package__}.rules"
_HERE = Path(__file__).parent / "rules"


def folders() -> list[str]:
    """Names of the rule folders, `td907_kho_giay` …, sorted by code."""
    return sorted(entry.name for entry in resources.files(_RULES).iterdir() if entry.name.startswith("td"))


@cache
def paper_rules() -> dict[str, PaperRule]:
    """Every rule about papers by its code."""
    found: list[PaperRule] = [import_module(f"{_RULES}.{folder}.rule").RULE for folder in folders()]
    return {rule.code: rule for rule in found}


def folder_of(rule: PaperRule) -> str:
    """One name, three spellings: TD907 + kho-giay → td907_kho_giay."""
    return f"{rule.code.lower()}_{rule.slug.replace('-', '_')}"


def rule_folder(rule: PaperRule) -> Path:
    return _HERE / folder_of(rule)


def cases_of(rule: PaperRule) -> dict[str, Case]:
    """The cases of a rule by name."""
    cases: tuple[Case, ...] = import_module(f"{_RULES}.{folder_of(rule)}.cases").CASES
    return {case.name: case for case in cases}
