"""Zeros of dates and counts, letters of điểm, order of names."""

from __future__ import annotations

from datetime import date

import pytest

from thidua_cli.text import vietnamese


@pytest.mark.parametrize(
    ("day", "long", "short"),
    [
        (date(2024, 3, 7), "ngày 07 tháng 3 năm 2024", "07/3/2024"),
        (date(2014, 1, 24), "ngày 24 tháng 01 năm 2014", "24/01/2014"),
        (date(2014, 2, 10), "ngày 10 tháng 02 năm 2014", "10/02/2014"),
        (date(2026, 12, 31), "ngày 31 tháng 12 năm 2026", "31/12/2026"),
        (date(2026, 9, 9), "ngày 09 tháng 9 năm 2026", "09/9/2026"),
    ],
)
def test_days_below_ten_and_months_one_and_two_take_a_zero(day: date, long: str, short: str) -> None:
    assert (vietnamese.long_date(day), vietnamese.short_date(day)) == (long, short)


def test_counts() -> None:
    assert [vietnamese.count_text(number) for number in (0, 2, 9, 10, 120)] == ["00", "02", "09", "10", "120"]
    with pytest.raises(ValueError, match="âm"):
        vietnamese.count_text(-1)


def test_letters_are_those_of_the_decree_then_go_on_in_pairs() -> None:
    letters = [vietnamese.letter(number) for number in range(1, 27)]
    assert "".join(letters[:23]) == "abcdđeghiklmnopqrstuvxy"
    assert letters[23:] == ["aa", "ab", "ac"]
    with pytest.raises(ValueError, match="điểm"):
        vietnamese.letter(0)


def test_roman() -> None:
    assert [vietnamese.roman(number) for number in (1, 4, 9, 14, 40, 1994)] == ["I", "IV", "IX", "XIV", "XL", "MCMXCIV"]
    with pytest.raises(ValueError, match="La Mã"):
        vietnamese.roman(0)


def test_upper() -> None:
    assert vietnamese.upper("ủy ban nhân dân, đợt 1") == "ỦY BAN NHÂN DÂN, ĐỢT 1"


def test_names_are_sorted_by_given_name_then_letters_then_tones() -> None:
    names = [
        "Trần Thị An",
        "Lê Văn Ăn",
        "Nguyễn Văn Ân",
        "Lê Dao",
        "Lê Đào",
        "Bùi Hoa",
        "Bùi Hòa",
        "Bùi Hỏa",
        "Bùi Hoan",
    ]
    shuffled = sorted(names, key=len)
    assert sorted(shuffled, key=vietnamese.name_key) == names


def test_equal_given_names_are_sorted_by_the_rest() -> None:
    names = ["Đinh Thị Hà", "Đinh Văn Hà", "Lê Anh Hà"]
    shuffled = sorted(names, key=len)
    assert sorted(shuffled, key=vietnamese.name_key) == names


def test_tones_are_in_the_order_of_the_dictionary() -> None:
    assert sorted(["mạ", "má", "mã", "mả", "mà", "ma"], key=vietnamese.name_key) == ["ma", "mà", "mả", "mã", "má", "mạ"]
