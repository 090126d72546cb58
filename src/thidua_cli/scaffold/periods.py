"""Equal parts of a period, in whole months, and how they are called."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

from thidua_cli.scaffold.problem import AnswerError
from thidua_cli.text.vietnamese import short_date

MOST_WAVES = 12


@dataclass(frozen=True, slots=True)
class Part:
    """A đợt: both days inside."""

    name: str
    start: date
    end: date

    @property
    def review(self) -> str:
        """The sơ kết is in the first week after it."""
        after = self.end + timedelta(1)
        return f"first week of {after:%Y-%m}"


def split(start: date, end: date, parts: int) -> list[Part]:
    """`parts` equal stretches of whole months, none for 0. Raises AnswerError when the months do not divide."""
    if not 0 <= parts <= MOST_WAVES:
        raise AnswerError(f"số đợt từ 0 đến {MOST_WAVES}, không phải {parts}")
    if parts == 0:
        return []
    months = (end.year - start.year) * 12 + end.month - start.month + 1
    if start.day != 1 or end.day != month_end(end).day:
        raise AnswerError(f"chỉ chia đợt được khi kế hoạch gồm những tháng trọn, không phải {days_text(start, end)}")
    if months % parts:
        raise AnswerError(f"{months} tháng không chia đều được cho {parts} đợt")
    return [_part(start, months // parts, number) for number in range(parts)]


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
