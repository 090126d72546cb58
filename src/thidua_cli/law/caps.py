"""The share of another award that an award may not exceed by law: `cap.yaml` beside the `award.yaml` of some."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from thidua_cli.law import shelf
from thidua_cli.law.dated import Dated, values_of


@dataclass(frozen=True, slots=True)
class Cap:
    """At most so many percent of those who get an award of `of` in the same year. Source: each value's citations.

    `where_decided` is true where only those who give the award of `of` know how many there are.
    """

    code: str
    of: tuple[str, ...]
    percents: Dated
    subject: str = "individual"
    where_decided: bool = False


@shelf.remember
def capped() -> tuple[str, ...]:
    """Codes of the awards that a law has capped at some time, sorted; reads no file."""
    return shelf.folders_with("awards", "cap.yaml")


@shelf.remember
def cap(code: str) -> Cap:
    """The cap of an award. Raises FileNotFoundError for one that has none."""
    data = shelf.read("awards", code, "cap.yaml")
    percents = Dated(f"tỷ lệ {code}", values_of(data["cap"], "percent"))
    subject, where_decided = data.get("subject", "individual"), data.get("where_decided") == "true"
    return Cap(code, tuple(data["of"]), percents, subject, where_decided)


def allowed(percent: Fraction, number: int) -> int:
    """How many `not more than percent of number` are: a part of a person is none (`⌊15% × 63⌋ = 9`)."""
    return percent.numerator * number // (percent.denominator * 100)
