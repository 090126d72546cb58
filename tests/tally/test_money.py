from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thidua_cli.law import award, codes
from thidua_cli.tally.money import base_on, decimal_text, money, number_text, rounded_up, weakest

ME, US, HOME = "individual", "collective", "household"
# A decision day for each lương cơ sở: 1.490.000 and 1.800.000 under two decrees, 2.340.000, 2.530.000.
OLD, LATE, NEW, NOW, NEXT = (
    date(2023, 6, 30), date(2023, 12, 29), date(2024, 1, 3), date(2025, 1, 2), date(2026, 12, 15),
)  # fmt: skip
# Amounts in đồng on those days; None: no case known for that day.
VECTORS: dict[tuple[str, str], tuple[int | None, ...]] = {
    ("chien-si-thi-dua-toan-quoc", ME): (6_710_000, 8_100_000, 8_100_000, 10_530_000, 11_390_000),
    ("chien-si-thi-dua-tinh", ME): (4_470_000, 5_400_000, 5_400_000, 7_020_000, 7_590_000),
    ("chien-si-thi-dua-co-so", ME): (1_490_000, 1_800_000, 1_800_000, 2_340_000, 2_530_000),
    ("lao-dong-tien-tien", ME): (450_000, 540_000, 540_000, 710_000, 760_000),
    ("tap-the-lao-dong-xuat-sac", US): (2_240_000, 2_700_000, 2_700_000, 3_510_000, 3_800_000),
    ("tap-the-lao-dong-tien-tien", US): (1_200_000, 1_440_000, 1_440_000, 1_880_000, 2_030_000),
    ("co-thi-dua-chinh-phu", US): (17_880_000, 21_600_000, 21_600_000, 28_080_000, 30_360_000),
    ("co-thi-dua-tinh", US): (11_920_000, 14_400_000, 14_400_000, 18_720_000, 20_240_000),
    ("bang-khen-thu-tuong", ME): (5_220_000, 6_300_000, 6_300_000, 8_190_000, 8_860_000),
    ("bang-khen-thu-tuong", US): (None, None, None, None, 17_710_000),
    ("bang-khen-tinh", ME): (1_490_000, 1_800_000, 2_700_000, 3_510_000, 3_800_000),
    ("bang-khen-tinh", US): (2_980_000, 3_600_000, 5_400_000, 7_020_000, 7_590_000),
    ("bang-khen-bo", HOME): (None, None, 4_050_000, 5_270_000, 5_700_000),
    ("giay-khen-so", ME): (450_000, 540_000, 540_000, 710_000, 760_000),
    ("giay-khen-so", US): (900_000, 1_080_000, 1_080_000, 1_410_000, 1_520_000),
    ("giay-khen-so", HOME): (None, None, 810_000, 1_060_000, 1_140_000),
    ("giay-khen-cap-xa", ME): (230_000, None, None, None, 760_000),
}


@pytest.mark.parametrize(
    ("code", "subject", "day", "amount"),
    [
        (code, subject, day, amount)
        for (code, subject), amounts in VECTORS.items()
        for day, amount in zip((OLD, LATE, NEW, NOW, NEXT), amounts, strict=True)
        if amount is not None
    ],
)
def test_amounts_of_the_decrees(code: str, subject: str, day: date, amount: int) -> None:
    assert money(code, subject, day).amount == amount


def test_the_same_pay_brings_another_prize_after_the_turn_of_the_year() -> None:
    before, after = money("bang-khen-tinh", ME, LATE), money("bang-khen-tinh", ME, NEW)

    assert (before.sum, after.sum) == ("1 × 1.800.000 = 1.800.000", "1,5 × 1.800.000 = 2.700.000")


def test_the_sum_is_shown_and_rounding_only_where_it_changes_something() -> None:
    assert money("bang-khen-tinh", ME, NOW).sum == "1,5 × 2.340.000 = 3.510.000"
    assert money("lao-dong-tien-tien", ME, OLD).sum == "0,3 × 1.490.000 = 447.000 → 450.000"


