"""Line breaks of titles and names of agencies."""

from __future__ import annotations

from fractions import Fraction
from functools import partial

import pytest

from thidua_cli.text.widths import width
from thidua_cli.text.wrap import balanced

bold = partial(width, size=14, face="Bold")
LIMIT = Fraction(397)
"""140 mm in pt."""


def test_what_fits_stays_on_one_line() -> None:
    assert balanced("Phát động thi đua năm 2026", LIMIT, bold) == ("Phát động thi đua năm 2026",)


@pytest.mark.parametrize(
    ("title", "lines"),
    [
        (
            "Phát động phong trào thi đua năm 2023 của Sở Khoa học và Công nghệ",
            ("Phát động phong trào thi đua năm 2023", "của Sở Khoa học và Công nghệ"),
        ),
        (
            "Tổng kết phong trào thi đua cải cách hành chính nhà nước giai đoạn 2021 - 2025 trên địa bàn tỉnh",
            ("Tổng kết phong trào thi đua cải cách hành chính nhà nước", "giai đoạn 2021 - 2025 trên địa bàn tỉnh"),
        ),
    ],
)
def test_titles(title: str, lines: tuple[str, ...]) -> None:
    assert balanced(title, LIMIT, bold) == lines


def test_a_line_rather_begins_with_a_word_that_opens_a_phrase() -> None:
    title = "Phát động phong trào thi đua lao động giỏi trên toàn tỉnh và các khu công nghiệp"
    lines = ("Phát động phong trào thi đua lao động giỏi", "trên toàn tỉnh và các khu công nghiệp")
    assert balanced(title, Fraction(260), bold) == lines


def test_names_of_agencies() -> None:
    name = partial(width, size=12, face="Bold")
    limit = Fraction(180)
    assert balanced("HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG", limit, name) == ("HỘI ĐỒNG", "THI ĐUA - KHEN THƯỞNG")
    assert balanced("SỞ KHOA HỌC VÀ CÔNG NGHỆ", limit, name) == ("SỞ KHOA HỌC", "VÀ CÔNG NGHỆ")


def test_compounds_and_names_stay_whole() -> None:
    name = partial(width, size=12, face="Bold")
    limit = Fraction(186)
    assert balanced("TRUNG TÂM DỮ LIỆU VÀ CHUYỂN ĐỔI SỐ TỈNH THÁI NGUYÊN", limit, name) == (
        "TRUNG TÂM DỮ LIỆU",
        "VÀ CHUYỂN ĐỔI SỐ",
        "TỈNH THÁI NGUYÊN",
    )
    assert balanced("BAN QUẢN LÝ CÁC KHU CÔNG NGHIỆP TỈNH BÀ RỊA - VŨNG TÀU", limit, name) == (
        "BAN QUẢN LÝ",
        "CÁC KHU CÔNG NGHIỆP",
        "TỈNH BÀ RỊA - VŨNG TÀU",
    )


def test_a_line_may_end_with_a_small_word_that_ends_a_compound() -> None:
    title = "Đẩy mạnh cải cách hành chính nhà nước trên địa bàn tỉnh giai đoạn 2021 - 2025 của Sở Khoa học và Công nghệ"
    assert balanced(title, LIMIT, bold) == (
        "Đẩy mạnh cải cách hành chính nhà nước trên địa bàn tỉnh",
        "giai đoạn 2021 - 2025 của Sở Khoa học và Công nghệ",
    )


def test_a_line_too_narrow_for_both_halves_ends_with_the_dash() -> None:
    name = partial(width, size=12, face="Bold")
    lines = ("SỞ LAO ĐỘNG -", "THƯƠNG BINH VÀ XÃ HỘI")
    assert balanced("SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI", Fraction(160), name) == lines


LONG = (
    "Phát động và tổ chức thực hiện phong trào thi đua đẩy mạnh công tác cải cách hành chính nhà nước trên địa bàn tỉnh"
    " giai đoạn 2021 - 2025 của Sở Khoa học và Công nghệ tỉnh Bà Rịa - Vũng Tàu"
)


@pytest.mark.parametrize("limit", range(240, 460, 20))
def test_lines_fit_and_break_nowhere_a_reader_would_stumble(limit: int) -> None:
    lines = balanced(LONG, Fraction(limit), bold)
    assert " ".join(lines) == LONG
    assert all(bold(line) <= limit for line in lines)
    assert not any(line.split()[-1] in {"và", "của", "tại", "giai", "đoạn", "-"} for line in lines)
    assert any("2021 - 2025" in line for line in lines)
    assert any("Bà Rịa - Vũng Tàu" in line for line in lines)


def test_where_no_good_break_fits_a_dash_still_stays_with_its_words() -> None:
    lines = balanced(LONG, Fraction(120), bold)
    assert " ".join(lines) == LONG
    assert len(lines) > 5
    assert not any(line.startswith("-") or line.endswith("-") for line in lines)


def test_a_word_wider_than_the_line_stands_alone() -> None:
    assert balanced("a " + "M" * 60 + " b", Fraction(100), bold) == ("a", "M" * 60, "b")


def test_a_very_long_title_is_quick() -> None:
    assert len(balanced(" ".join([LONG] * 8), LIMIT, bold)) > 5


def test_no_text_is_one_empty_line() -> None:
    assert balanced("", LIMIT, bold) == ("",)
