"""The page of a rule about papers: its text, with the cases and what is said about them filled in."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.docxcheck.base import PaperRule
from thidua_cli.docxcheck.cases import Case
from thidua_cli.docxcheck.registry import cases_of, rule_folder

GOLDEN = "cases.out"
_CASE = "- "


def source(rule: PaperRule) -> str:
    """rule.md as it is written, naming its cases only."""
    return (rule_folder(rule) / "rule.md").read_text(encoding="utf-8")


def said(rule: PaperRule, case: Case) -> str:
    """The lines the tool gives for a case, from the golden beside it; nothing for a right one."""
    lines = (rule_folder(rule) / GOLDEN).read_text(encoding="utf-8").splitlines(keepends=True)
    return "".join(line for line in lines if line.startswith(f"{case.file}:"))


def page(rule: PaperRule) -> str:
    """The whole page in Markdown."""
    cases = cases_of(rule)
    lines: list[str] = []
    for line in source(rule).splitlines():
        case = cases.get(line.removeprefix(_CASE)) if line.startswith(_CASE) else None
        if case is not None:
            lines += shown(rule, case)
        elif line or lines[-1]:
            lines.append(line)
    return "\n".join(lines).rstrip() + "\n"


def shown(rule: PaperRule, case: Case) -> Iterator[str]:
    """One case as Markdown lines: its name, what was done to a sound paper, and what the tool says."""
    yield from (f"### {case.name}", "", case.words, "")
    if case.is_wrong:
        yield from ("thidua nói:", "", "```text", *said(rule, case).splitlines(), "```", "")
