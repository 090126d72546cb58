"""What the law itself says of matters that began under an earlier law, from the YAML file beside this module."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from thidua_cli.diagnostics import Citation
from thidua_cli.law import shelf
from thidua_cli.law.dated import Dated, values_of

_FILE = "transitions.yaml"


@dataclass(frozen=True, slots=True)
class Transition:
    """Dossiers received before `since` go by the old rules; with `favourable` by the new ones if these are kinder."""

    since: date
    favourable: bool
    citations: tuple[Citation, ...]


@shelf.remember
def dossier_transitions() -> tuple[Transition, ...]:
    """Every switch that speaks of dossiers already received, by day."""
    return tuple(_transition(entry) for entry in shelf.read(_FILE)["dossiers"])


@shelf.remember
def money_clauses() -> Dated:
    """The clause by which the day of the decision decides about its prize; its values have no number."""
    return Dated("ngày tính tiền thưởng", values_of(shelf.read(_FILE)["money"], "value"))


def _transition(entry: Mapping[str, Any]) -> Transition:
    (value,) = values_of([entry], "value")
    return Transition(value.since, entry.get("favourable") == "true", value.citations)
