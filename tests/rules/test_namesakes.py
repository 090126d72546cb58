"""Two records of one name: how names are compared, what is told of the difference."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from meetings import AWARDS
from thidua_cli.rules.namesakes import alike, is_bare
from thidua_cli.workspace.books import PlanFiles

PEOPLE = """\
kind: people
people:
  - {id: x, name: %s, unit: van-phong%s}
  - {id: y, name: %s, unit: van-phong%s}
---
kind: nominations
plan: nam-2024
year: 2024
nominations:
  - {person: x, award: bang-khen}
  - {person: y, award: bang-khen}
"""


def test_a_name_without_any_mark_is_bare() -> None:
    assert [is_bare(name) for name in ("Tran Binh", "Trần Bình", "Lê An")] == [True, False, False]


@pytest.mark.parametrize(
    ("records", "told"),
    [
        (("Trần Bình", "", "Tran Binh", ""), ["cách viết: Trần Bình và Tran Binh"]),
        (("Lê An", "", "Lê Ân", ""), None),
        (("Lê An", ", born: 1980-01-02", "Lê An", ", born: 1981-01-02"), None),
        (("Lê An", ", cccd: '001080000001'", "Lê An", ", cccd: '001080000002'"), None),
        (("Lê An", ", gender: nu", "Lê An", ", gender: nam"), None),
        # In one unit a post may be written in two ways.
        (("Lê An", ", position: CV", "Lê An", ", position: Chuyên viên"), ["chức vụ: CV và Chuyên viên"]),
        # Numbers of a person are never told.
        (("Lê An", ", cccd: '001080000001'", "Lê An", ""), ["số định danh: chỉ một bản ghi có"]),
    ],
)
def test_what_two_records_of_one_name_differ_in(
    plan_files: Callable[..., PlanFiles], records: tuple[str, str, str, str], told: list[str] | None
) -> None:
    found = [first.differences(again) for first, again in alike(plan_files(AWARDS, PEOPLE % records))]
    assert found == ([] if told is None else [told])


def test_one_who_is_named_thrice_is_told_with_the_first(plan_files: Callable[..., PlanFiles]) -> None:
    lists = PEOPLE % ("Lê Ân", "", "Lê An", "")
    third = (
        lists.replace("---", "  - {id: z, name: LÊ AN, unit: van-phong}\n---", 1)
        + "  - {person: z, award: bang-khen}\n"
    )
    assert [(first.id, again.id) for first, again in alike(plan_files(AWARDS, third))] == [("y", "z")]
