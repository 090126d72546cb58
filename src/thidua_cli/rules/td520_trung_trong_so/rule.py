"""Một khen thưởng ghi hai lần: trong sổ các năm, trong sổ quyết định."""

from __future__ import annotations

from collections.abc import Hashable, Iterator

from thidua_cli.diagnostics import Related
from thidua_cli.models.history import Given
from thidua_cli.rules.base import Finding, Rule
from thidua_cli.rules.repeats import repeats
from thidua_cli.rules.slots import award_names
from thidua_cli.workspace.award_book import folded
from thidua_cli.workspace.books import AgencyFiles


def same(given: Given) -> Hashable:
    number = given.decision.number if given.decision is not None else None
    about = (given.award, given.year, given.theme, given.plan, given.line)
    return given.identity, about, folded(number) if number is not None else None


def check(files: AgencyFiles) -> Iterator[Finding]:
    numbered = (given for given in files.given if given.decision is not None and given.decision.number is not None)
    for first, again in repeats(numbered, key=same):
        name = f"{files.name_of(again)}, {award_names((again.award,))} năm {again.year}"
        related = (Related("lần thứ nhất", first.where("award")),)
        message = f"{name}: đã có trong sổ với cùng số quyết định"
        yield Finding(again.where("award"), message, fix="bỏ một trong hai dòng", related=related)


RULE = Rule("TD520", "trung-trong-so", "Một khen thưởng chỉ đứng một lần trong sổ.", AgencyFiles, check)
