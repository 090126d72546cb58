"""Years of one period turned into years of another, in dates and in words."""

from __future__ import annotations

import re
from calendar import isleap
from dataclasses import dataclass
from datetime import date

_YEAR = re.compile(r"(?<!\d)(19|20)\d\d(?!\d)")
_YEAR_IN_WORDS = re.compile(r"(?<!\d)(?<!số )(?:19|20)\d\d(?!\d|[-/][A-ZĐ])")
_DAY = re.compile(r"(?<![\d-])(?P<year>(?:19|20)\d\d)-(?P<month>\d\d)-(?P<day>\d\d)(?![\d-])")


@dataclass(frozen=True, slots=True)
class Years:
    """First and last calendar year of a period, both inside."""

    first: int
    last: int

    def __len__(self) -> int:
        return self.last - self.first + 1

    def __str__(self) -> str:
        return str(self.first) if self.first == self.last else f"{self.first} - {self.last}"


@dataclass(frozen=True, slots=True)
class Shift:
    """How far the beginning and the end of a period move; they differ when the new period has another length."""

    old: Years
    new: Years

    def year(self, year: int) -> int:
        """A year of the beginning moves with the beginning, one of the end or later with the end."""
        at_end = year > self.old.last or (year == self.old.last and len(self.old) > 1)
        return year + (self.new.last - self.old.last if at_end else self.new.first - self.old.first)

    def day(self, day: date) -> date:
        return date.fromisoformat(self.date_text(day.isoformat()))

    def date_text(self, written: str) -> str:
        """`2024-02-29` → `2025-02-28`, quotes around it left alone; also `2024-07`, `end of 2024`."""
        moved = _DAY.sub(self._day, written)
        return moved if _DAY.search(written) else _YEAR.sub(lambda match: str(self.year(int(match[0]))), written)

    def _day(self, match: re.Match[str]) -> str:
        year = self.year(int(match["year"]))
        leap_day = (match["month"], match["day"]) == ("02", "29")
        return f"{year}-02-28" if leap_day and not isleap(year) else f"{year}-{match['month']}-{match['day']}"


def renamed(text: str, old: Years, new: Years, joint: str = " - ") -> str:
    """The period in words: `năm 2024`, `giai đoạn 2021 - 2025`, `thi-dua-2014`; other years stay."""
    if old.first == old.last:
        return re.sub(rf"(?<!\d){old.first}(?!\d)(?!\s*[-–]\s*\d{{4}})", joint.join(_ends(new)), text)
    return re.sub(rf"(?<!\d){old.first}(\s*[-–]\s*){old.last}(?!\d)", rf"{new.first}\g<1>{new.last}", text)


def _ends(years: Years) -> list[str]:
    return [str(year) for year in sorted({years.first, years.last})]


def years_in(text: str) -> list[int]:
    """Every year that a text names, once, in order; `2043-KL/TU` and `số 2043` are no years."""
    return sorted({int(match[0]) for match in _YEAR_IN_WORDS.finditer(text)})
