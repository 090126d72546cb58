"""Rules for people and for programs: the list of all, and the page of one."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any, Protocol

from thidua_cli.diagnostics import Severity
from thidua_cli.reporters.words import SEVERITY
from thidua_cli.rules.cases import cases_of
from thidua_cli.rules.page import page
from thidua_cli.rules.registry import AnyRule
from thidua_cli.tally.table import Table


class Named(Protocol):
    """What every rule says of itself, whatever it looks at."""

    @property
    def code(self) -> str: ...
    @property
    def severity(self) -> Severity: ...
    @property
    def slug(self) -> str: ...
    @property
    def title(self) -> str: ...


COLUMNS = ("Mã", "Mức độ", "Tên", "Nội dung")


def table(rules: Iterable[Named]) -> Table:
    """One row a rule, for `tables` to draw."""
    rows = tuple((rule.code, SEVERITY[rule.severity], rule.slug, rule.title) for rule in rules)
    return Table(f"{len(rows)} quy tắc", COLUMNS, rows)


def list_json(rules: Iterable[Named]) -> str:
    """A list of {"code", "severity", "slug", "title"}."""
    return dumped([about(rule) for rule in rules])


def page_json(rule: AnyRule) -> str:
    """The same keys, with "page" (Markdown) and "cases" ({"name", "wrong", "text", "said"})."""
    cases = [
        {"name": case.name, "wrong": case.is_wrong, "text": case.text(), "said": case.said().splitlines()}
        for case in cases_of(rule).values()
    ]
    return with_page(rule, page(rule), cases)


def with_page(rule: Named, text: str, cases: list[dict[str, Any]]) -> str:
    """One rule with its page and its cases, as `page_json` gives them."""
    return dumped({**about(rule), "page": text, "cases": cases})


def about(rule: Named) -> dict[str, str]:
    return {"code": rule.code, "severity": str(rule.severity), "slug": rule.slug, "title": rule.title}


def dumped(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"
