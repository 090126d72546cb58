"""Every limit and every goal, and how the lists stand to it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from proofs import FILES
from thidua_cli.tally.limits import Limit, limits
from thidua_cli.workspace.books import PlanFiles, Workspace

GOALS = """\
targets:
  - {award: lao-dong-tien-tien, goal: 80% of staff}
  - {award: lao-dong-tien-tien, goal: 1}
  - {text: Chi bộ trong sạch, owner: chi-bo}
"""


@pytest.fixture
def files(workspace: Callable[[dict[str, str]], Workspace]) -> PlanFiles:
    (found,) = workspace({**FILES, "plan.yaml": FILES["plan.yaml"] + GOALS}).plans()
    return found


def said(files: PlanFiles, day: date | None = None) -> dict[tuple[str, bool, int], str]:
    return {(one.key, one.is_goal, one.nth): limit.verdict for one, limit in limits(files, day).items()}


def test_limits_then_goals_each_once(files: PlanFiles) -> None:
    assert said(files) == {
        ("lao-dong-tien-tien", False, 1): "chưa đủ dữ liệu",
        ("chien-si-thi-dua-co-so", False, 1): "trong giới hạn",
        ("lao-dong-tien-tien", True, 1): "thiếu 3",
        ("lao-dong-tien-tien", True, 2): "đủ",
    }


def test_the_sums_of_plan_and_law_and_who_stands_beyond(files: PlanFiles) -> None:
    (found,) = [limit for one, limit in limits(files, date(2023, 12, 31)).items() if "chien-si" in one.key]

    assert (found.most, found.by, found.asked, found.verdict) == (0, "law", 1, "vượt 1")
    assert found.sums == ("kế hoạch: ⌊50% × 4⌋ = 2", "luật: ⌊15% × 1⌋ = 0")
    assert found.beyond == ("Võ Chi (lists.yaml:4)",)


@pytest.mark.parametrize(
    ("least", "most", "asked", "verdict"),
    [
        (None, 2, 3, "vượt 1"),
        (None, 2, 2, "trong giới hạn"),
        (2, 4, 1, "thiếu 1"),
        (2, None, 2, "đủ"),
        (2, None, None, "chưa đủ dữ liệu"),
        (None, None, 2, "chưa đủ dữ liệu"),
    ],
)
def test_the_verdict(least: int | None, most: int | None, asked: int | None, verdict: str) -> None:
    assert Limit(least, most, asked, ()).verdict == verdict


@pytest.mark.parametrize(
    ("quota", "least", "most"), [("7", None, 7), ("5/7", None, 5), ("7-7", 7, 7), ("1-2", 1, 2), ("min 2", 2, None)]
)
def test_a_quota_of_so_many_is_a_limit_no_duty(
    workspace: Callable[[dict[str, str]], Workspace], quota: str, least: int | None, most: int | None
) -> None:
    line = f"  - {{id: gk, award: giay-khen-so, quota: {{individual: {quota}}}}}\n"
    plan = FILES["plan.yaml"].split("awards:")[0] + f"awards:\n{line}"
    (files,) = workspace({**FILES, "plan.yaml": plan}).plans()
    (found,) = [limit for one, limit in limits(files).items() if one.key == "gk"]

    assert (found.least, found.most) == (least, most)


def test_a_regulation_is_one_more_sum(workspace: Callable[[dict[str, str]], Workspace]) -> None:
    regulation = """\
kind: regulation
id: quy-che
title: Quy chế thi đua, khen thưởng
from: 2024-01-01
awards: [{award: chien-si-thi-dua-co-so, limit: max 0}]
"""
    (files,) = workspace({**FILES, "regulation.yaml": regulation}).plans()
    (found,) = [limit for one, limit in limits(files).items() if one.key == "chien-si-thi-dua-co-so"]

    assert (found.by, found.verdict) == ("regulation", "vượt 1")
    assert found.sums[-1] == "quy chế: 0"
