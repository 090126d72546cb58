"""Movements on paper."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from thidua_cli.documents.facts.movement_points import movement_points
from thidua_cli.workspace.books import PlanFiles


def test_together_by_launcher(plan_files: Callable[..., PlanFiles]) -> None:
    plan = plan_files(
        "movements: [{name: A, by: Chính phủ}, {name: B, by: UBND tỉnh}, {name: C, by: Chính phủ}]\n"
    ).plan
    assert [point.text for point in movement_points(plan)] == [
        "Các phong trào thi đua do Chính phủ phát động: *“A”*; *“C”*.",
        "Phong trào thi đua do UBND tỉnh phát động: *“B”*.",
    ]


@pytest.mark.parametrize(
    ("keys", "years"),
    [
        ("from: 2021, to: 2025", " (giai đoạn 2021 - 2025)"),
        ("from: 2024, to: 2024", " (năm 2024)"),
        ("from: 2024", " (từ năm 2024)"),
        ("to: 2030", " (đến năm 2030)"),
    ],
)
def test_years(plan_files: Callable[..., PlanFiles], keys: str, years: str) -> None:
    (point,) = movement_points(plan_files(f"movements: [{{name: A, by: B, {keys}}}]\n").plan)
    assert point.text == f"Phong trào thi đua do B phát động: *“A”*{years}."


def test_years_in_the_name_are_not_said_twice(plan_files: Callable[..., PlanFiles]) -> None:
    (point,) = movement_points(plan_files("movements: [{name: A 2021 - 2025, by: B, from: 2021, to: 2025}]\n").plan)
    assert point.text.endswith("*“A 2021 - 2025”*.")
