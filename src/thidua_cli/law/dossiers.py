"""What a dossier is made of and how many years its report covers: `dossier.yaml` beside the `award.yaml` of some."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from thidua_cli.diagnostics import Citation
from thidua_cli.law import shelf
from thidua_cli.law.catalogue import award, legal_text

_PARTS = "dossier-parts.yaml"
_YEARS = "report-years.yaml"


@dataclass(frozen=True, slots=True)
class Dossier:
    """What holds from one day to another, both inside; `until` is None while no end is known.

    `parts` are codes of dossier-parts.yaml, empty where the law leaves them to others; `words` then say to whom.
    `sets` is how many, None where that is not known.
    """

    since: date
    until: date | None
    parts: tuple[str, ...]
    sets: int | None
    confidence: str
    citations: tuple[Citation, ...]
    words: str | None = None

    def covers(self, day: date) -> bool:
        return self.since <= day and (self.until is None or day <= self.until)


@dataclass(frozen=True, slots=True)
class ReportYears:
    """How many years of achievement the report tells; from the footnotes of the forms, which carry no day."""

    years: int
    confidence: str


def dossier(code: str, day: date) -> Dossier | None:
    """The dossier of an award on a day; None when nothing is known of that award or day."""
    return next((entry for entry in dossiers(code) if entry.covers(day)), None)


@shelf.remember
def dossiers(code: str) -> tuple[Dossier, ...]:
    """Every entry, oldest first; a narrower form goes by the wider award."""
    entry = award(code)
    if entry is None or entry.root not in shelf.folders_with("awards", "dossier.yaml"):
        return ()
    return tuple(_dossier(line) for line in shelf.read("awards", entry.root, "dossier.yaml")["dossier"])


def part_name(part: str) -> str | None:
    """`Tờ trình` for `to-trinh`; None for a part the law does not name."""
    return shelf.read(_PARTS).get(part)


def report_years(code: str) -> ReportYears | None:
    """The years a report covers; None when no form says it of that award."""
    entry = award(code)
    found = shelf.read(_YEARS).get(entry.root) if entry else None
    return ReportYears(int(found["years"]), found["confidence"]) if found else None


def _dossier(line: Mapping[str, Any]) -> Dossier:
    until = line.get("to")
    confidence = line["confidence"]
    return Dossier(
        date.fromisoformat(line["from"]),
        date.fromisoformat(until) if until else None,
        tuple(line.get("parts", ())),
        int(line["sets"]) if "sets" in line else None,
        confidence,
        tuple(Citation(str(legal_text(each["text"])), each.get("clause", ""), confidence) for each in line["cites"]),
        line.get("words"),
    )
