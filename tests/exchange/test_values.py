from __future__ import annotations

import pytest

from thidua_cli.exchange.values import citizen_number, day_of, merit_of, subject_of, year_of


@pytest.mark.parametrize(
    "text", ["15/3/2024", "15-03-2024", "15.3.2024", "2024-03-15", "ngày 15 tháng 3 năm 2024", "45366"]
)
def test_days(text: str) -> None:
    assert day_of(text) == "2024-03-15"


@pytest.mark.parametrize("text", ["31/2/2024", "2024", "3/2024", "hôm qua", "99999999"])
def test_what_is_no_day(text: str) -> None:
    assert day_of(text) is None


def test_years() -> None:
    assert [year_of(text) for text in ("2024", "Năm 2024", "2023-2024", "24")] == [2024, 2024, None, None]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("001085012345", ("001085012345", False)),
        ("1085012345", ("001085012345", True)),
        ("36 199 001 234", ("036199001234", True)),
        ("123456789", ("123456789", False)),
        ("12345678", (None, False)),
        ("1234567890123", (None, False)),
        ("A12", (None, False)),
    ],
)
def test_citizen_numbers(text: str, found: tuple[str | None, bool]) -> None:
    assert citizen_number(text) == found


def test_words_of_closed_lists() -> None:
    assert [subject_of(text) for text in ("Tập thể nhỏ", "CÁ NHÂN", "Ông", "Hộ gia đình", "Khác")] == [
        "collective", "individual", "individual", "household", None,
    ]  # fmt: skip
    assert [merit_of(text) for text in ("Khen thưởng thường xuyên", "Theo công trạng", "Đột xuất", "Gì đó")] == [
        "cong-trang", "cong-trang", "dot-xuat", None,
    ]  # fmt: skip
