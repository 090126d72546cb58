"""Deadlines: a fixed day, or a day of every year; `before` and `by`."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError
from pydantic_core import PydanticCustomError

from thidua_cli.models.deadline import Deadline, DueDay, parse_due_day

# 2023 has no 29 February, like the day of every year.
DAYS = st.dates(min_value=date(2023, 1, 1), max_value=date(2023, 12, 31))
YEARS = st.integers(min_value=1945, max_value=2100)


def deadline(**keys: object) -> Deadline:
    return Deadline.model_validate({"step": "unit-submission", **keys})


@given(DAYS, YEARS)
def test_a_day_of_every_year_exists_every_year(day: date, year: int) -> None:
    due = parse_due_day(f"{day.month:02}-{day.day:02}")
    assert due.year is None
    assert due.on(year) == date(year, day.month, day.day)
    assert parse_due_day(str(due)) == due


@given(st.dates(min_value=date(1945, 1, 1), max_value=date(2100, 12, 31)), YEARS)
def test_a_fixed_day_is_the_same_in_every_year(day: date, year: int) -> None:
    due = parse_due_day(day.isoformat())
    assert due.on(year) == day
    assert str(due) == day.isoformat()


@pytest.mark.parametrize("text", ["02-29", "02-30", "13-01", "2023-02-29", "3-15", "15/3", "15/3/2024", "2024", ""])
def test_what_is_no_day_is_refused(text: str) -> None:
    with pytest.raises(PydanticCustomError):
        parse_due_day(text)


def test_the_vietnamese_way_of_writing_is_answered_with_ours() -> None:
    with pytest.raises(PydanticCustomError, match="2024-03-15"):
        parse_due_day("15/3/2024")


def test_29_february_is_a_day_of_a_leap_year() -> None:
    assert parse_due_day("2024-02-29").on(2030) == date(2024, 2, 29)


@pytest.mark.parametrize(
    ("text", "vietnamese"),
    [("03-15", "15/3"), ("01-05", "05/01"), ("2026-03-15", "15/3/2026"), ("2026-12-01", "01/12/2026")],
)
def test_vietnamese_days_follow_the_zero_rule(text: str, vietnamese: str) -> None:
    assert parse_due_day(text).vietnamese() == vietnamese


def test_next_year_is_the_year_after_the_one_judged() -> None:
    assert deadline(before="03-15", year="next").on(2024) == date(2025, 3, 15)
    assert deadline(by="12-05", year="same").on(2024) == date(2024, 12, 5)
    assert deadline(before="2026-03-15").on(2021) == date(2026, 3, 15)


@pytest.mark.parametrize(
    "keys",
    [
        {},
        {"before": "03-15", "by": "03-14", "year": "next"},
        {"before": "03-15"},
        {"before": "2026-03-15", "year": "next"},
        {"before": "03-15", "year": "after"},
    ],
)
def test_a_deadline_is_one_day_of_a_known_year(keys: dict[str, str]) -> None:
    with pytest.raises(ValidationError):
        deadline(**keys)


def test_one_award_need_not_be_a_list() -> None:
    assert deadline(**{"for": "gk-nam"}, by="2024-12-05").awards == ("gk-nam",)


def test_due_days_are_equal_by_what_they_say() -> None:
    assert DueDay(None, 3, 15) == parse_due_day("03-15")
    assert DueDay(2024, 3, 15) != DueDay(None, 3, 15)
    assert len({DueDay(None, 3, 15), parse_due_day("03-15")}) == 1
    assert DueDay(None, 3, 15) != "03-15"


def test_a_step_of_another_kind_must_say_what_it_is() -> None:
    with pytest.raises(ValidationError, match="step: other cần text"):
        Deadline.model_validate({"step": "other", "by": "11-20", "year": "same"})
    assert Deadline.model_validate({"step": "other", "by": "11-20", "year": "same", "text": "nộp"}).text == "nộp"


@pytest.mark.parametrize("text", ["9999-03-15", "0024-03-15"])
def test_a_year_out_of_our_time_is_refused(text: str) -> None:
    with pytest.raises(PydanticCustomError, match="ngoài khoảng 1900 - 2100"):
        parse_due_day(text)
