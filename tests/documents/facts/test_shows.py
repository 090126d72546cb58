"""What `show` stands for."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from thidua_cli.documents.facts.points import Point
from thidua_cli.documents.facts.shows import runs_in, shown_points
from thidua_cli.models.choices import SHOWS
from thidua_cli.models.sections import Section
from thidua_cli.workspace.books import PlanFiles


def section(**keys: object) -> Section:
    return Section.model_validate(keys)


@pytest.mark.parametrize("show", sorted(set(SHOWS) - {"period"}))
def test_data_that_is_not_there_is_a_gap(plan_files: Callable[..., PlanFiles], show: str) -> None:
    assert shown_points(plan_files(), section(show=show)) == (Point(f"[[chưa có dữ liệu: {SHOWS[show]}]]"),)


def test_subjects_and_scope(plan_files: Callable[..., PlanFiles]) -> None:
    files = plan_files("subjects: [Tập thể, Cá nhân.]\nscope: Toàn Sở\n")
    assert shown_points(files, section(show="subjects")) == (Point("Tập thể;"), Point("Cá nhân."))
    assert shown_points(files, section(show="scope")) == (Point("Toàn Sở."),)


def test_deadlines_name_the_agency(plan_files: Callable[..., PlanFiles]) -> None:
    files = plan_files("deadlines: [{step: agency-submission, by: 2024-12-01}]\n")
    assert shown_points(files, section(show="deadlines"))[0].text.startswith("Sở Mẫu trình")


@pytest.mark.parametrize(
    ("keys", "points", "expected"),
    [
        ({"heading": "A"}, (Point("a."),), True),
        ({}, (Point("a."),), False),
        ({"heading": "A", "list": "dash"}, (Point("a."),), False),
        ({"heading": "A", "text": "b"}, (Point("a."),), False),
        ({"heading": "A", "run_in": "b"}, (Point("a."),), False),
        ({"heading": "A"}, (Point("a;"), Point("b.")), False),
        ({"heading": "A"}, (Point("a.", lead="b"),), False),
        ({"heading": "A"}, (Point("a:", points=(Point("b"),)),), False),
    ],
)
def test_one_sentence_runs_in(keys: dict[str, object], points: tuple[Point, ...], expected: bool) -> None:
    assert runs_in(section(show="scope", **keys), points) is expected
