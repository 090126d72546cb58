"""Finds the rule folders. Nothing is registered by hand."""

from __future__ import annotations

from functools import cache
from importlib import import_module, resources
from typing import Any

from thidua_cli.rules.base import ReadingRule, Rule

AnyRule = Rule[Any] | ReadingRule


def folders() -> list[str]:
    """Names of the rule folders, `td101_don_vi_khong_co` …, sorted by code."""
    return sorted(entry.name for entry in resources.files(__package__).iterdir() if entry.name.startswith("td"))


@cache
def all_rules() -> dict[str, AnyRule]:
    """Every rule by its code."""
    found: list[AnyRule] = [import_module(f"{__package__}.{folder}.rule").RULE for folder in folders()]
    return {rule.code: rule for rule in found}


def checks() -> list[Rule[Any]]:
    """The rules that look at records; the others are findings of a reader."""
    return [rule for rule in all_rules().values() if isinstance(rule, Rule)]


def folder_of(rule: AnyRule) -> str:
    """One name, three spellings: TD101 + don-vi-khong-co → td101_don_vi_khong_co."""
    return f"{rule.code.lower()}_{rule.slug.replace('-', '_')}"
