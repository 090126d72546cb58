"""Days of issue as far as they are known, and numbers of papers taken apart."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from thidua_cli.text.front import PaperDate
from thidua_cli.text.lines import date_words


@dataclass(frozen=True, slots=True)
class DateFact:
    """Day of issue; `month` and `day` are None while they are not known."""

    year: int
    month: int | None
    day: int | None

    @property
    def words(self) -> str:
        """`ngày 07 tháng 3 năm 2024`; what is not known leaves room to write."""
        return date_words(PaperDate(self.year, self.month, self.day))


def date_fact(day: date) -> DateFact:
    return DateFact(day.year, day.month, day.day)


def number_parts(number: str) -> tuple[str, str]:
    """`15/QĐ-SKHCN` → (`15`, `QĐ-SKHCN`); without a slash the symbol is empty."""
    count, _, symbol = number.partition("/")
    return count.strip(), symbol.strip()
