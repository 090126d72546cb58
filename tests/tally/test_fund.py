from __future__ import annotations

from collections.abc import Callable
from datetime import date

from thidua_cli.tally.budget import Total, budget
from thidua_cli.tally.fund import Fund, fund
from thidua_cli.workspace.books import PlanFiles

ON = date(2025, 1, 2)


def test_the_costs_of_all_plans_stand_against_one_fund(plan_files: Callable[..., PlanFiles]) -> None:
    one = budget(
        plan_files("awards: [{award: giay-khen-so, quota: {individual: max 2}}, {award: lao-dong-tien-tien}]"), ON
    )
    both = fund(2_000_000, [one, one])

    assert both.totals["forecast"] == Total(2_840_000, 2)
    assert (both.left("forecast"), both.left("nominated")) == (-840_000, None)


def test_what_costs_nothing_leaves_everything() -> None:
    assert Fund(5, {"decided": Total(0, 0)}, {}).left("decided") == 5


def test_what_the_province_decides_is_named_apart(plan_files: Callable[..., PlanFiles]) -> None:
    extra = (
        "awards:\n  - {award: giay-khen-so, quota: {individual: 2}}\n"
        "  - {award: bang-khen-tinh, quota: {individual: 1}}\n"
    )
    lists = "kind: nominations\nplan: nam-2024\nyear: 2024\nnominations: [{unit: phong-a, award: co-thi-dua-tinh}]\n"
    found = fund(1, [budget(plan_files(extra, lists), ON)])

    assert (found.totals["forecast"].amount, found.above["forecast"].amount) == (4_930_000, 3_510_000)
    assert found.above["nominated"] == Total(18_720_000, 0)
