"""Who may give an award on a day, and whom of them an issuer's name means: `authority.yaml` beside `award.yaml`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from thidua_cli.diagnostics import Citation
from thidua_cli.law import shelf
from thidua_cli.law.catalogue import award, legal_text
from thidua_cli.law.spelling import fold

_FILE = "deciders.yaml"
_LONG_FORMS = {"uy-ban-nhan-dan": "ubnd", "tp": "thanh-pho"}
# Who signs for another, or for the body, decides in its name.
_SIGNING_FOR = ("kt", "tm", "pho", "quyen", "q", "chu-tich")


@dataclass(frozen=True, slots=True)
class Authority:
    """Who decides from one day to another, both inside; `until` is None while no end is known."""

    since: date
    until: date | None
    deciders: tuple[str, ...]
    confidence: str
    citations: tuple[Citation, ...]

    def covers(self, day: date) -> bool:
        return self.since <= day and (self.until is None or day <= self.until)


def deciders(code: str, day: date) -> Authority | None:
    """Who may give the award on a day; None when nothing is known of that award or day."""
    return next((entry for entry in authorities(code) if entry.covers(day)), None)


@shelf.remember
def authorities(code: str) -> tuple[Authority, ...]:
    """The award's own entries, for a narrower form without a file those of the wider award, oldest first."""
    entry = award(code)
    for name in (code, entry.root) if entry else ():
        if name in shelf.folders_with("awards", "authority.yaml"):
            return tuple(_authority(line) for line in shelf.read("awards", name, "authority.yaml")["authority"])
    return ()


@shelf.remember
def recognise(issuer: str) -> str | None:
    """The decider whom an issuer's name begins with: `Phó Chủ tịch UBND tỉnh Mẫu` → `chu-tich-ubnd-tinh`; else None."""
    written = _plain(issuer)
    found = [(len(words), code) for words, code in _written().items() if f"{written}-".startswith(f"{words}-")]
    if found:
        return max(found)[1]
    opening = next((words for words in _SIGNING_FOR if written.startswith(f"{words}-")), None)
    return recognise(written.removeprefix(opening)) if opening else None


def decider_name(code: str) -> str:
    """`Chủ tịch Ủy ban nhân dân cấp tỉnh`. Raises KeyError for a code that is not kept."""
    return str(_people()[code]["name"])


def office_ended(code: str) -> date | None:
    """The last day there was such an office; None while it goes on. Raises KeyError for a code that is not kept."""
    until = _people()[code].get("to")
    return date.fromisoformat(until) if until else None


@shelf.remember
def _people() -> Mapping[str, Mapping[str, Any]]:
    return shelf.read(_FILE)


@shelf.remember
def _written() -> dict[str, str]:
    return {_plain(words): code for code, entry in _people().items() for words in entry["written"]}


def _plain(text: str) -> str:
    """Folded, long and short forms alike, between hyphens only."""
    padded = f"-{fold(text)}-"
    for long, short in _LONG_FORMS.items():
        padded = padded.replace(f"-{long}-", f"-{short}-")
    return padded.strip("-")


def _authority(line: Mapping[str, Any]) -> Authority:
    until = line.get("to")
    return Authority(
        date.fromisoformat(line["from"]),
        date.fromisoformat(until) if until else None,
        tuple(line["deciders"]),
        line["confidence"],
        tuple(_citation(cited, line["confidence"]) for cited in line["cites"]),
    )


def _citation(cited: Mapping[str, str], confidence: str) -> Citation:
    return Citation(str(legal_text(cited["text"])), cited.get("clause", ""), confidence)
