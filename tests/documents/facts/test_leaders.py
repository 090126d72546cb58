"""Who speaks for a unit."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from subjects import whole_year
from thidua_cli.documents.facts.leaders import LeaderFact, leader_of
from thidua_cli.workspace.books import PlanFiles

DAY = date(2024, 1, 1)
HEAD = "{id: head, name: Tô Mẫu, unit: phong-a, role: leader, gender: nam, position: Trưởng phòng}"
DEPUTY = "{id: deputy, name: Mai Mẫu, unit: phong-a, role: leader, position: Phó Trưởng phòng}"
FORMER = "{id: former, name: Cao Mẫu, unit: phong-a, role: leader, position: Trưởng phòng, to: 2023-12-31}"
OTHER = "{id: other, name: Ngô Mẫu, unit: phong-a, role: leader, position: Trưởng phòng}"


def people(*entries: str) -> str:
    return "kind: people\npeople:\n" + "".join(f"  - {entry}\n" for entry in entries)


def test_head_of_a_unit_of_the_sample() -> None:
    found = leader_of(whole_year(), "van-phong", date(2025, 1, 20))
    assert found == LeaderFact("Lý Văn Ví Dụ", "Ông Lý Văn Ví Dụ, Chánh Văn phòng", "CHÁNH VĂN PHÒNG")


def test_deputies_and_those_who_left_are_passed_over(plan_files: Callable[..., PlanFiles]) -> None:
    assert leader_of(plan_files("", people(HEAD, DEPUTY, FORMER)), "phong-a", DAY).name == "Tô Mẫu"


@pytest.mark.parametrize("entries", [(DEPUTY,), (HEAD, OTHER)])
def test_nobody_is_guessed(plan_files: Callable[..., PlanFiles], entries: tuple[str, ...]) -> None:
    found = leader_of(plan_files("", people(*entries)), "phong-a", DAY)
    assert found == LeaderFact("", "[[người đứng đầu đơn vị]]", "[[chức vụ người đứng đầu]]")


def test_a_head_without_a_post_leaves_only_that_open(plan_files: Callable[..., PlanFiles]) -> None:
    found = leader_of(plan_files("", people("{id: head, name: Tô Mẫu, unit: phong-a, role: leader}")), "phong-a", DAY)
    assert (found.name, found.line) == ("Tô Mẫu", "[[chức vụ người đứng đầu]]")
