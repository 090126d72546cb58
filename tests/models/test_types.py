"""Small types: what they take, and how short they say what they do not."""

from datetime import date
from fractions import Fraction

import pytest
from pydantic_core import PydanticCustomError

from thidua_cli.models.types import parse_code, parse_day, parse_part, part_text, quoted


@pytest.mark.parametrize("text", ["1900-01-01", "2100-12-31", "2024-02-29"])
def test_days_of_our_time(text: str) -> None:
    assert parse_day(text) == date.fromisoformat(text)


@pytest.mark.parametrize("text", ["1899-12-31", "2101-01-01", "9999-12-31", "0024-03-15"])
def test_a_year_out_of_our_time_is_a_slip(text: str) -> None:
    with pytest.raises(PydanticCustomError, match=f"năm {int(text[:4])} ngoài khoảng 1900 - 2100"):
        parse_day(text)


@pytest.mark.parametrize("text", ["2023-02-29", "2024-02-30", "0000-00-00"])
def test_a_day_that_no_calendar_has(text: str) -> None:
    with pytest.raises(PydanticCustomError, match="không có trong lịch"):
        parse_day(text)


def test_a_message_stays_one_line_whatever_was_typed() -> None:
    assert quoted("a" * 60) == f"“{'a' * 60}”"
    with pytest.raises(PydanticCustomError, match=f"“{'A' * 57}…” không phải mã"):
        parse_code("A" * 5000)


@pytest.mark.parametrize(
    ("text", "part", "written"),
    [("2/3", Fraction(2, 3), "2/3"), ("80%", Fraction(4, 5), "80%"), ("66,7 %", Fraction(667, 1000), "66,7%")],
)
def test_a_part_of_a_whole_is_exact(text: str, part: Fraction, written: str) -> None:
    assert parse_part(text) == part
    assert part_text(part) == written


@pytest.mark.parametrize("text", ["hai phần ba", "3/2", "120%", "2/0", "80"])
def test_what_is_no_part_of_a_whole_is_refused(text: str) -> None:
    with pytest.raises(PydanticCustomError):
        parse_part(text)
