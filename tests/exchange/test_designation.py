"""Spellings of one name are one key; different names stay different."""

from __future__ import annotations

import pytest

from thidua_cli.exchange.designation import designation, written_out


@pytest.mark.parametrize(
    ("text", "full"),
    [
        ("UBND xã Hòa An", "ủy ban nhân dân xã hòa an"),
        ("Phòng GD&ĐT", "phòng giáo dục và đào tạo"),
        ("Phòng GD - ĐT", "phòng giáo dục và đào tạo"),
        ("Sở KH & CN", "sở khoa học và công nghệ"),
        ("Ban A & B", "ban a và b"),
        ("TT Hòa An", "tt hòa an"),
    ],
)
def test_what_an_abbreviation_can_only_mean_is_written_out(text: str, full: str) -> None:
    assert written_out(text) == full


def key(name: str, place: str = "", *, person: bool = False) -> str:
    return designation(name, place, person=person)


def test_the_place_counts_once_wherever_it_stands() -> None:
    assert key("Phòng A, Sở B") == key("Phòng A", "Sở B") == key("Phòng A - Sở B", "sở B")
    assert key("Sở B", "Sở B") == key("Sở B")
    assert key("Trường A", "UBND huyện C") == key("Trường A", "Huyện C") == key("Trường A, huyện C")
    assert key("Phòng A", "Sở B") != key("Phòng A", "Sở C")


def test_i_and_y_are_one_in_collectives_and_two_in_people() -> None:
    assert key("Trường Lý Thái Tổ") == key("Trường Lí Thái Tổ")
    assert key("Hội Kỹ thuật", "phố Mỹ") == key("Hội Kĩ thuật", "phố Mĩ")
    assert key("Trần Thị Lý", person=True) != key("Trần Thị Lí", person=True)
    assert key("Chợ Thủy") != key("Chợ Thủi")
