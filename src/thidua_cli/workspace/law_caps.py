"""The caps of the law against the lists of a plan, counted exactly: what rules judge and what `quota` prints."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from thidua_cli.law.authority import deciders, recognise
from thidua_cli.law.caps import Cap, allowed, cap, capped
from thidua_cli.law.dated import Value
from thidua_cli.models.types import percent_text
from thidua_cli.workspace.bases import Base, awarded
from thidua_cli.workspace.books import Entry, PlanFiles, covers
from thidua_cli.workspace.governing_day import governing_days
from thidua_cli.workspace.standing import standing


@dataclass(frozen=True, slots=True)
class LawLimit:
    """What the law of `day` allows of one award in one year.

    `value` is None where nothing is known of that day, and its number None where the law sets no cap; then there is no
    `base`. `most` is None too while no list says how many the denominator has.
    """

    cap: Cap
    year: int
    day: date
    value: Value | None
    base: Base | None
    standing: tuple[Entry, ...]

    @property
    def most(self) -> int | None:
        percent = self.value.number if self.value is not None else None
        number = self.base.number if self.base is not None else None
        return None if percent is None or number is None else allowed(percent, number)

    @property
    def sum(self) -> str | None:
        """`⌊15% × 63⌋ = 9`."""
        if self.most is None or self.base is None or self.value is None or self.value.number is None:
            return None
        return f"⌊{percent_text(self.value.number)} × {self.base.number}⌋ = {self.most}"


def law_limits(files: PlanFiles, day: date | None = None) -> Iterator[LawLimit]:
    """The limit of every award that is capped at some time, for each year of the plan and of its lists.

    `day` takes the place of the day that would decide.
    """
    for code in capped():
        asked = [entry for entry in standing(files) if covers((code,), entry.code)]
        for year in sorted({*files.plan.years(), *(entry.year for entry in asked)}):
            on = day or governing_days(files, year, planned=False)[-1]
            if concerns(files, cap(code), on):
                yield _limit(files, cap(code), year, on, tuple(entry for entry in asked if entry.year == year))


def concerns(files: PlanFiles, found: Cap, day: date) -> bool:
    """Whether the agency can count the denominator: of some caps only one that itself gives the award of it can."""
    if not found.where_decided:
        return True
    authority = deciders(found.of[0], day)
    agency = files.of.agency
    return authority is not None and agency is not None and recognise(agency.name) in authority.deciders


def _limit(files: PlanFiles, found: Cap, year: int, day: date, asked: tuple[Entry, ...]) -> LawLimit:
    value = found.percents.at(day)
    has_cap = value is not None and value.number is not None
    return LawLimit(found, year, day, value, awarded(files, found.of, year) if has_cap else None, asked)
