"""Criteria sets as tables of points."""

from __future__ import annotations

from collections.abc import Callable

from thidua_cli.documents.facts.criteria_table import CriteriaTable, criteria_tables
from thidua_cli.workspace.books import PlanFiles

SETS = """\
kind: criteria
id: tap-the
title: "Đối với tập thể:"
total: 100
criteria:
  - text: Một.
    score: 62.5
    items: [{text: "hai\\nba", score: 40}, {text: bốn, items: [năm]}]
  - {text: Sáu, score: 37.5, only_for: áp dụng đối với Sở}
---
kind: criteria
id: ca-nhan
title: Đối với cá nhân
criteria: [Bảy]
"""
ROWS = (
    ("1", "Một.", "62,5"),
    ("", "a) hai ba", "40"),
    ("", "b) bốn", ""),
    ("", "b.a) năm", ""),
    ("2", "Sáu *(áp dụng đối với Sở)*", "37,5"),
    ("", "**Tổng cộng**", "**100**"),
)


def test_one_set_stands_without_its_title(plan_files: Callable[..., PlanFiles]) -> None:
    assert criteria_tables(plan_files("", SETS), ("tap-the",), None) == (CriteriaTable("", ROWS),)


def test_several_sets_have_their_titles_and_no_total_no_last_row(plan_files: Callable[..., PlanFiles]) -> None:
    assert criteria_tables(plan_files("", SETS), ("tap-the", "ca-nhan"), None) == (
        CriteriaTable("Đối với tập thể:", ROWS),
        CriteriaTable("Đối với cá nhân:", (("1", "Bảy", ""),)),
    )


def test_a_set_that_is_not_there_is_a_gap(plan_files: Callable[..., PlanFiles]) -> None:
    assert criteria_tables(plan_files(), ("khong-co",), None) == (CriteriaTable("[[bộ tiêu chí khong-co]]", ()),)
