"""The parts of a period: semesters of a school year, else equal ones in whole months; and how they are called."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

from thidua_cli.scaffold.problem import AnswerError
from thidua_cli.text.vietnamese import short_date

MOST_WAVES = 12
SEMESTERS = 2
# Months a school year begins and ends in, and the day after New Year that the first semester is taken to end on:
# an example, as the days of the presets are, since each province sets its own.
_SCHOOL_BEGINS, _SCHOOL_ENDS = (8, 9), (5, 6, 7, 8)
_FIRST_SEMESTER_ENDS = (1, 15)
_UNDIVIDED = "--wave 0 là không chia đợt"


@dataclass(frozen=True, slots=True)
class Part:
    """A đợt: both days inside."""

    name: str
    start: date
    end: date

    @property
    def review(self) -> str:
        """The sơ kết is in the first week after it; after one that ends within a month, at the end of that month."""
        after = self.end + timedelta(1)
        return f"first week of {after:%Y-%m}" if after.day == 1 else f"end of {self.end:%Y-%m}"


def split(start: date, end: date, parts: int) -> list[Part]:
    """`parts` equal stretches of whole months, none for 0; a school year in two has its semesters.

    Raises AnswerError when the months do not divide.
    """
    if not 0 <= parts <= MOST_WAVES:
        raise AnswerError(f"số đợt từ 0 đến {MOST_WAVES}, không phải {parts}")
    if parts == 0:
        return []
    if parts == SEMESTERS and is_school_year(start, end):
        return _semesters(start, end)
    months = (end.year - start.year) * 12 + end.month - start.month + 1
    if start.day != 1 or end.day != month_end(end).day:
        days = days_text(start, end)
        raise AnswerError(f"chỉ chia đợt được khi kế hoạch gồm những tháng trọn, không phải {days}; {_UNDIVIDED}")
    if months % parts:
        raise AnswerError(f"{months} tháng không chia đều được cho {parts} đợt; {_other_counts(months)}{_UNDIVIDED}")
    return [_part(start, months // parts, number) for number in range(parts)]


def is_school_year(start: date, end: date) -> bool:
    """Whether it begins with a school year and ends with it, the next year."""
    begins, ends = start.month in _SCHOOL_BEGINS, end.month in _SCHOOL_ENDS
    return begins and ends and end.year == start.year + 1


def _semesters(start: date, end: date) -> list[Part]:
    border = date(end.year, *_FIRST_SEMESTER_ENDS)
    return [Part("Học kỳ I", start, border), Part("Học kỳ II", border + timedelta(1), end)]


def _other_counts(months: int) -> str:
    """`ghi --wave 3 hoặc 9, `: the counts that do divide; nothing where only the whole does."""
    counts = [str(count) for count in range(2, MOST_WAVES + 1) if months % count == 0]
    return f"ghi --wave {' hoặc '.join(counts)}, " if counts else ""


def _part(start: date, months: int, number: int) -> Part:
    first = later(start, months * number)
    last = later(start, months * (number + 1)) - timedelta(1)
    return Part(_name(first, last, number), first, last)


def _name(first: date, last: date, number: int) -> str:
    if (first.month, last.month) != (1, 12):
        return f"Đợt {number + 1}"
    return f"Năm {first.year}" if first.year == last.year else f"Giai đoạn {first.year} - {last.year}"


def later(day: date, months: int) -> date:
    """The first day of the month so many months after that of `day`."""
    count = day.year * 12 + day.month - 1 + months
    return date(count // 12, count % 12 + 1, 1)


def month_end(day: date) -> date:
    return day.replace(day=monthrange(day.year, day.month)[1])


def days_text(start: date, end: date) -> str:
    return f"từ {short_date(start)} đến {short_date(end)}"
