"""Working days: Monday to Friday without the holidays that are known: fixed ones by law, others by the workspace."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from thidua_cli.law.holidays import holidays_of
from thidua_cli.models.settings import Settings

WORKING = 5
_A_DAY = timedelta(1)


@dataclass(frozen=True, slots=True)
class WorkingDays:
    """`holidays` are off and `workdays` are worked whatever the week says, as the year's own announcement has it."""

    holidays: frozenset[date] = frozenset()
    workdays: frozenset[date] = frozenset()
    of_law: Callable[[int], Iterable[date]] = holidays_of

    def count(self, after: date, last: date) -> int:
        """How many there are after one day up to another, that one inside; negative where it lies before.

        From a Friday to the Monday after it: 1.
        """
        if last < after:
            return -self.count(last, after)
        off = self._off(after, last)
        return sum(self._is_worked(day, off) for day in _days(after, last))

    def skipped(self, after: date, last: date) -> tuple[date, ...]:
        """The weekdays in between that are no working days, in order; whichever of the two days comes first."""
        first, end = sorted((after, last))
        off = self._off(first, end)
        return tuple(day for day in _days(first, end) if is_weekday(day) and not self._is_worked(day, off))

    def _is_worked(self, day: date, off: frozenset[date]) -> bool:
        return day in self.workdays or (is_weekday(day) and day not in off)

    def _off(self, first: date, last: date) -> frozenset[date]:
        """Holidays, and for a fixed one at a week's end the next working day (khoản 3 Điều 111 Bộ luật Lao động)."""
        fixed = [day for year in range(first.year, last.year + 1) for day in self.of_law(year)]
        off = {*self.holidays, *fixed}
        for day in fixed:
            if not is_weekday(day):
                off.add(next(each for each in _days(day, date.max) if is_weekday(each) and each not in off))
        return frozenset(off)


def is_weekday(day: date) -> bool:
    return day.weekday() < WORKING


def _days(after: date, last: date) -> Iterator[date]:
    day = after
    while day < last:
        day += _A_DAY
        yield day


def working_days_of(settings: Settings | None) -> WorkingDays:
    """As a workspace counts them."""
    if settings is None:
        return WorkingDays()
    return WorkingDays(frozenset(settings.holidays), frozenset(settings.workdays))
