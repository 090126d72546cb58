"""Dated figures: every file well formed, and every day on which a figure changes has its case."""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction
from itertools import pairwise

import pytest

from thidua_cli.law import shelf
from thidua_cli.law.dated import Dated, Value, parameter, parameters

DAY = timedelta(1)
DECREES = [date(2010, 6, 1), date(2017, 10, 1), date(2024, 1, 1), date(2025, 7, 1), date(2027, 3, 1)]
BASE_PAY = [
    (date(2010, 5, 1), 730_000), (date(2011, 5, 1), 830_000), (date(2012, 5, 1), 1_050_000),
    (date(2013, 7, 1), 1_150_000), (date(2016, 5, 1), 1_210_000), (date(2017, 7, 1), 1_300_000),
    (date(2018, 7, 1), 1_390_000), (date(2019, 7, 1), 1_490_000), (date(2023, 7, 1), 1_800_000),
    (date(2024, 7, 1), 2_340_000), (date(2026, 7, 1), 2_530_000),
]  # fmt: skip
TEXTS = ("Luật ", "Nghị định số ", "Thông tư số ", "Công văn số ", "Quy định số ")
RATING_RULES = [date(2019, 1, 1), date(2024, 1, 1), date(2026, 1, 1), date(2026, 7, 1)]
# Per parameter: from which day on it is what; None is not known.
FROM: dict[str, list[tuple[date, str | int | None]]] = {
    "luong-co-so": [*BASE_PAY],
    "he-so-tap-the": [*zip(DECREES, [2, 2, 2, 2, None], strict=True)],
    "he-so-ho-gia-dinh": [*zip(DECREES, [1, 1, "1.5", "1.5", None], strict=True)],
    "lam-tron-tien-thuong": [*zip(DECREES, [10_000, 10_000, 10_000, 10_000, None], strict=True)],
    "moc-tinh-lan-khen-tiep": [*zip([date(2014, 8, 20), *DECREES[1:]], [0, 0, 1, 1, None], strict=True)],
    "tap-the-dang-xem-xet": [*zip([date(2014, 8, 20), *DECREES[1:]], [1, 1, 1, 1, None], strict=True)],
    "sang-kien-dung-mot-lan": [(date(2023, 1, 1), 1), (date(2024, 1, 1), 1)],
    "thang-nhan-xet-noi-cu": [*zip([date(2014, 8, 20), *DECREES[1:]], [6, 6, 6, 6, None], strict=True)],
    "ket-qua-hoc-tap": [*zip(DECREES[2:], [2, 2, None], strict=True)],
    "nguoi-dung-dau-khong-cao-hon": [(date(2014, 8, 20), 0), (date(2017, 10, 1), 0), (date(2026, 7, 1), 1)],
    "noi-xet-nguoi-biet-phai": [*zip([date(2014, 8, 20), *DECREES[1:]], [0, 0, 0, 0, None], strict=True)],
    "thai-san-duoc-tinh": [*zip([date(2014, 8, 20), *DECREES[1:]], [1, 1, 1, 1, None], strict=True)],
    "thang-lam-viec-de-xep-loai": [(date(2020, 8, 20), 6), (date(2026, 7, 1), 6)],
    "thanh-tich-sau-ky-luat": [*zip(DECREES[2:], [1, 1, None], strict=True)],
    "ty-le-xep-loai-xuat-sac": [*zip(RATING_RULES, [20, 20, 20, 20], strict=True)],
    "ty-le-xep-loai-xuat-sac-dac-biet": [*zip(RATING_RULES[2:], [25, 25], strict=True)],
    "don-vi-xuat-sac-khi-it-don-vi": [(date(2026, 7, 1), 1)],
    "it-don-vi-truc-thuoc": [(date(2026, 7, 1), 5)],
    "ttldxs-chon-trong-ttldtt": [(date(2004, 7, 1), 1), (date(2024, 1, 1), None)],
    "mot-thanh-tich-mot-hinh-thuc": [(date(2014, 6, 1), 1), (date(2024, 1, 1), 1)],
    "khong-bat-buoc-thap-truoc-cao": [*zip(DECREES[1:], [1, 1, 1, None], strict=True)],
    "dot-xuat-ngoai-nhiem-vu": [(date(2025, 7, 1), 1), (date(2027, 3, 1), None)],
    "khong-khen-to-chuc-da-giai-the": [(date(2025, 8, 5), 1), (date(2027, 3, 1), None)],
    "diem-cong-chuc-hoan-thanh-xuat-sac": [(date(2026, 1, 1), 90)],
    "diem-cong-chuc-hoan-thanh-tot": [(date(2026, 1, 1), 70)],
    "diem-cong-chuc-hoan-thanh": [(date(2026, 1, 1), 50)],
    "diem-vien-chuc-hoan-thanh-xuat-sac": [(date(2026, 7, 1), 90), (date(2027, 1, 1), 90)],
    "diem-vien-chuc-hoan-thanh-tot": [(date(2026, 7, 1), 70), (date(2027, 1, 1), 70)],
    "diem-vien-chuc-hoan-thanh": [(date(2026, 7, 1), 50), (date(2027, 1, 1), 50)],
    "ty-le-nu-uu-tien": [*zip([date(2014, 8, 20), *DECREES[1:]], [70, 70, 70, 70, None], strict=True)],
}
CASES = [
    (name, day, number)
    for name, rows in FROM.items()
    for before, (border, after) in zip([None, *(number for _, number in rows)], rows, strict=False)
    for day, number in ((border - DAY, before), (border, after))
]
every_parameter = pytest.mark.parametrize("name", parameters())


