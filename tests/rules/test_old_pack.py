"""TD612: the last day that is near enough to the pack, and the day after it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest

from samples import PLAN
from thidua_cli.law.pack import packs
from thidua_cli.rules.td612_bo_luat_cu.rule import check
from thidua_cli.workspace.books import PlanFiles, Workspace

Load = Callable[[dict[str, str]], Workspace]
LISTS = """\
kind: nominations
plan: nam-2024
year: %s
nominations:
  - {person: an, award: lao-dong-tien-tien}
  - {person: binh, award: lao-dong-tien-tien}
"""


def last_day() -> date:
    (own,) = packs()
    assert own.good_until is not None
    return own.good_until


@pytest.mark.parametrize(("later", "count"), [(0, 0), (1, 1)])
def test_the_day_of_issue(workspace: Load, later: int, count: int) -> None:
    day = last_day() + timedelta(later)
    (files,) = workspace({"plan.yaml": PLAN.replace("{year: 2024}", f"{{date: {day}}}")}).plans()

    assert len(list(check(files))) == count


@pytest.mark.parametrize(("later", "count"), [(0, 0), (1, 1)])
def test_as_of(workspace: Load, later: int, count: int) -> None:
    (files,) = workspace({"plan.yaml": PLAN}).plans()
    asked = PlanFiles(files.plan, replace(files.of, as_of=last_day() + timedelta(later)))

    assert len(list(check(asked))) == count


def test_a_list_of_a_late_year_is_said_once(workspace: Load) -> None:
    year = last_day().year + 1
    plan = PLAN.replace("to: 2024-12-31", f"to: {year}-12-31")
    (files,) = workspace({"plan.yaml": plan, "lists.yaml": LISTS % year}).plans()
    (finding,) = check(files)

    assert f"31/12/{year}" in finding.message
    assert str(finding.span) == "plan.yaml:6:1"
