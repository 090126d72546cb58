"""Values that change on a day: each with its first and last day, its clauses and how sure it is."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction
from typing import Any

from thidua_cli.diagnostics import Citation
from thidua_cli.law import shelf
from thidua_cli.law.catalogue import legal_text

_SHELF = "parameters"


@dataclass(frozen=True, slots=True)
class Value:
    """What holds from one day to another, both inside; `until` is None while no end is known.

    `number` is None where the law is known to set none; `words` then say what it says instead. `ceiling` is true where
    the law sets the most that may be given, not the amount itself. Confidence is confirmed, known or unsure.
    """

    since: date
    until: date | None
    number: Fraction | None
    confidence: str
    citations: tuple[Citation, ...]
    words: str | None = None
    ceiling: bool = False

    def covers(self, day: date) -> bool:
        return self.since <= day and (self.until is None or day <= self.until)


@dataclass(frozen=True, slots=True)
class Dated:
    """One quantity through the years, oldest value first."""

    name: str
    values: tuple[Value, ...]

    def at(self, day: date) -> Value | None:
        """The value of a day; None before the first, after the last, and in a gap: nothing is known there."""
        return next((value for value in self.values if value.covers(day)), None)

    def borders(self) -> frozenset[date]:
        """Every day on which the answer may change: the first of a value, and the first after it."""
        starts = {value.since for value in self.values}
        return frozenset(starts | {value.until + timedelta(1) for value in self.values if value.until})


def parameters() -> tuple[str, ...]:
    """Every parameter id, sorted; reads no file."""
    return shelf.files(_SHELF)


@shelf.remember
def parameter(parameter_id: str) -> Dated:
    """A figure of the law itself, such as `luong-co-so`. Raises FileNotFoundError for an id that is not kept."""
    data = shelf.read(_SHELF, f"{parameter_id}.yaml")
    return Dated(data["name"], values_of(data["values"], "value"))


def values_of(entries: Iterable[Mapping[str, Any]], key: str) -> tuple[Value, ...]:
    """The dated entries of a file; `key` names their number. Raises KeyError or ValueError for a broken file."""
    return tuple(_value(entry, key) for entry in entries)


def _value(entry: Mapping[str, Any], key: str) -> Value:
    number, until = entry.get(key), entry.get("to")
    return Value(
        date.fromisoformat(entry["from"]),
        date.fromisoformat(until) if until else None,
        Fraction(number) if number else None,
        entry["confidence"],
        tuple(_citation(cited, entry["confidence"]) for cited in entry["cites"]),
        entry.get("words"),
        entry.get("ceiling") == "true",
    )


def _citation(cited: Mapping[str, str], confidence: str) -> Citation:
    """Texts on thi đua, khen thưởng are named by their id on the shelf, others by type and number."""
    kept = legal_text(cited["text"])
    return Citation(str(kept or cited["text"]), cited.get("clause", ""), confidence)
