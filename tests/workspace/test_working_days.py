"""Monday to Friday."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thidua_cli.workspace.working_days import working_days

FRIDAY, MONDAY = date(2024, 11, 29), date(2024, 12, 2)


@pytest.mark.parametrize(
    ("after", "last", "days"),
    [(FRIDAY, FRIDAY, 0), (FRIDAY, MONDAY, 1), (MONDAY, FRIDAY, -1), (MONDAY, date(2024, 12, 9), 5)],
)
def test_the_last_day_counts_and_weekends_do_not(after: date, last: date, days: int) -> None:
    assert working_days(after, last) == days


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)), st.integers(0, 800))
def test_the_same_as_counting_one_by_one(after: date, count: int) -> None:
    days = [date.fromordinal(after.toordinal() + number) for number in range(1, count + 1)]
    last = date.fromordinal(after.toordinal() + count)
    assert working_days(after, last) == sum(day.weekday() < 5 for day in days)
