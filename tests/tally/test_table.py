from __future__ import annotations

from collections.abc import Callable

import pytest

from thidua_cli.tally.compute import tally
from thidua_cli.tally.table import tables
from thidua_cli.workspace.books import PlanFiles


def test_a_limit_passed_is_said_in_words_and_what_is_unknown_is_a_dash(plan_files: Callable[..., PlanFiles]) -> None:
    files = plan_files(
        "awards: [{award: giay-khen-so, quota: {individual: max 1}}]\n",
        "kind: nominations\nplan: nam-2024\nyear: 2024\nnominations:\n"
        "  - {person: an, award: giay-khen-so}\n  - {person: chi, award: giay-khen-so}\n",
    )
    awards = next(tables(tally(files)))

    assert awards.rows == (
        ("Giấy khen của Giám đốc Sở", "cá nhân", "cả kế hoạch", "tối đa 1", "–", "2", "–", "–", "vượt 1"),
    )


def test_tables_without_rows_are_left_out(plan_files: Callable[..., PlanFiles]) -> None:
    titles = [table.title for table in tables(tally(plan_files()))]

    assert titles == ["nam-2024: theo đơn vị"]


@pytest.mark.parametrize(
    ("keys", "periods"),
    [
        ("years: [2021, 2022]", ["cả kế hoạch (2021, 2022)"]),
        ("per: year, years: [2021, 2022]", ["2021", "2022"]),
        ("scope: unit", ["cả kế hoạch · Lãnh đạo Sở", "cả kế hoạch · Văn phòng Sở", "cả kế hoạch · Phòng A"]),
        ("units: [phong-a, van-phong]", ["cả kế hoạch · Phòng A, Văn phòng Sở"]),
    ],
)
def test_the_period_names_years_and_units(plan_files: Callable[..., PlanFiles], keys: str, periods: list[str]) -> None:
    files = plan_files(f"awards: [{{award: giay-khen-so, {keys}, quota: {{individual: 1}}}}]\n")

    assert [row[2] for row in next(tables(tally(files))).rows] == periods
