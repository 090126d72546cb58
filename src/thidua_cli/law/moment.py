"""A day that may be known only by its month or its year."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Moment:
    """Some day from `earliest` to `latest`, both inside; the two are equal when the day is known."""

    earliest: date
    latest: date

    @classmethod
    def parse(cls, text: str) -> Moment:
        """Read `2014-08-20`, `2012-06` or `2017`; raises ValueError for anything else."""
        parts = [int(part) for part in text.split("-")]
        match parts:
            case [year, month, day]:
                return cls(date(year, month, day), date(year, month, day))
            case [year, month]:
                return cls(date(year, month, 1), date(year, month, monthrange(year, month)[1]))
            case [year]:
                return cls(date(year, 1, 1), date(year, 12, 31))
        raise ValueError(text)

    @property
    def is_a_day(self) -> bool:
        return self.earliest == self.latest

    def __str__(self) -> str:
        """Vietnamese, as precise as it is known: `20/8/2014`, `tháng 6/2012`, `năm 2017`."""
        if self.is_a_day:
            return f"{self.earliest.day}/{self.earliest.month}/{self.earliest.year}"
        if self.earliest.month == self.latest.month:
            return f"tháng {self.earliest.month}/{self.earliest.year}"
        return f"năm {self.earliest.year}"
