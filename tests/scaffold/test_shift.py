from datetime import date

import pytest

from thidua_cli.scaffold.shift import Shift, Years, renamed, years_in

NEXT = Shift(Years(2024, 2024), Years(2025, 2025))
FIVE = Shift(Years(2021, 2025), Years(2026, 2030))


@pytest.mark.parametrize(
    ("written", "moved"),
    [
        ("2024-01-31", "2025-01-31"),
        ('"2024-01-31"', '"2025-01-31"'),
        ("2024-02-29", "2025-02-28"),
        ("2024-07", "2025-07"),
        ("2024", "2025"),
        ("first week of 2024-07", "first week of 2025-07"),
        ("quarter 4 of 2024", "quarter 4 of 2025"),
        ("yearly", "yearly"),
        ("03-15", "03-15"),
    ],
)
def test_times_move_with_the_year(written: str, moved: str) -> None:
    assert NEXT.date_text(written) == moved


def test_a_leap_day_stays_where_the_new_year_has_one() -> None:
    assert Shift(Years(2024, 2024), Years(2028, 2028)).date_text("2024-02-29") == "2028-02-29"


def test_a_day_moves_too() -> None:
    assert FIVE.day(date(2021, 4, 24)) == date(2026, 4, 24)


@pytest.mark.parametrize(("year", "moved"), [(2021, 2026), (2024, 2029), (2025, 2028), (2026, 2029)])
def test_the_end_moves_by_its_own_distance_when_the_length_changes(year: int, moved: int) -> None:
    assert Shift(Years(2021, 2025), Years(2026, 2028)).year(year) == moved


@pytest.mark.parametrize(
    ("text", "old", "new", "result"),
    [
        ("thi đua năm 2024", Years(2024, 2024), Years(2025, 2025), "thi đua năm 2025"),
        ("giai đoạn 2021 - 2025", Years(2021, 2025), Years(2026, 2030), "giai đoạn 2026 - 2030"),
        ("giai đoạn 2021-2025", Years(2021, 2025), Years(2026, 2030), "giai đoạn 2026-2030"),
        ("2021 -\n  2025 nữa", Years(2021, 2025), Years(2026, 2030), "2026 -\n  2030 nữa"),
        ("năm 2021 và 2025", Years(2021, 2025), Years(2026, 2030), "năm 2021 và 2025"),
        ("giai đoạn 2024 - 2030", Years(2024, 2024), Years(2025, 2025), "giai đoạn 2024 - 2030"),
        ("số 12024", Years(2024, 2024), Years(2025, 2025), "số 12024"),
    ],
)
def test_only_the_period_itself_is_renamed(text: str, old: Years, new: Years, result: str) -> None:
    assert renamed(text, old, new) == result


def test_one_year_that_becomes_several_moves_with_the_beginning() -> None:
    longer = Shift(Years(2024, 2024), Years(2025, 2026))

    assert (longer.year(2024), longer.year(2025)) == (2025, 2027)


def test_years_in_words_are_not_numbers_of_papers() -> None:
    text = "Kết luận số 2043-KL/TU ngày 05/12/2023, năm 2024, 2024; số 2012; 295/2020/NQ-HĐND; 12023"

    assert years_in(text) == [2023, 2024]


def test_years_as_people_write_them() -> None:
    assert (str(Years(2024, 2024)), str(Years(2021, 2025)), len(Years(2021, 2025))) == ("2024", "2021 - 2025", 5)
