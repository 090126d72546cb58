"""Conditions of the award lines on paper."""

from __future__ import annotations

from collections.abc import Callable

from thidua_cli.documents.facts.points import Point
from thidua_cli.documents.facts.requirement_points import requirement_points
from thidua_cli.workspace.books import PlanFiles

AWARDS = """\
awards:
  - {id: a, award: giay-khen-so, requires: {score: 90}}
  - {award: lao-dong-tien-tien}
  - {award: co-thi-dua-tinh, name: Cờ, requires: {judgement: Dẫn đầu phong trào.}}
"""


def test_only_lines_with_conditions(plan_files: Callable[..., PlanFiles]) -> None:
    assert requirement_points(plan_files(AWARDS).plan, ()) == (
        Point(lead="Giấy khen của Giám đốc Sở", text="đạt từ 90 điểm trở lên."),
        Point(lead="Cờ", text="dẫn đầu phong trào."),
    )


def test_choice(plan_files: Callable[..., PlanFiles]) -> None:
    assert [point.lead for point in requirement_points(plan_files(AWARDS).plan, ("co-thi-dua-tinh",))] == ["Cờ"]
