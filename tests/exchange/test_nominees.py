"""Whom a row means: a name alone is not enough where the row says something else of its bearer."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from exchange.lists import HEAD, PEOPLE, PLAN_WITH_AWARDS, Imported, importer
from samples import Said

Imports = Callable[..., Imported]
TEACHER = PEOPLE.replace("name: Võ Chí Hiếu,", "name: Võ Chí Hiếu, position: Giáo viên Toán,")


@pytest.fixture
def school(thidua: Callable[..., Said], write: Callable[[dict[str, str]], Path]) -> Imports:
    return importer(write({"people.yaml": TEACHER, "plan.yaml": PLAN_WITH_AWARDS}), thidua)


def test_another_position_and_no_unit_is_asked_and_may_be_an_outsider(school: Imports) -> None:
    row = (1, "Ông Võ Chí Hiếu", "Chi hội trưởng nông dân", "", "BK UBND tỉnh")
    (asked,) = school([HEAD, row]).document["rows"][0]["questions"]
    assert asked["choices"] == ["vo-chi", "ngoai"]
    assert "vo-chi là Giáo viên Toán, Phòng A" in asked["text"]
    assert "“Chi hội trưởng nông dân” và không ghi đơn vị" in asked["text"]


def test_the_address_of_an_outsider_is_kept(school: Imports) -> None:
    head = ("STT", "Họ và tên", "Địa chỉ", "Chức danh", "Danh hiệu")
    Path("tl.csv").write_text("Dòng,Điều cần hỏi,Trả lời\nS!2,người,ngoai\n", encoding="utf-8")
    row = (1, "Võ Chí Hiếu", "Thôn 3", "Chi hội trưởng", "BK UBND tỉnh")
    found = school([head, row], "--answers", "tl.csv")
    outside = {"name": "Võ Chí Hiếu", "position": "Chi hội trưởng", "organisation": "Thôn 3"}
    assert found.document["rows"][0]["records"] == [{"external": outside, "award": "bang-khen-tinh"}]


@pytest.mark.parametrize("said", ["", "Giáo viên", "giáo viên toán", "GVT"])
@pytest.mark.parametrize("unit", ["", "Phòng A"])
def test_the_same_position_or_none_is_certain(school: Imports, said: str, unit: str) -> None:
    assert school([HEAD, (1, "Võ Chí Hiếu", said, unit, "BK UBND tỉnh")]).account == (1, 0, 0)


def test_a_unit_settles_another_position(school: Imports) -> None:
    assert school([HEAD, (1, "Võ Chí Hiếu", "Chi hội trưởng", "Phòng A", "BK UBND tỉnh")]).account == (1, 0, 0)


def test_namesakes_are_offered_with_their_units(school: Imports) -> None:
    (asked,) = school([HEAD, (1, "Nguyễn Văn Nam", "", "", "LĐTT")]).document["rows"][0]["questions"]
    assert asked["text"].endswith(": nguyen-van-nam là Phòng A; nam-2 là Văn phòng Sở")
