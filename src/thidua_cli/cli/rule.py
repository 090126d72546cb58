"""thidua rule: what a code means, why, and how wrong and right look."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from thidua_cli.cli.exit_codes import Exit
from thidua_cli.cli.figures import drawn
from thidua_cli.cli.output import complain, say

if TYPE_CHECKING:
    from thidua_cli.docxcheck.base import PaperRule
    from thidua_cli.rules.registry import AnyRule

HELP = """Giải thích một quy tắc: vì sao có, căn cứ, ví dụ sai và đúng.

Ví dụ: thidua rule TD101
"""


class Format(StrEnum):
    """How rules are printed."""

    TEXT = "text"
    JSON = "json"


def rule(
    code: Annotated[str | None, typer.Argument(help="Mã (TD101) hoặc tên (don-vi-khong-co) của quy tắc.")] = None,
    every: Annotated[bool, typer.Option("--all", "-a", help="Liệt kê mọi quy tắc.")] = False,
    form: Annotated[Format, typer.Option("--format", "-f", help="Dạng in kết quả.")] = Format.TEXT,
) -> None:
    """Find, say."""
    if (code is None) != every:
        complain("Nêu một mã quy tắc, ví dụ `thidua rule TD101`, hoặc chỉ `--all` để liệt kê mọi quy tắc.")
        raise typer.Exit(Exit.USAGE)
    if code is None:
        say(listing(every_rule(), form))
        return
    found = find(code)
    if found is None:
        complain(f"Không có quy tắc “{code}”; {suggestion(code)}")
        raise typer.Exit(Exit.USAGE)
    say(explained(found, form))


def every_rule() -> list[AnyRule | PaperRule]:
    """Rules about the workspace and rules about finished papers, by code."""
    from thidua_cli.docxcheck.registry import paper_rules
    from thidua_cli.rules.registry import all_rules

    return [*all_rules().values(), *paper_rules().values()]


def find(name: str) -> AnyRule | PaperRule | None:
    """The rule of that code in capitals or not, or of that slug."""
    wanted = name.strip().lower()
    return next((found for found in every_rule() if wanted in (found.code.lower(), found.slug)), None)


def suggestion(name: str) -> str:
    """The rule that was meant, by its code or its slug; else where all of them are listed."""
    from thidua_cli.models.choices import suggested

    rules = every_rule()
    return (
        suggested(name.upper(), [each.code for each in rules])
        or suggested(name.lower(), [each.slug for each in rules])
        or "xem mọi quy tắc: `thidua rule --all`"
    )


def listing(rules: list[AnyRule | PaperRule], form: Format) -> str:
    from thidua_cli.reporters import rule_pages

    if form is Format.JSON:
        return rule_pages.list_json(rules)
    return drawn([rule_pages.table(rules)])


def explained(found: AnyRule | PaperRule, form: Format) -> str:
    from thidua_cli.docxcheck.base import PaperRule
    from thidua_cli.reporters import rule_pages
    from thidua_cli.rules.page import page

    if isinstance(found, PaperRule):
        return paper_rule(found, form)
    return rule_pages.page_json(found) if form is Format.JSON else page(found)


def paper_rule(found: PaperRule, form: Format) -> str:
    """The page of a rule about papers; `text` of a case says what was done to a sound paper."""
    from thidua_cli.docxcheck.page import page, said
    from thidua_cli.docxcheck.registry import cases_of
    from thidua_cli.reporters import rule_pages

    if form is Format.TEXT:
        return page(found)
    cases = [
        {"name": case.name, "wrong": case.is_wrong, "text": case.words, "said": said(found, case).splitlines()}
        for case in cases_of(found).values()
    ]
    return rule_pages.with_page(found, page(found), cases)
