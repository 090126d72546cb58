"""Times as plans say them: a day, a month, a quarter, "first week of 2024-07", "yearly"."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic_core import CoreSchema, core_schema

from thidua_cli.models.types import quoted, text_of, wrong

GRAMMAR = (
    "`2024-07-05` · `2024-07` · `2024` · `first week of 2024-07` · `last week of 2024-12` · `early 2024-07` · "
    "`end of 2024-12` · `end of 2024` · `quarter 4 of 2025` · `half 1 of 2024` · "
    "`monthly` · `quarterly` · `half-yearly` · `yearly`"
)
SCHEMA = {"type": ["string", "integer"], "description": f"Thời điểm: {GRAMMAR}"}
RECURRING = {"monthly": "hằng tháng", "quarterly": "hằng quý", "half-yearly": "sáu tháng một lần", "yearly": "hằng năm"}
_ROMAN = ("I", "II", "III", "IV")
Interval = tuple[date, date]


class When:
    """A time with the precision it was given in. `first` and `last` are days, both inside; None when it recurs."""

    __slots__ = ("first", "last", "text", "vietnamese")

    def __init__(self, text: str, vietnamese: str, interval: Interval | None) -> None:
        self.text = text
        self.vietnamese = vietnamese
        self.first: date | None = interval[0] if interval else None
        self.last: date | None = interval[1] if interval else None

    def __str__(self) -> str:
        return self.text

    def __repr__(self) -> str:
        return f"When({self.text!r})"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, When) and other.text == self.text

    def __hash__(self) -> int:
        return hash(self.text)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_plain_validator_function(
            parse_when, serialization=core_schema.plain_serializer_function_ser_schema(str)
        )

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: CoreSchema, handler: GetJsonSchemaHandler) -> dict[str, Any]:
        return SCHEMA


def month_of(year: int, month: int) -> Interval:
    """First and last day of a month."""
    return date(year, month, 1), date(year, month, monthrange(year, month)[1])


def padded(number: int, until: int) -> str:
    """The zero rule of dates: days below 10, months 1 and 2 (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.4b)."""
    return f"{number:02}" if number < until else str(number)


def a_day(match: re.Match[str]) -> tuple[str, Interval]:
    day = date(int(match["y"]), int(match["m"]), int(match["d"]))
    return f"ngày {padded(day.day, 10)} tháng {padded(day.month, 3)} năm {day.year}", (day, day)


def a_month(match: re.Match[str]) -> tuple[str, Interval]:
    first, last = month_of(int(match["y"]), int(match["m"]))
    name = f"tháng {padded(first.month, 3)} năm {first.year}"
    part = match["part"]
    if not part:
        return name, (first, last)
    words = {
        "first week of": ("tuần đầu", first, first + timedelta(6)),
        "last week of": ("tuần cuối", last - timedelta(6), last),
        "early": ("đầu", first, first + timedelta(9)),
        "mid": ("giữa", first + timedelta(10), first + timedelta(19)),
        "end of": ("cuối", first + timedelta(20), last),
    }
    word, begin, end = words[part]
    return f"{word} {name}", (begin, end)


def a_year(match: re.Match[str]) -> tuple[str, Interval]:
    year = int(match["y"])
    if match["part"] == "end of":
        return f"cuối năm {year}", (date(year, 12, 1), date(year, 12, 31))
    if match["part"] == "early":
        return f"đầu năm {year}", (date(year, 1, 1), date(year, 1, 31))
    return f"năm {year}", (date(year, 1, 1), date(year, 12, 31))


def a_part(match: re.Match[str]) -> tuple[str, Interval]:
    year, number = int(match["y"]), int(match["n"])
    if match["unit"] == "quarter":
        name, months = f"Quý {_ROMAN[number - 1]} năm {year}", 3
    else:
        name, months = f"6 tháng {'đầu' if number == 1 else 'cuối'} năm {year}", 6
    last_month = number * months
    return name, (date(year, last_month - months + 1, 1), month_of(year, last_month)[1])


_Y = r"(?P<y>(?:19|20)\d\d)"
_M = r"(?P<m>0[1-9]|1[0-2])"
_FORMS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], tuple[str, Interval]]], ...] = (
    (re.compile(rf"{_Y}-{_M}-(?P<d>\d\d)"), a_day),
    (re.compile(rf"(?:(?P<part>first week of|last week of|early|mid|end of)\s+)?{_Y}-{_M}"), a_month),
    (re.compile(rf"(?:(?P<part>end of|early)\s+)?{_Y}"), a_year),
    (re.compile(rf"(?P<unit>quarter)\s+(?P<n>[1-4])\s+of\s+{_Y}"), a_part),
    (re.compile(rf"(?P<unit>half)\s+(?P<n>[12])\s+of\s+{_Y}"), a_part),
)


def parse_when(value: object) -> When:
    if isinstance(value, When):
        return value
    text = text_of(value, f"một thời điểm, dạng {GRAMMAR}")
    if text in RECURRING:
        return When(text, RECURRING[text], None)
    for form, read in _FORMS:
        match = form.fullmatch(text)
        if match:
            try:
                return When(text, *read(match))
            except ValueError:
                raise wrong(f"{quoted(text)} không có trong lịch") from None
    raise wrong(f"{quoted(text)} không phải thời điểm; viết một trong các dạng: {GRAMMAR}")


__all__ = ["GRAMMAR", "RECURRING", "SCHEMA", "When", "parse_when"]
