"""Columns, line breaks and rules from widths of text."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from thidua_cli.docx.geometry import measure
from thidua_cli.docx.profile import load
from thidua_cli.docx.units import points
from thidua_cli.text import lines
from thidua_cli.text.front import Agency, Front, PaperDate, Signature
from thidua_cli.text.widths import width

FRONT = Front(
    Agency("SỞ KHOA HỌC VÀ CÔNG NGHỆ", ("UBND TỈNH MẪU",)),
    "KH-SKHCN",
    "Hưng Yên",
    PaperDate(2026),
    "KẾ HOẠCH",
    "Phát động thi đua năm 2026",
    (Signature(("GIÁM ĐỐC",)),),
)
AGENCIES = ["SỞ Y TẾ", "SỞ KHOA HỌC VÀ CÔNG NGHỆ", "HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG", "ỦY BAN NHÂN DÂN TỈNH HƯNG YÊN"]
PLACES = ["Mẫu", "Quảng Ngãi", "Bà Rịa - Vũng Tàu", "Thành phố Hồ Chí Minh"]


@pytest.mark.parametrize("agency", AGENCIES)
@pytest.mark.parametrize("place", PLACES)
def test_everything_in_the_head_fits_its_column(agency: str, place: str) -> None:
    front = replace(FRONT, agency=Agency(agency, ("UBND TỈNH MẪU",)), place=place)
    geometry = measure(front, load())
    assert geometry.left + geometry.right == points(load().text_width)
    assert width(lines.NATION, geometry.pair.capitals, "Bold") < geometry.right
    assert width(lines.place_line(front), geometry.pair.words, "Italic") < geometry.right
    assert all(width(line, geometry.pair.capitals, "Bold") < geometry.left for line in geometry.agency)


@pytest.mark.parametrize(
    ("agency", "size", "count"),
    [("SỞ Y TẾ", 13, 1), ("SỞ KHOA HỌC VÀ CÔNG NGHỆ", 12, 1), ("HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG", 12, 2)],
)
def test_sizes_come_in_pairs(agency: str, size: int, count: int) -> None:
    geometry = measure(replace(FRONT, agency=Agency(agency)), load())
    assert (geometry.pair.capitals, geometry.pair.words, len(geometry.agency)) == (size, size + 1, count)
    assert geometry.superior == ()


LONG = (
    "TRUNG TÂM ỨNG DỤNG TIẾN BỘ KHOA HỌC VÀ CÔNG NGHỆ, ĐO LƯỜNG CHẤT LƯỢNG SẢN PHẨM VÀ CHUYỂN ĐỔI SỐ"
    " THÀNH PHỐ HỒ CHÍ MINH"
)


@pytest.mark.parametrize("place", PLACES)
def test_a_very_long_name_takes_few_even_lines_and_leaves_a_gap(place: str) -> None:
    geometry = measure(replace(FRONT, agency=Agency(LONG), place=place), load())
    bold = [width(line, geometry.pair.capitals, "Bold") for line in geometry.agency]
    room = geometry.left - points(load().room.agency)
    assert " ".join(geometry.agency) == LONG
    assert max(bold) <= room
    assert min(bold) > room / 3
    assert len(bold) == 6


@pytest.mark.parametrize("length", [22, 30, 40, 50, 60, 100, 200])
def test_a_long_place_leaves_the_agency_its_column(length: int) -> None:
    front = replace(FRONT, place=("Mẫu Ví Dụ " * 20)[:length].strip())
    geometry = measure(front, load())
    assert geometry.left + geometry.right == points(load().text_width)
    assert geometry.left >= points(load().room.names)
    assert geometry.right > width(lines.NATION, geometry.pair.capitals, "Bold")


WORDS = st.lists(st.text("NGHIÊƯỜQUYỆ", min_size=1, max_size=7), min_size=1, max_size=60)
NAMES = WORDS.map(lambda words: " ".join(words)[:200].strip())


@settings(derandomize=True, max_examples=60, deadline=None)
@given(NAMES, st.lists(NAMES, max_size=2), NAMES, st.booleans())
def test_no_length_of_any_name_breaks_the_head(name: str, superior: list[str], place: str, landscape: bool) -> None:
    front = replace(FRONT, agency=Agency(name, tuple(superior)), place=place)
    profile = load().turned(landscape=landscape)
    geometry = measure(front, profile)
    assert geometry.left + geometry.right == points(profile.text_width)
    assert geometry.right >= width(lines.NATION, geometry.pair.capitals, "Bold")
    room = geometry.left - points(profile.room.agency)
    printed = [*geometry.agency, *geometry.superior]
    assert all(width(line, geometry.pair.capitals, "Bold") <= room for line in geometry.agency)
    assert all(width(line, geometry.pair.capitals) <= room for line in geometry.superior)
    assert " ".join(printed).split() == " ".join((name, *superior)).split()


def test_superior_bodies_stand_one_below_the_other() -> None:
    geometry = measure(replace(FRONT, agency=Agency("TRƯỜNG MẪU", ("UBND TỈNH MẪU", "SỞ Y TẾ"))), load())
    assert (geometry.superior, geometry.pair.capitals) == (("UBND TỈNH MẪU", "SỞ Y TẾ"), 13)


@pytest.mark.parametrize("agency", AGENCIES)
def test_rules_are_as_long_as_the_decree_says(agency: str) -> None:
    geometry = measure(replace(FRONT, agency=Agency(agency)), load())
    assert geometry.motto_rule == width(lines.MOTTO, geometry.pair.words, "Bold")
    share = geometry.agency_rule / width(geometry.agency[-1], geometry.pair.capitals, "Bold")
    assert Fraction(1, 3) <= share <= Fraction(1, 2)
    title = geometry.title_rule / width(geometry.title[-1], 14, "Bold")
    assert Fraction(1, 3) <= title <= Fraction(1, 2)
