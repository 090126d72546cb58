"""The standards of the law: `standards.yaml` beside the `award.yaml` of each award, decoded into conditions.

The shape is held by tests; a broken file of our own is our bug and keeps its traceback.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from thidua_cli.diagnostics import Citation
from thidua_cli.judge.cites import with_confidence
from thidua_cli.law import award, legal_text, shelf
from thidua_cli.models.condition import Condition

FILE = "standards.yaml"


@dataclass(frozen=True, slots=True, eq=False)
class Standard:
    """What one award asks of one kind of nominee from one day to another, both inside; `until` None: still open.

    `council` are the notes on what no record settles. Confidence is confirmed, known or unsure.
    """

    subject: str
    merit: str
    since: date
    until: date | None
    confidence: str
    citations: tuple[Citation, ...]
    requires: Condition
    council: tuple[str, ...] = ()

    def covers(self, day: date) -> bool:
        return self.since <= day and (self.until is None or day <= self.until)


@shelf.remember
def standard(code: str, subject: str, merit: str, day: date) -> Standard | None:
    """The standard in force on a day; None where the data has none, which does not mean that the law asks nothing."""
    entry = award(code)
    found = standards(entry.root if entry is not None else code)
    return next((one for one in found if (one.subject, one.merit) == (subject, merit) and one.covers(day)), None)


@shelf.remember
def standards(code: str) -> tuple[Standard, ...]:
    """Every standard that is kept for an award, in the order of its file; nothing for one without the file."""
    if code not in shelf.folders_with("awards", FILE):
        return ()
    return tuple(_standard(entry) for entry in shelf.read("awards", code, FILE)["standards"])


def _standard(entry: Mapping[str, Any]) -> Standard:
    until, confidence = entry.get("to"), entry["confidence"]
    return Standard(
        entry["subject"],
        entry["merit"],
        date.fromisoformat(entry["from"]),
        date.fromisoformat(until) if until else None,
        confidence,
        tuple(_citation(cited, confidence) for cited in entry["cites"]),
        Condition.model_validate(_sure_as(entry["requires"], confidence)),
        tuple(entry.get("council", ())),
    )


def _citation(cited: Mapping[str, str], confidence: str) -> Citation:
    text = legal_text(cited["text"])
    return Citation(str(text or cited["text"]), cited.get("clause", ""), cited.get("confidence", confidence))


def _sure_as(data: Any, confidence: str) -> Any:
    """A clause of a leaf is as sure as the entry it stands in, unless it says otherwise."""
    if isinstance(data, list):
        return [_sure_as(item, confidence) for item in data]
    if not isinstance(data, dict):
        return data
    found = {key: _sure_as(value, confidence) for key, value in data.items()}
    return found | {"cites": with_confidence(data["cites"], confidence)} if data.get("cites") is not None else found
