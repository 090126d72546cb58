"""Working days: Monday to Friday. Holidays are set anew every year and are not known here; whoever prints says so."""

from __future__ import annotations

from datetime import date, timedelta

WEEK, WORKING = 7, 5


def working_days(after: date, last: date) -> int:
    """How many there are after one day up to another, that one inside; negative where it lies before.

    From a Friday to the Monday after it: 1.
    """
    if last < after:
        return -working_days(last, after)
    weeks, rest = divmod((last - after).days, WEEK)
    return weeks * WORKING + sum((after + timedelta(1 + day)).weekday() < WORKING for day in range(rest))
