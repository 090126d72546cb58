"""Own awards, and those a superior gives."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from thidua_cli.documents.facts.authority import decided_here
from thidua_cli.workspace.books import PlanFiles

LIST = """\
kind: nominations
plan: nam-2024
year: 2024
nominations: [{{person: an, award: {award}}}]
"""


@pytest.mark.parametrize(
    ("award", "own"),
    [("lao-dong-tien-tien", True), ("giay-khen-so", True), ("bang-khen-tinh", False), ("khong-biet", False)],
)
def test_level_decides(plan_files: Callable[..., PlanFiles], award: str, own: bool) -> None:
    (entry,) = (files := plan_files(lists=LIST.format(award=award))).nominated
    assert decided_here(files, entry) is own


@pytest.mark.parametrize(("who", "own"), [("giám đốc Sở Mẫu", True), ("Chủ tịch UBND tỉnh", False)])
def test_the_plan_says_who_decides(plan_files: Callable[..., PlanFiles], who: str, own: bool) -> None:
    extra = f"awards: [{{award: giay-khen-so, decided_by: {who}}}]\n"
    (entry,) = (files := plan_files(extra, LIST.format(award="giay-khen-so"))).nominated
    assert decided_here(files, entry) is own
