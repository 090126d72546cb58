"""Monday to Friday, without the holidays of the law and of the workspace."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thidua_cli.models.settings import Settings
from thidua_cli.workspace.working_days import WorkingDays, working_days_of

FRIDAY, MONDAY = date(2024, 11, 29), date(2024, 12, 2)
LUNAR = WorkingDays(frozenset(date(2025, 1, day) for day in range(27, 32)), frozenset({date(2025, 4, 26)}))


@pytest.mark.parametrize(
    ("after", "last", "days"),
    [(FRIDAY, FRIDAY, 0), (FRIDAY, MONDAY, 1), (MONDAY, FRIDAY, -1), (MONDAY, date(2024, 12, 9), 5)],
)
def test_the_last_day_counts_and_weekends_do_not(after: date, last: date, days: int) -> None:
    assert WorkingDays().count(after, last) == days


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)), st.integers(0, 800))
def test_without_holidays_the_same_as_counting_one_by_one(after: date, count: int) -> None:
    days = [date.fromordinal(after.toordinal() + number) for number in range(1, count + 1)]
    last = date.fromordinal(after.toordinal() + count)
    none = WorkingDays(of_law=lambda _: ())
    assert none.count(after, last) == sum(day.weekday() < 5 for day in days)
    assert none.skipped(after, last) == ()


@given(st.dates(date(2021, 1, 1), date(2040, 1, 1)), st.integers(0, 800))
def test_what_is_skipped_is_what_is_not_counted(after: date, count: int) -> None:
    last = date.fromordinal(after.toordinal() + count)
    skipped = WorkingDays().skipped(after, last)
    assert WorkingDays().count(after, last) == WorkingDays(of_law=lambda _: ()).count(after, last) - len(skipped)
    assert WorkingDays().skipped(last, after) == skipped


@pytest.mark.parametrize(
    ("after", "last", "days", "skipped"),
    [
        # 01/01/2026 is a Thursday.
        (date(2025, 12, 31), date(2026, 1, 2), 1, [date(2026, 1, 1)]),
        # 30/4/2022 was a Saturday and 01/5 a Sunday: Monday and Tuesday were off in their place.
        (date(2022, 4, 29), date(2022, 5, 4), 1, [date(2022, 5, 2), date(2022, 5, 3)]),
        # 02/9/2023 was a Saturday.
        (date(2023, 9, 1), date(2023, 9, 5), 1, [date(2023, 9, 4)]),
        # Before the law that is kept here nothing is known.
        (date(2019, 12, 31), date(2020, 1, 1), 1, []),
    ],
)
def test_holidays_of_the_law(after: date, last: date, days: int, skipped: list[date]) -> None:
    assert (WorkingDays().count(after, last), list(WorkingDays().skipped(after, last))) == (days, skipped)


def test_the_workspace_names_the_days_that_change_every_year() -> None:
    assert LUNAR.count(date(2025, 1, 24), date(2025, 2, 3)) == 1
    assert len(LUNAR.skipped(date(2025, 1, 24), date(2025, 2, 3))) == 5
    # A Saturday that is worked for a day off.
    assert LUNAR.count(date(2025, 4, 25), date(2025, 4, 26)) == 1


def test_what_the_settings_say_is_counted() -> None:
    settings = Settings.model_validate({"kind": "workspace", "holidays": ["2025-01-27"], "workdays": ["2025-04-26"]})
    working = working_days_of(settings)
    assert (working.holidays, working.workdays) == ({date(2025, 1, 27)}, {date(2025, 4, 26)})
    assert working_days_of(None) == WorkingDays()
