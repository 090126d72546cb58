"""Caps: every file well formed, every border with a case on the day and the day before, the sum exact."""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction
from itertools import pairwise
from math import floor

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thidua_cli.law import awards, shelf
from thidua_cli.law.caps import allowed, cap, capped

DAY = timedelta(1)
# From which day on at most how many percent; "none" is a law that sets none, "unsure" one not read yet, "-" not known.
FROM: dict[str, list[tuple[date, str]]] = {
    "chien-si-thi-dua-co-so": [
        (date(2010, 6, 1), "none"),
        (date(2014, 8, 20), "none"),
        (date(2017, 10, 1), "15"),
        (date(2024, 1, 1), "none"),
        (date(2026, 10, 1), "unsure"),
    ],
    "co-thi-dua-chinh-phu": [
        (date(2014, 8, 20), "none"),
        (date(2017, 10, 1), "20"),
        (date(2024, 1, 1), "unsure"),
        (date(2025, 7, 1), "20"),
        (date(2027, 3, 1), "-"),
    ],
}
CASES = [
    (code, day, wanted)
    for code, rows in FROM.items()
    for before, (border, after) in zip(["-", *(wanted for _, wanted in rows)], rows, strict=False)
    for day, wanted in ((border - DAY, before), (border, after))
]


def said(code: str, day: date) -> str:
    value = cap(code).percents.at(day)
    if value is None:
        return "-"
    if value.number is None:
        return "unsure" if value.confidence == "unsure" else "none"
    return str(value.number)


@pytest.mark.parametrize(("code", "day", "wanted"), CASES)
def test_the_cap_of_a_border_day_and_of_the_day_before(code: str, day: date, wanted: str) -> None:
    assert said(code, day) == wanted


@pytest.mark.parametrize("code", capped())
def test_every_border_has_a_case_on_the_day_and_the_day_before(code: str) -> None:
    days = {day for case, day, _ in CASES if case == code}

    assert {day for border in cap(code).percents.borders() for day in (border - DAY, border)} == days


@pytest.mark.parametrize("code", capped())
def test_cap_file_is_well_formed(code: str) -> None:
    data, found = shelf.read("awards", code, "cap.yaml"), cap(code)
    assert {"of", "cap"} <= data.keys() <= {"of", "cap", "subject", "where_decided"}
    assert found.subject in {"individual", "collective"}
    assert {code, *found.of} <= awards().keys()
    for line in data["cap"]:
        assert (
            {"from", "confidence", "cites"} <= line.keys() <= {"from", "to", "percent", "words", "confidence", "cites"}
        )
        assert ("percent" in line) is not ("words" in line)
    for earlier, later in pairwise(found.percents.values):
        assert earlier.until == later.since - DAY
    for value in found.percents.values:
        assert value.confidence in {"confirmed", "known", "unsure"}
        assert value.citations
        assert value.number is None or 0 < value.number <= 100


def test_the_15_percent_are_cited() -> None:
    value = cap("chien-si-thi-dua-co-so").percents.at(date(2019, 1, 24))
    assert value is not None
    (cited,) = value.citations

    assert (cited.text, cited.clause, cited.confidence) == (
        "Nghị định số 91/2017/NĐ-CP", "khoản 3 Điều 9", "confirmed",
    )  # fmt: skip


def test_an_award_without_a_cap_is_an_error() -> None:
    assert "lao-dong-tien-tien" not in capped()
    with pytest.raises(FileNotFoundError):
        cap("lao-dong-tien-tien")


@given(hundredths=st.integers(0, 10_000), number=st.integers(0, 10_000))
def test_what_is_allowed_is_the_exact_floor(hundredths: int, number: int) -> None:
    percent = Fraction(hundredths, 100)

    assert allowed(percent, number) == floor(percent / 100 * number)


@pytest.mark.parametrize(
    ("percent", "number", "most"), [(15, 63, 9), (15, 55, 8), (15, 6, 0), (70, 10, 7), (15, 20, 3)]
)
def test_known_sums(percent: int, number: int, most: int) -> None:
    assert allowed(Fraction(percent), number) == most
