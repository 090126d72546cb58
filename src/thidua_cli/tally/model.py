"""The figures of one plan. A figure nobody recorded is None, never 0."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Quota:
    """`sum` shows how a percentage became a number: `⌊15% × 63⌋ = 9`."""

    least: int | None
    most: int | None
    sum: str | None
    text: str


@dataclass(frozen=True, slots=True)
class AwardRow:
    """One limit of the plan with its counts. `approved` by the council is None while it has not met.

    `standing` is what takes a place of the quota by now: turned down by the council takes none, given unasked does.
    `years` are those the line is limited to, where `year` does not say it; `units` names the units it is for.
    """

    award: str
    name: str
    subject: str
    per: str
    year: int | None
    wave: str | None
    unit: str | None
    years: tuple[int, ...]
    units: tuple[str, ...]
    quota: Quota
    registered: int | None
    nominated: int | None
    approved: int | None
    decided: int | None
    standing: int | None

    @property
    def remaining(self) -> int | None:
        """How many may still be put forward; negative when over the limit, None when there is no limit or no list."""
        if self.quota.most is None or self.standing is None:
            return None
        return self.quota.most - self.standing


@dataclass(frozen=True, slots=True)
class TargetRow:
    """One goal. `reached` is None while there is not enough data."""

    target: str
    name: str
    subject: str
    goal: str | None
    words: str | None
    least: int | None
    sum: str | None
    actual: int | str | None
    basis: str | None
    reached: bool | None


@dataclass(frozen=True, slots=True)
class Counts:
    """Entries of one unit in the three lists; None where the plan has no such list at all."""

    registered: int | None
    nominated: int | None
    decided: int | None


@dataclass(frozen=True, slots=True)
class UnitRow:
    """One unit: its people, and entries for its people and for the unit itself.

    Households stand in a row of their own, their entries under `collective`.
    """

    unit: str
    name: str
    people: int | None
    individual: Counts
    collective: Counts


@dataclass(frozen=True, slots=True)
class PlanTally:
    """All figures of one plan."""

    plan: str
    agency: str
    title: str
    awards: tuple[AwardRow, ...]
    targets: tuple[TargetRow, ...]
    units: tuple[UnitRow, ...]
