"""The prize money of the awards, as multiples of lương cơ sở: `prize.yaml` beside the `award.yaml` of each."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from thidua_cli.law import shelf
from thidua_cli.law.catalogue import award
from thidua_cli.law.dated import Dated, parameter, values_of


@dataclass(frozen=True, slots=True)
class Prize:
    """What one award carries. `factors` turn the multiple of `subject` into that of another subject."""

    subject: str
    multiples: Dated
    factors: Mapping[str, Dated] = field(default_factory=dict)


@shelf.remember
def prize(code: str) -> Prize | None:
    """The prize of an award, for its narrower forms that of the wider award; None when nothing is known of it."""
    entry = award(code)
    return _prize(entry.root) if entry is not None else None


def _prize(code: str) -> Prize | None:
    try:
        data = shelf.read("awards", code, "prize.yaml")
    except FileNotFoundError:
        return None
    if "same_as" in data:
        return _prize(data["same_as"])
    factors = {subject: parameter(name) for subject, name in data.get("factors", {}).items()}
    return Prize(data["subject"], Dated(f"hệ số tiền thưởng {code}", values_of(data["prize"], "multiple")), factors)