def test_the_factor_comes_before_the_one_rounding() -> None:
    found = money("bang-khen-thu-tuong", US, NEXT)

    assert (found.multiple, found.sum) == (Fraction(7), "3,5 × 2 × 2.530.000 = 17.710.000")


def test_a_sum_is_as_sure_as_its_weakest_part_and_cites_all_of_them() -> None:
    unsure, sure = money("bang-khen-tinh", HOME, LATE), money("lao-dong-tien-tien", ME, NEXT)

    assert (unsure.amount, unsure.confidence) == (1_800_000, "unsure")
    assert sure.confidence == "confirmed"
    assert [cited.clause for cited in sure.citations] == ["khoản 1 Điều 50", "khoản 2 Điều 3", "khoản 2 Điều 49"]
    assert weakest(["confirmed", "known"]) == "known"


@pytest.mark.parametrize(
    ("code", "subject", "day", "reason"),
    [
        ("giay-khen-cap-huyen", ME, date(2025, 7, 15), "ngày 15/7/2025 không có hình thức này"),
        ("giay-khen-doanh-nghiep", US, NEXT, "doanh nghiệp, hợp tác xã tự quyết định mức và chi từ quỹ của mình"),
        ("hinh-thuc-khac", ME, NEXT, "không thuộc Luật Thi đua, khen thưởng; nơi khen tự quyết định mức thưởng"),
        ("gia-dinh-van-hoa", HOME, NEXT, "Nghị định không nêu mức tiền thưởng của danh hiệu này"),
        ("huan-chuong-huu-nghi", ME, NEXT, "công cụ chưa có mức tiền thưởng của hình thức này"),
        ("giai-thuong-nha-nuoc", US, NEXT, "công cụ chưa có mức tiền thưởng cho tập thể"),
        ("lao-dong-tien-tien", US, NEXT, "hình thức này không dành cho tập thể"),
        ("lao-dong-tien-tien", ME, date(2009, 1, 1), "chưa biết mức tiền thưởng của ngày 01/01/2009"),
        (
            "lao-dong-tien-tien",
            ME,
            date(2027, 3, 1),
            "chưa biết mức tiền thưởng của ngày 01/3/2027 (mức gần nhất áp dụng đến 28/02/2027)",
        ),
        ("bang-khen-lang", ME, NEXT, "“bang-khen-lang” không có trong danh mục"),
    ],
)
def test_what_is_not_known_is_said_and_is_never_0(code: str, subject: str, day: date, reason: str) -> None:
    found = money(code, subject, day)

    assert (found.amount, found.reason) == (None, reason)


def test_a_ceiling_is_carried_along() -> None:
    assert money("ky-niem-chuong-bo-nganh-tinh", ME, NEXT).ceiling
    assert not money("bang-khen-tinh", ME, NEXT).ceiling


DAYS = st.dates(date(2010, 6, 1), date(2027, 2, 28))


@given(st.sampled_from(codes()), st.sampled_from((ME, US, HOME)), DAYS)
def test_a_known_amount_is_the_exact_product_rounded_up_to_ten_thousand(code: str, subject: str, day: date) -> None:
    found, base, entry = money(code, subject, day), base_on(day), award(code)
    assert base is not None
    assert base.number is not None
    assert entry is not None
    if found.amount is None or found.multiple is None:
        assert found.reason
        return

    exact = found.multiple * base.number
    assert subject in entry.subjects
    assert found.amount % 10_000 == 0
    assert 0 <= found.amount - exact < 10_000


@given(st.fractions(0, 10**9), st.integers(1, 10**6))
def test_rounding_up_is_the_smallest_multiple_not_less(exact: Fraction, step: int) -> None:
    up = rounded_up(exact, step)

    assert up % step == 0
    assert 0 <= up - exact < step


def test_numbers_read_as_people_write_them() -> None:
    assert (number_text(0), number_text(2340000)) == ("0", "2.340.000")
    assert [decimal_text(Fraction(text)) for text in ("1.5", "0.15", "12", "1234.5")] == [
        "1,5",
        "0,15",
        "12",
        "1.234,5",
    ]
