"""The figures of a year, as text."""

from __future__ import annotations

from collections.abc import Callable

from subjects import whole_year
from thidua_cli.documents.facts.year import year_facts
from thidua_cli.models.plan import Interval
from thidua_cli.workspace.books import PlanFiles


def test_figures_are_those_of_the_lists() -> None:
    facts = year_facts(whole_year(), 2025)
    assert (facts.registered.total, facts.nominated.total, facts.decided.total) == (5, 13, 2)
    row = next(row for row in facts.awards if row.name == "Chiến sĩ thi đua cơ sở")
    assert (row.quota, row.nominated, row.approved, row.decided) == ("tối đa 1", "1", "1", "0")
    assert [unit.nominated for unit in facts.units] == ["0", "4", "6", "3"]


def test_goal_is_reached_or_not() -> None:
    assert {row.result for row in year_facts(whole_year(), 2025).targets} <= {"đạt", "không đạt", "chưa đủ dữ liệu"}


def test_another_year_has_nobody() -> None:
    assert year_facts(whole_year(), 2024).nominated.total == 0


def test_names_are_those_of_the_day_the_year_closes(plan_files: Callable[..., PlanFiles]) -> None:
    listed = (
        "kind: nominations\nplan: nam-2024\nyear: 2024\nnominations: [{unit: phong-a, award: xa-phuong-tieu-bieu}]\n"
    )
    files = plan_files("", listed)
    period = Interval.model_validate({"from": "2024-09-01", "to": "2025-08-31"})
    school = PlanFiles(files.plan.model_copy(update={"period": period}), files.of)
    for asked, name in ((files, "Xã, phường, thị trấn tiêu biểu"), (school, "Xã, phường, đặc khu tiêu biểu")):
        assert [award.name for award in year_facts(asked, 2024).nominated.awards] == [name]
