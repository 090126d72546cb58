"""thidua rule: what a code means, why, and how wrong and right look."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from thidua_cli.cli.exit_codes import Exit
from thidua_cli.cli.figures import drawn
from thidua_cli.cli.output import complain, say

if TYPE_CHECKING:
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
    from thidua_cli.rules.registry import all_rules

    if (code is None) != every:
        complain("Nêu một mã quy tắc, ví dụ `thidua rule TD101`, hoặc chỉ `--all` để liệt kê mọi quy tắc.")
        raise typer.Exit(Exit.USAGE)
    if code is None:
        say(listing(list(all_rules().values()), form))
        return
    found = find(code)
    if found is None:
        complain(f"Không có quy tắc “{code}”; {suggestion(code)}")
        raise typer.Exit(Exit.USAGE)
    say(explained(found, form))


def find(name: str) -> AnyRule | None:
    """The rule of that code in capitals or not, or of that slug."""
    from thidua_cli.rules.registry import all_rules

    wanted = name.strip().lower()
    return next((found for found in all_rules().values() if wanted in (found.code.lower(), found.slug)), None)


def suggestion(name: str) -> str:
    """The rule that was meant, by its code or its slug; else where all of them are listed."""
    from thidua_cli.models.choices import suggested
    from thidua_cli.rules.registry import all_rules

    rules = all_rules().values()
    return (
        suggested(name.upper(), [each.code for each in rules])
        or suggested(name.lower(), [each.slug for each in rules])
        or "xem mọi quy tắc: `thidua rule --all`"
    )


def listing(rules: list[AnyRule], form: Format) -> str:
    from thidua_cli.reporters import rule_pages

    if form is Format.JSON:
        return rule_pages.list_json(rules)
    return drawn([rule_pages.table(rules)])


def explained(found: AnyRule, form: Format) -> str:
    from thidua_cli.reporters import rule_pages
    from thidua_cli.rules.page import page

    return rule_pages.page_json(found) if form is Format.JSON else page(found)
