"""Criteria on paper."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from thidua_cli.documents.facts.criteria_points import criteria_points
from thidua_cli.documents.facts.points import Point
from thidua_cli.workspace.books import PlanFiles

SETS = """\
kind: criteria
id: tap-the
title: "Đối với tập thể:"
subject: collective
total: 100
criteria:
  - {text: Một., score: 62.5, only_for: (áp dụng đối với Sở)}
  - {text: Hai, items: [ba, bốn]}
---
kind: criteria
id: ca-nhan
title: Đối với cá nhân
subject: individual
criteria: ["Năm\\nsáu"]
"""
CHOICE = "criteria: {collective: tap-the, individual: [ca-nhan, tap-the]}\n"
OF_COLLECTIVES = (
    Point("Một (62,5 điểm) *(áp dụng đối với Sở)*."),
    Point("Hai:", points=(Point("ba;"), Point("bốn."))),
)


def test_several_sets_have_their_titles(plan_files: Callable[..., PlanFiles]) -> None:
    points = criteria_points(plan_files(CHOICE, SETS), (), None)
    assert [point.text for point in points] == ["Đối với tập thể (tổng 100 điểm):", "Đối với cá nhân:"]
    assert points[0].points == OF_COLLECTIVES


@pytest.mark.parametrize(("only", "subject"), [(("tap-the",), None), ((), "collective")])
def test_one_set_stands_alone(plan_files: Callable[..., PlanFiles], only: tuple[str, ...], subject: str | None) -> None:
    assert criteria_points(plan_files(CHOICE, SETS), only, subject) == OF_COLLECTIVES


def test_paragraphs_of_a_criterion(plan_files: Callable[..., PlanFiles]) -> None:
    assert criteria_points(plan_files("", SETS), ("ca-nhan",), None) == (Point("Năm.", more=("sáu",)),)


def test_sets_of_award_lines_count_as_declared(plan_files: Callable[..., PlanFiles]) -> None:
    files = plan_files("awards: [{award: giay-khen-so, criteria: ca-nhan}]\n", SETS)
    assert criteria_points(files, (), None) == (Point("Năm.", more=("sáu",)),)


def test_set_that_is_not_there_is_a_gap(plan_files: Callable[..., PlanFiles]) -> None:
    assert criteria_points(plan_files(), ("khong-co",), None) == (Point("[[bộ tiêu chí khong-co]]"),)