@pytest.mark.parametrize(("name", "day", "number"), CASES)
def test_the_figure_of_a_border_day_and_of_the_day_before(name: str, day: date, number: str | int | None) -> None:
    value = parameter(name).at(day)

    assert (value.number if value else None) == (None if number is None else Fraction(number))


@every_parameter
def test_every_border_has_a_case_on_the_day_and_the_day_before(name: str) -> None:
    days = {day for case, day, _ in CASES if case == name}

    assert {day for border in parameter(name).borders() for day in (border - DAY, border)} <= days


@every_parameter
def test_parameter_file_is_well_formed(name: str) -> None:
    data = shelf.read("parameters", f"{name}.yaml")

    assert data["id"] == name
    assert data.keys() == {"id", "name", "values"}
    for entry in data["values"]:
        assert {"from", "value", "confidence", "cites"} <= entry.keys() <= {"to", "words"} | {
            "from", "value", "confidence", "cites",
        }  # fmt: skip
    check(parameter(name))


def check(dated: Dated) -> None:
    """Values ascend without meeting, are cited, and say how sure they are."""
    for earlier, later in pairwise(dated.values):
        assert earlier.until is not None
        assert earlier.until < later.since
    for value in dated.values:
        assert value.until is None or value.since <= value.until
        assert value.confidence in {"confirmed", "known", "unsure"}
        assert all(cited.text.startswith(TEXTS) for cited in value.citations)
    assert all(value.citations for value in dated.values)


def test_both_days_of_a_value_are_inside_and_gaps_know_nothing() -> None:
    first = Value(date(2020, 1, 1), date(2020, 1, 31), Fraction(1), "known", ())
    second = Value(date(2020, 3, 1), None, Fraction(2), "known", ())
    dated = Dated("một số", (first, second))
    days = [date(2019, 12, 31), date(2020, 1, 1), date(2020, 1, 31), date(2020, 2, 1), date(2020, 3, 1)]

    assert [dated.at(day) for day in days] == [None, first, first, None, second]
    assert dated.borders() == {date(2020, 1, 1), date(2020, 2, 1), date(2020, 3, 1)}


def test_a_value_carries_its_citation_and_confidence() -> None:
    value = parameter("luong-co-so").at(date(2026, 7, 1))
    assert value is not None
    (cited,) = value.citations

    assert (cited.text, cited.clause, cited.confidence) == (
        "Nghị định số 161/2026/NĐ-CP", "khoản 2 Điều 3", "confirmed",
    )  # fmt: skip


def test_what_is_not_kept_is_an_error() -> None:
    with pytest.raises(FileNotFoundError):
        parameter("khong-co")
