"""Two outsiders of one name are told apart by what is said of both, never by what only one says."""

from __future__ import annotations

import pytest

from thidua_cli.exchange.bearers import NOBODY, UNPLACED, apart, bearer
from thidua_cli.source import Plain


def outsider(**keys: Plain) -> dict[str, Plain]:
    return {"external": {"name": "Nguyễn Thị An", "organisation": "Trường A", **keys}}


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Giáo viên", "Kế toán", False),
        ("Hiệu trưởng", "Phó Hiệu trưởng", False),
        ("Giáo viên", "Giáo viên Toán", True),
        ("Giáo viên", "", True),
    ],
)
def test_positions(one: str, other: str, same: bool) -> None:
    assert (apart(bearer(outsider(position=one)), bearer(outsider(position=other))) is None) is same


@pytest.mark.parametrize(
    ("row", "gender"),
    [
        ({"name": "Ông Nguyễn Thị An"}, "nam"),
        ({"name": "Nguyễn Thị An", "title": "Bà"}, "nu"),
        ({"name": "Nguyễn Thị An", "gender": "Nữ"}, "nu"),
        ({"name": "Anh Thư"}, ""),
    ],
)
def test_how_a_row_calls_somebody(row: dict[str, str], gender: str) -> None:
    assert bearer(outsider(), row).gender == gender


def test_genders_and_places() -> None:
    him, her = (bearer(outsider(), {"name": f"{word} An"}) for word in ("Ông", "Bà"))
    assert apart(him, her) == "một dòng ghi Ông (nam), một dòng ghi Bà (nữ)"
    assert apart(him, bearer(outsider())) is None
    assert apart(bearer(outsider()), bearer({"external": {"name": "Nguyễn Thị An"}})) == UNPLACED


def test_a_collective_has_a_place_only_and_the_agency_nothing() -> None:
    school = bearer(outsider(subject="collective", position="Hiệu trưởng"), {"title": "Ông"})
    assert (school.position, school.gender, school.placed) == ("", "", True)
    assert bearer({"person": "le-van-an"}) == NOBODY
