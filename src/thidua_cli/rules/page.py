"""The page of a rule: its text, with the cases filled in, so that the page cannot say what the tool does not do."""

from __future__ import annotations

import re
from collections.abc import Iterator

from thidua_cli.rules.cases import Case, cases_of, rule_folder
from thidua_cli.rules.registry import AnyRule

HEADINGS = ("Vì sao", "Căn cứ", "Sai", "Đúng")
_CASE = re.compile(r"- (?P<name>(?:sai|dung)_\w+)")


def source(rule: AnyRule) -> str:
    """rule.md as it is written, naming its cases only."""
    return (rule_folder(rule) / "rule.md").read_text(encoding="utf-8")


def headings(text: str) -> tuple[str, ...]:
    return tuple(line.removeprefix("## ") for line in text.splitlines() if line.startswith("## "))


def named_cases(text: str) -> list[str]:
    """Names of the cases the page shows, in its order."""
    return [match["name"] for line in text.splitlines() if (match := _CASE.fullmatch(line))]


def page(rule: AnyRule) -> str:
    """The whole page in Markdown; a case that is named but missing is a KeyError, as the tests forbid it."""
    cases = cases_of(rule)
    lines: list[str] = []
    for line in source(rule).splitlines():
        match = _CASE.fullmatch(line)
        if match:
            lines += shown(cases[match["name"]])
        elif line or lines[-1]:
            lines.append(line)
    return "\n".join(lines).rstrip() + "\n"


def shown(case: Case) -> Iterator[str]:
    """One case as Markdown lines: its name, its files, and what the tool says about them."""
    yield f"### {case.name}"
    yield from ("", f"```{case.language}", *case.text().splitlines(), "```", "")
    if case.is_wrong:
        yield from ("thidua nói:", "", "```text", *case.said().splitlines(), "```", "")
