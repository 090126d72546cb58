"""The figures of a year, as text."""

from __future__ import annotations

from subjects import whole_year
from thidua_cli.documents.facts.year import year_facts


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
