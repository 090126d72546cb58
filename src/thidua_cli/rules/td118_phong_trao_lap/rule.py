"""Một phong trào cấp trên được nêu hai lần."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from thidua_cli.diagnostics import Related
from thidua_cli.models.plan import Movement
from thidua_cli.rules.base import Finding, Rule
from thidua_cli.rules.repeats import repeats
from thidua_cli.workspace.books import PlanFiles

_QUOTES = str.maketrans(dict.fromkeys("“”„\"'‘’«»", " "))


def bare(movement: Movement) -> str:
    """The name without quotes."""
    return " ".join(unicodedata.normalize("NFC", movement.name).translate(_QUOTES).split())


def same(movement: Movement) -> str:
    """Equal for names that differ only by case, quotes and spaces; marks count: they make other words."""
    return bare(movement).casefold()


def check(files: PlanFiles) -> Iterator[Finding]:
    for first, again in repeats(files.plan.movements, key=same):
        related = (Related("lần thứ nhất", first.where("name")),)
        yield Finding(
            again.where("name"), f"phong trào “{bare(again)}” đã nêu ở trên", fix="bỏ một dòng", related=related
        )


RULE = Rule("TD118", "phong-trao-lap", "Mỗi phong trào cấp trên chỉ nêu một lần.", PlanFiles, check)
