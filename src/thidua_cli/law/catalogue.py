"""The catalogue of awards and of legal texts, read from the YAML files beside this module.

Files are read one at a time and only when asked for: a check that meets three awards reads three files. Their shape is
held by the tests, not at run time; a broken file here is our bug and keeps its traceback.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import Any

from thidua_cli.diagnostics import Citation
from thidua_cli.law import shelf
from thidua_cli.law.moment import Moment
from thidua_cli.law.spelling import closest


@dataclass(frozen=True, slots=True)
class Clause:
    """A place in a legal text: id of the text, điều-khoản-điểm in words, and how sure (confirmed, known, unsure)."""

    text: str
    clause: str
    confidence: str


@dataclass(frozen=True, slots=True)
class DatedName:
    """The official name from one day to another, both inside; `until` is None while the name is in use."""

    name: str
    since: date
    until: date | None

    def covers(self, day: date) -> bool:
        return self.since <= day and (self.until is None or day <= self.until)


@dataclass(frozen=True, slots=True)
class Award:
    """A danh hiệu thi đua or a hình thức khen thưởng.

    `family` is danh-hieu or hinh-thuc; `subjects` are individual, collective, household; `level` is co-so, so-nganh,
    bo-nganh-tinh or nha-nuoc. `order` sorts a list from lower to higher, forms as the law lists them, read from
    its end. `variant_of` names the wider award of which this is one authority's own form; `implies` names the awards
    that whoever is given this one in a year has been found worthy of too; a title of a `community` is given to the
    people of a place (thôn, xã, tỉnh), never to a unit of an agency. Source: the clauses.
    """

    code: str
    name: str
    short: str
    family: str
    subjects: tuple[str, ...]
    level: str
    order: int
    confidence: str
    clauses: tuple[Clause, ...]
    aliases: tuple[str, ...] = ()
    names: tuple[DatedName, ...] = ()
    variant_of: str | None = None
    implies: tuple[str, ...] = ()
    community: bool = False

    @property
    def root(self) -> str:
        """The code whose legal facts hold for this award: its own, or that of the wider award."""
        return self.variant_of or self.code

    def name_on(self, day: date) -> str | None:
        """The official name on a day; None when dated names exist and none covers it: no such award that day."""
        if not self.names:
            return self.name
        return next((dated.name for dated in self.names if dated.covers(day)), None)

    def exists_between(self, first: date, last: date) -> bool:
        """Whether there is such an award on some day from `first` to `last`; always, when no dated name is kept."""
        spans = ((dated.since, dated.until or last) for dated in self.names)
        return not self.names or any(since <= last and first <= until for since, until in spans)


@dataclass(frozen=True, slots=True)
class LegalText:
    """A law, decree, circular or directive. `ended` is the last day in force, None while no end is known.

    `partly_until` is the last day some of it is still applied after its end, where a transition says so. `subject` is
    what it is about, None for thi đua, khen thưởng.
    """

    id: str
    number: str
    type: str
    issuer: str
    confidence: str
    title: str | None = None
    subject: str | None = None
    signed: Moment | None = None
    in_force: Moment | None = None
    ended: Moment | None = None
    partly_until: Moment | None = None
    replaced_by: str | None = None
    amended_by: tuple[str, ...] = ()

    def in_force_on(self, day: date) -> bool | None:
        """Yes, no, or None where the days known do not settle it."""
        start = self.in_force or self.signed
        if (start and day < start.earliest) or (self.ended and day > self.ended.latest):
            return False
        begun = self.in_force is not None and day >= self.in_force.latest
        going_on = self.ended is None or day <= self.ended.earliest
        return True if begun and going_on else None

    def lingers_on(self, day: date) -> bool:
        """Whether the text has ended, yet part of it is still applied on a day."""
        over, end = self.ended, self.partly_until
        return over is not None and end is not None and over.latest < day <= end.latest

    def __str__(self) -> str:
        return f"{self.type} số {self.number}"


def codes() -> tuple[str, ...]:
    """Every award code, sorted; reads no file."""
    return shelf.folders("awards")


@shelf.remember
def award(code: str) -> Award | None:
    """The award of that exact code, or None."""
    if code not in codes():
        return None
    return _award(shelf.read("awards", code, "award.yaml"))


def award_name(code: str, day: date) -> str:
    """The official name on a day, else the newest; the code itself when the catalogue does not know it."""
    entry = award(code)
    return (entry.name_on(day) or entry.name) if entry else code


@shelf.remember
def awards() -> Mapping[str, Award]:
    """Every award by code; reads every file, so ask `award` or `codes` when one will do."""
    found = (award(code) for code in codes())
    return MappingProxyType({entry.code: entry for entry in found if entry})


@shelf.remember
def nearest(written: str) -> str | None:
    """The code most like what was written, be it a misspelt code or a spoken form such as `BK UBND tỉnh`."""
    return closest(written, ((entry.code, (entry.name, entry.short, *entry.aliases)) for entry in awards().values()))


@shelf.remember
def legal_text(text_id: str) -> LegalText | None:
    """The legal text of that id, or None."""
    if text_id not in shelf.files("texts"):
        return None
    return _legal_text(shelf.read("texts", f"{text_id}.yaml"))


@shelf.remember
def texts() -> Mapping[str, LegalText]:
    """Every legal text by id."""
    found = (legal_text(text_id) for text_id in shelf.files("texts"))
    return MappingProxyType({entry.id: entry for entry in found if entry})


def citation(clause: Clause) -> Citation:
    """The clause as a diagnostic quotes it, with the text's own type and number; KeyError if the text is not kept."""
    return Citation(str(texts()[clause.text]), clause.clause, clause.confidence)


def _award(data: Mapping[str, Any]) -> Award:
    plain = {key: data[key] for key in ("code", "name", "short", "family", "level", "confidence")}
    return Award(
        **plain,
        subjects=tuple(data["subjects"]),
        order=int(data["order"]),
        clauses=tuple(_clauses(data["cites"], data["confidence"])),
        aliases=tuple(data.get("aliases", ())),
        names=tuple(_dated_name(entry) for entry in data.get("names", ())),
        variant_of=data.get("variant_of"),
        implies=tuple(data.get("implies", ())),
        community="community" in data,
    )


def _clauses(entries: Iterable[Mapping[str, str]], default: str) -> Iterable[Clause]:
    return (Clause(entry["text"], entry["clause"], entry.get("confidence", default)) for entry in entries)


def _dated_name(entry: Mapping[str, str]) -> DatedName:
    until = entry.get("to")
    return DatedName(entry["name"], date.fromisoformat(entry["from"]), date.fromisoformat(until) if until else None)


def _legal_text(data: Mapping[str, Any]) -> LegalText:
    moments = ("signed", "in_force", "ended", "partly_until")
    values: dict[str, Any] = {key: Moment.parse(value) if key in moments else value for key, value in data.items()}
    return LegalText(**values | {"amended_by": tuple(data.get("amended_by", ()))})
