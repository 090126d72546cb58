"""Rules for people and for programs: the list of all, and the page of one."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from thidua_cli.reporters.words import SEVERITY
from thidua_cli.rules.cases import cases_of
from thidua_cli.rules.page import page
from thidua_cli.rules.registry import AnyRule
from thidua_cli.tally.table import Table

COLUMNS = ("Mã", "Mức độ", "Tên", "Nội dung")


def table(rules: Iterable[AnyRule]) -> Table:
    """One row a rule, for `tables` to draw."""
    rows = tuple((rule.code, SEVERITY[rule.severity], rule.slug, rule.title) for rule in rules)
    return Table(f"{len(rows)} quy tắc", COLUMNS, rows)


def list_json(rules: Iterable[AnyRule]) -> str:
    """A list of {"code", "severity", "slug", "title"}."""
    return dumped([about(rule) for rule in rules])


def page_json(rule: AnyRule) -> str:
    """The same keys, with "page" (Markdown) and "cases" ({"name", "wrong", "text", "said"})."""
    cases = [
        {"name": case.name, "wrong": case.is_wrong, "text": case.text(), "said": case.said().splitlines()}
        for case in cases_of(rule).values()
    ]
    return dumped({**about(rule), "page": page(rule), "cases": cases})


def about(rule: AnyRule) -> dict[str, str]:
    return {"code": rule.code, "severity": str(rule.severity), "slug": rule.slug, "title": rule.title}


def dumped(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"
