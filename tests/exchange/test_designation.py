"""Spellings of one name are one key; different names stay different."""

from __future__ import annotations

import pytest

from thidua_cli.exchange.designation import designation, has_place, likeness, written_out


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


def test_kinds_of_school_are_written_out_behind_the_word_school() -> None:
    assert written_out("Trường TH Tân Mẫu") == "trường tiểu học tân mẫu"
    assert written_out("Trường MN Hoa Mai") == "trường mầm non hoa mai"
    assert written_out("Trường THCS Tân Mẫu") == "trường trung học cơ sở tân mẫu"
    assert written_out("Tổ TH") == "tổ th"
    assert key("Trường TH Phú Lộc") == key("Trường Tiểu học Phú Lộc")
    assert written_out("Phòng VH-XH") == written_out("Phòng Văn hóa - Xã hội") == "phòng văn hóa xã hội"


def test_the_office_of_a_place_that_the_name_has_already_says_nothing_new() -> None:
    whole = key("Hội Nông dân xã Tân Lập", "UBND xã Tân Lập")
    assert key("Hội Nông dân xã Tân Lập, UBND xã Tân Lập") == whole
    assert key("Hội Nông dân xã Tân Lập - UBND xã Tân Lập", "UBND xã Tân Lập") == whole
    assert key("Hội Nông dân, UBND xã Tân Lập") != key("Hội Nông dân, UBND xã Tân Lạc")


@pytest.mark.parametrize("body", ["HĐND xã A", "Đảng ủy xã A"])
def test_two_bodies_of_one_place_are_not_one_of_them_but_alike(body: str) -> None:
    assert key(f"{body}, UBND xã A") != key(body)
    assert likeness(f"{body}, UBND xã A", "", person=False) == likeness(body, "", person=False)


def test_names_with_other_marks_where_the_place_is_repeated_are_alike() -> None:
    wrong, right = (likeness(f"Trạm Y tế xã {name}", "UBND xã Mỹ Đức", person=False) for name in ("Mỹ Đúc", "Mỹ Đức"))
    assert wrong == right
    assert key("Trạm Y tế xã Mỹ Đúc", "UBND xã Mỹ Đức") != key("Trạm Y tế xã Mỹ Đức", "UBND xã Mỹ Đức")


@pytest.mark.parametrize(
    ("name", "place", "placed"),
    [("Phòng A", "Sở B", True), ("Phòng A, Sở B", "", True), ("Sở B", "Sở B", False), ("Hội xã B", "", False)],
)
def test_whether_a_place_is_said(name: str, place: str, placed: bool) -> None:
    assert has_place(name, place) is placed
