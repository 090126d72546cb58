"""Widths against those of the font itself (measured, mm)."""

from __future__ import annotations

import unicodedata
from fractions import Fraction

import pytest

from thidua_cli.text.widths import width

POINTS_PER_MM = Fraction(720, 254)


@pytest.mark.parametrize(
    ("text", "size", "face", "mm"),
    [
        ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 12, "Bold", "88.3"),
        ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 13, "Bold", "95.7"),
        ("Độc lập - Tự do - Hạnh phúc", 14, "Bold", "60.5"),
        ("ỦY BAN NHÂN DÂN TỈNH HƯNG YÊN", 12, "Regular", "74.1"),
        ("Quảng Ngãi, ngày 29 tháng 12 năm 2026", 13, "Italic", "76.2"),
    ],
)
def test_known_widths(text: str, size: int, face: str, mm: str) -> None:
    assert abs(width(text, size, face) / POINTS_PER_MM - Fraction(mm)) < Fraction(1, 20)


def test_accents_have_no_width_but_horns_have() -> None:
    assert width("ấ", 10) == width("a", 10)
    assert width("Đ", 10) == width("D", 10)
    assert width("ờ", 10) == width("ơ", 10) > width("o", 10)


def test_both_normal_forms_are_as_wide() -> None:
    text = "Nguyễn Thị Thùy Dương"
    assert width(unicodedata.normalize("NFD", text), 14) == width(text, 14)


def test_unknown_letters_are_as_wide_as_the_widest_common_one() -> None:
    assert width("中", 10) == width("M", 10)
