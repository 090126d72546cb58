"""What becomes of one row: the records it makes, how sure they are, what must be asked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from thidua_cli.exchange.rows import Record
from thidua_cli.exchange.verdict import Sureness
from thidua_cli.models.base import Model
from thidua_cli.source import Plain


class Status(StrEnum):
    """Where a row ends; every row in exactly one."""

    PLACED = "placed"
    QUARANTINED = "quarantined"
    DUPLICATE = "duplicate"


STATUS_NAMES = {Status.PLACED: "ghi", Status.QUARANTINED: "để riêng", Status.DUPLICATE: "trùng"}


@dataclass(frozen=True)
class Who:
    """A nominee: the keys of the record that name it, the unit whose list it belongs to, and its place outside.

    Somebody whose `asks` meet what an earlier one `leaves` may be the same.
    """

    keys: Mapping[str, Plain]
    unit: str | None
    identity: str
    asks: tuple[str, ...] = ()
    leaves: tuple[str, ...] = ()
    external: bool = False


@dataclass(frozen=True)
class Entry:
    """One record to write; `key` is equal for equal records, `asks` meet what a record `leaves` that may be equal."""

    data: Mapping[str, Plain]
    unit: str | None
    year: int | None
    key: tuple[str, ...]
    asks: tuple[tuple[str, ...], ...] = ()
    leaves: tuple[tuple[str, ...], ...] = ()
    external: bool = False


@dataclass(frozen=True)
class Edit:
    """A record that is there and is to say otherwise: new values by key (None: the key goes); `said` is old → new."""

    record: Model
    keys: Mapping[tuple[str, ...], Plain]
    said: str


@dataclass(frozen=True)
class Question:
    """What must be settled about one row; `topic` tells several questions of one row apart."""

    place: str
    topic: str
    text: str
    choices: tuple[str, ...] = ()


@dataclass(frozen=True)
class Outcome:
    """A row with what it makes and changes. `remarks` are said but stop nothing."""

    record: Record
    status: Status
    sureness: Sureness
    entries: tuple[Entry, ...] = ()
    questions: tuple[Question, ...] = ()
    reasons: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()
    edits: tuple[Edit, ...] = ()


@dataclass
class Doubts:
    """Collects what is not certain about one row, and the answers that settle it; `noted` goes to the note."""

    place: str
    answers: Mapping[tuple[str, str], str]
    questions: list[Question] = field(default_factory=list)
    likely: list[str] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)
    noted: list[str] = field(default_factory=list)

    def answer(self, topic: str) -> str | None:
        return self.answers.get((self.place, topic))

    def ask(self, topic: str, text: str, choices: tuple[str, ...] = ()) -> None:
        self.questions.append(Question(self.place, topic, text, choices))

    @property
    def sureness(self) -> Sureness:
        if self.questions:
            return Sureness.ASK
        return Sureness.LIKELY if self.likely else Sureness.CERTAIN
