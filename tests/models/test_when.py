"""Times with the precision they were given in."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic_core import PydanticCustomError

from thidua_cli.models.when import RECURRING, When, parse_when

YEARS = st.integers(min_value=1900, max_value=2099)
MONTHS = st.tuples(YEARS, st.integers(min_value=1, max_value=12))


def month_text(pair: tuple[int, int]) -> str:
    return f"{pair[0]}-{pair[1]:02}"


@pytest.mark.parametrize(
    ("text", "first", "last", "vietnamese"),
    [
        ("2024-07-05", date(2024, 7, 5), date(2024, 7, 5), "ngày 05 tháng 7 năm 2024"),
        ("2024-02-15", date(2024, 2, 15), date(2024, 2, 15), "ngày 15 tháng 02 năm 2024"),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29), "tháng 02 năm 2024"),
        ("2023-02", date(2023, 2, 1), date(2023, 2, 28), "tháng 02 năm 2023"),
        ("2024", date(2024, 1, 1), date(2024, 12, 31), "năm 2024"),
        ("first week of 2024-07", date(2024, 7, 1), date(2024, 7, 7), "tuần đầu tháng 7 năm 2024"),
        ("last week of 2024-12", date(2024, 12, 25), date(2024, 12, 31), "tuần cuối tháng 12 năm 2024"),
        ("early 2024-07", date(2024, 7, 1), date(2024, 7, 10), "đầu tháng 7 năm 2024"),
        ("mid 2024-07", date(2024, 7, 11), date(2024, 7, 20), "giữa tháng 7 năm 2024"),
        ("end of 2024-02", date(2024, 2, 21), date(2024, 2, 29), "cuối tháng 02 năm 2024"),
        ("end of 2024", date(2024, 12, 1), date(2024, 12, 31), "cuối năm 2024"),
        ("early 2024", date(2024, 1, 1), date(2024, 1, 31), "đầu năm 2024"),
        ("quarter 4 of 2025", date(2025, 10, 1), date(2025, 12, 31), "Quý IV năm 2025"),
        ("half 1 of 2024", date(2024, 1, 1), date(2024, 6, 30), "6 tháng đầu năm 2024"),
        ("half 2 of 2024", date(2024, 7, 1), date(2024, 12, 31), "6 tháng cuối năm 2024"),
    ],
)
def test_each_form(text: str, first: date, last: date, vietnamese: str) -> None:
    when = parse_when(text)
    assert (when.first, when.last, when.vietnamese) == (first, last, vietnamese)


@pytest.mark.parametrize("text", sorted(RECURRING))
def test_what_recurs_has_no_days(text: str) -> None:
    when = parse_when(text)
    assert (when.first, when.last, when.vietnamese) == (None, None, RECURRING[text])


@given(MONTHS)
def test_a_month_ends_the_day_before_the_next_begins(pair: tuple[int, int]) -> None:
    when = parse_when(month_text(pair))
    assert when.first == date(*pair, 1)
    assert when.last is not None
    assert (when.last + timedelta(1)).day == 1
    assert (when.last.year, when.last.month) == pair


@given(MONTHS)
def test_the_parts_of_a_month_cover_it_without_overlap(pair: tuple[int, int]) -> None:
    early, middle, late = (parse_when(f"{part} {month_text(pair)}") for part in ("early", "mid", "end of"))
    whole = parse_when(month_text(pair))
    assert early.last is not None
    assert middle.last is not None
    assert (early.first, late.last) == (whole.first, whole.last)
    assert middle.first == early.last + timedelta(1)
    assert late.first == middle.last + timedelta(1)


@given(YEARS)
def test_quarters_and_halves_make_the_year(year: int) -> None:
    quarters = [parse_when(f"quarter {number} of {year}") for number in range(1, 5)]
    halves = [parse_when(f"half {number} of {year}") for number in (1, 2)]
    assert (quarters[0].first, quarters[3].last) == (date(year, 1, 1), date(year, 12, 31))
    assert (halves[0].last, halves[1].first) == (quarters[1].last, quarters[2].first)


@given(st.dates(min_value=date(1900, 1, 1), max_value=date(2099, 12, 31)))
def test_the_text_is_kept_and_read_again_the_same(day: date) -> None:
    when = parse_when(day.isoformat())
    assert str(when) == day.isoformat()
    assert parse_when(str(when)) == when
    assert (when.first, when.last) == (day, day)


def test_a_when_stays_itself() -> None:
    when = parse_when("2024")
    assert parse_when(when) is when
    assert hash(when) == hash(parse_when("2024"))
    assert when != "2024"
    assert repr(when) == "When('2024')"
    assert isinstance(when, When)


@pytest.mark.parametrize(
    "text",
    ["", "07/2024", "2024-13", "2024-02-30", "2023-02-29", "quarter 5 of 2024", "half 3 of 2024", "3024", "mid 2024"],
)
def test_what_is_no_time_is_refused(text: str) -> None:
    with pytest.raises(PydanticCustomError):
        parse_when(text)


def test_a_day_outside_the_calendar_is_called_so() -> None:
    with pytest.raises(PydanticCustomError, match="không có trong lịch"):
        parse_when("2024-02-30")
