from datetime import date

import pytest

from thidua_cli.scaffold.periods import is_school_year, later, split
from thidua_cli.scaffold.problem import AnswerError

START, END = date(2026, 1, 1), date(2026, 12, 31)


@pytest.mark.parametrize(
    ("parts", "days"),
    [
        (2, [("2026-01-01", "2026-06-30"), ("2026-07-01", "2026-12-31")]),
        (
            4,
            [
                ("2026-01-01", "2026-03-31"),
                ("2026-04-01", "2026-06-30"),
                ("2026-07-01", "2026-09-30"),
                ("2026-10-01", "2026-12-31"),
            ],
        ),
        (0, []),
    ],
)
def test_parts_are_whole_months_that_touch(parts: int, days: list[tuple[str, str]]) -> None:
    assert [(str(part.start), str(part.end)) for part in split(START, END, parts)] == days


def test_parts_cover_every_day_once() -> None:
    parts = split(START, END, 12)

    assert sum((part.end - part.start).days + 1 for part in parts) == 365
    assert parts[1].end == date(2026, 2, 28)


@pytest.mark.parametrize(
    ("end", "parts", "names"),
    [
        (END, 2, ["Đợt 1", "Đợt 2"]),
        (date(2027, 12, 31), 2, ["Năm 2026", "Năm 2027"]),
        (date(2029, 12, 31), 2, ["Giai đoạn 2026 - 2027", "Giai đoạn 2028 - 2029"]),
    ],
)
def test_parts_are_called_by_their_years_when_they_are_years(end: date, parts: int, names: list[str]) -> None:
    assert [part.name for part in split(START, end, parts)] == names


def test_a_part_is_reviewed_in_the_week_after_it() -> None:
    assert [part.review for part in split(START, END, 2)] == ["first week of 2026-07", "first week of 2027-01"]


@pytest.mark.parametrize(
    ("start", "end", "parts", "message"),
    [
        (
            START,
            END,
            5,
            "12 tháng không chia đều được cho 5 đợt; ghi --wave 2 hoặc 3 hoặc 4 hoặc 6 hoặc 12, --wave 0",
        ),
        (START, END, 13, "số đợt từ 0 đến 12, không phải 13"),
        (START, END, -1, "số đợt từ 0 đến 12, không phải -1"),
        (date(2026, 1, 15), END, 2, "những tháng trọn, không phải từ 15/01/2026 đến 31/12/2026"),
        (START, date(2026, 12, 30), 2, "những tháng trọn, .*; --wave 0 là không chia đợt"),
        (START, date(2026, 9, 30), 2, "9 tháng không chia đều được cho 2 đợt; ghi --wave 3 hoặc 9, --wave 0 là"),
        (START, date(2026, 1, 31), 2, "1 tháng không chia đều được cho 2 đợt; --wave 0 là không chia đợt"),
        (date(2025, 9, 5), date(2026, 5, 31), 3, "những tháng trọn"),
    ],
)
def test_what_does_not_divide_is_refused(start: date, end: date, parts: int, message: str) -> None:
    with pytest.raises(AnswerError, match=message):
        split(start, end, parts)


@pytest.mark.parametrize(
    ("start", "end"),
    [
        (date(2025, 9, 1), date(2026, 5, 31)),
        (date(2025, 9, 5), date(2026, 5, 29)),
        (date(2025, 8, 1), date(2026, 7, 31)),
    ],
)
def test_a_school_year_in_two_has_its_semesters(start: date, end: date) -> None:
    first, second = split(start, end, 2)

    assert (first.name, first.start, first.end) == ("Học kỳ I", start, date(2026, 1, 15))
    assert (second.name, second.start, second.end) == ("Học kỳ II", date(2026, 1, 16), end)
    assert first.review == "end of 2026-01"


def test_a_school_year_may_be_divided_otherwise() -> None:
    assert [part.name for part in split(date(2025, 9, 1), date(2026, 5, 31), 3)] == ["Đợt 1", "Đợt 2", "Đợt 3"]


@pytest.mark.parametrize(
    ("start", "end"),
    [
        (date(2025, 10, 1), date(2026, 5, 31)),
        (date(2025, 9, 1), date(2026, 9, 30)),
        (date(2025, 9, 1), date(2027, 5, 31)),
        (date(2025, 12, 1), date(2026, 11, 30)),
    ],
)
def test_other_years_are_no_school_years(start: date, end: date) -> None:
    assert not is_school_year(start, end)


def test_later_crosses_the_year() -> None:
    assert (later(date(2026, 12, 1), 1), later(date(2026, 1, 1), 11)) == (date(2027, 1, 1), date(2026, 12, 1))
