"""The limits of regulations against the lists of a plan, counted exactly: what rules judge and what `quota` prints."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from thidua_cli.models.amount import Amount
from thidua_cli.workspace.bases import Base, base_of, own
from thidua_cli.workspace.books import Entry, PlanFiles, covers
from thidua_cli.workspace.governing_day import governing_days
from thidua_cli.workspace.measure import ANY
from thidua_cli.workspace.overlay import Laid, regulations_on
from thidua_cli.workspace.standing import standing


@dataclass(frozen=True, slots=True)
class RegulationLimit:
    """What one regulation allows of some awards in one year, in the lists of one plan.

    `amount` is as it is written, with its rounding; `base` the denominator of a percentage, else None.
    """

    laid: Laid
    subject: str
    year: int
    day: date
    amount: Amount
    base: Base | None
    standing: tuple[Entry, ...]

    @property
    def awards(self) -> tuple[str, ...]:
        return self.laid.overlay.award

    @property
    def most(self) -> int | None:
        """None while the denominator is not known."""
        return self.amount.most(self.base.number if self.base is not None else None)

    @property
    def sum(self) -> str | None:
        """`⌊10% × 55⌋ = 5`; None for a plain number, and while the denominator is not known."""
        if self.amount.percent is None or self.base is None or self.base.number is None:
            return None
        return self.amount.sum_text(self.base.number)


def merit_of(files: PlanFiles, entry: Entry) -> str:
    """The loại hình a nominee stands under: its own, else that of the type of plan."""
    return getattr(entry.nominee, "merit", None) or files.plan.merit


def of_this_merit(files: PlanFiles, laid: Laid) -> bool:
    """Whether a paragraph is for the loại hình that a plan of this type gives."""
    return laid.overlay.merit in (None, files.plan.merit)


def regulation_limits(files: PlanFiles, day: date | None = None) -> Iterator[RegulationLimit]:
    """The limit of every regulation in force, for each year of the plan and of its lists; `day` as in law_limits."""
    for year in sorted({*files.plan.years(), *(entry.year for entry in standing(files))}):
        on = day or governing_days(files, year, planned=False)[-1]
        for regulation in regulations_on(files.of, on):
            for overlay in regulation.awards:
                laid = Laid(regulation, overlay)
                for subject, amount in overlay.limits().items():
                    asked = tuple(entry for entry in standing(files) if _takes(files, laid, subject, year, entry))
                    yield RegulationLimit(laid, subject, year, on, amount, _base(files, laid, amount, year), asked)


def _takes(files: PlanFiles, laid: Laid, subject: str, year: int, entry: Entry) -> bool:
    overlay = laid.overlay
    return (
        entry.year == year
        and covers(overlay.award, entry.code)
        and subject in (ANY, entry.nominee.subject)
        and overlay.merit in (None, merit_of(files, entry))
    )


def _base(files: PlanFiles, laid: Laid, amount: Amount, year: int) -> Base | None:
    """The regulation's own number where it names one, else what is counted."""
    if amount.of is None:
        return None
    numbers = laid.regulation.denominators
    return own(numbers[amount.of]) if amount.of in numbers else base_of(files, amount.of, year)
