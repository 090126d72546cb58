"""The register of awards: earlier years and signed decisions as one, with corrections and revocations carried out.

A decision is history as soon as it exists. A correction holds from the first day of what it corrects; a revocation
takes an award away from its own day on, and what was founded on the award before stays to be looked at by a person.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import ClassVar

from thidua_cli.diagnostics import Span
from thidua_cli.models.base import stamp_like
from thidua_cli.models.decisions import Changes, Correction, Decisions, LineOfDecision, Revocation, SignedDecision
from thidua_cli.models.history import AwardLine, Decision, Given, History

NOMINEE = ("person", "unit", "whole_agency", "external")


class Corrected(Given):
    """An award after corrections: what they changed stands at their place, all else where it was written."""

    _changes: ClassVar[tuple[Changes, ...]] = ()

    @property
    def changed(self) -> frozenset[str]:
        """What corrections put in place of what was written."""
        return frozenset(name for one in self._changes for name in one.model_fields_set)

    def where(self, *path: str | int, key: bool = False) -> Span:
        """Place of a value; of what was changed, in the last correction that did."""
        last = next((one for one in reversed(self._changes) if path and path[0] in one.model_fields_set), None)
        return super().where(*path, key=key) if last is None else last.where(*path, key=key)


@dataclass(frozen=True, slots=True)
class BookEntry:
    """One award as it stands after corrections; `line` is its place in the file, among its decision's, from 1.

    `gone_from` is the first day it no longer counts, None while it stands.
    """

    given: Given
    line: int | None = None
    gone_from: date | None = None
    revoked_by: Revocation | None = None


@dataclass(frozen=True, slots=True)
class Lost:
    """A correction or revocation that cannot be carried out, and why; `found` counts the lines it may mean.

    Of one line: `gone` is the day from which it was revoked already, `given` the later day of the decision itself.
    """

    change: LineOfDecision
    found: int
    gone: date | None = None
    given: date | None = None


@dataclass(frozen=True, slots=True)
class AwardBook:
    """Everything ever given, in the order of the files; and the changes that lead nowhere."""

    entries: tuple[BookEntry, ...]
    standing: tuple[Given, ...]
    lost: tuple[Lost, ...]

    @property
    def revoked(self) -> tuple[BookEntry, ...]:
        return tuple(entry for entry in self.entries if entry.gone_from is not None)

    def on(self, day: date) -> tuple[Given, ...]:
        """What stood on a day: all that was not revoked by then."""
        return tuple(entry.given for entry in self.entries if entry.gone_from is None or day < entry.gone_from)


def award_book(histories: Sequence[History], files: Sequence[Decisions]) -> AwardBook:
    """Read the lists, then carry out the changes in the order of their days."""
    entries = as_written(histories, files)
    lost: list[Lost] = []
    signed = sorted((one for file in files for one in file.decisions), key=lambda one: one.day)
    for decision in signed:
        for correction in decision.corrects:
            lost += _correct(entries, correction, decision.day)
        for revocation in decision.revokes:
            lost += _revoke(entries, revocation, revocation.day_from or decision.day)
    standing = tuple(entry.given for entry in entries if entry.gone_from is None)
    return AwardBook(tuple(entries), standing, tuple(lost))


def as_written(histories: Sequence[History], files: Sequence[Decisions]) -> list[BookEntry]:
    """The lists before any change."""
    return [*_of_histories(histories), *_of_decisions(files)]


def _of_histories(histories: Iterable[History]) -> Iterator[BookEntry]:
    """A decision at the top of a file holds for every line without its own."""
    for history in histories:
        for given in history.awards:
            if given.decision is None and history.decision is not None:
                given = given.model_copy(update={"decision": history.decision})  # noqa: PLW2901
            yield BookEntry(given)


def _of_decisions(files: Iterable[Decisions]) -> Iterator[BookEntry]:
    for file in files:
        for decision in file.decisions:
            head = Decision.model_construct(number=decision.number, day=decision.day, issuer=decision.issuer)
            stamp_like(head, decision)
            for number, line in enumerate(decision.awards, start=1):
                yield BookEntry(_given(line, decision, head), number)


def _given(line: AwardLine, decision: SignedDecision, head: Decision) -> Given:
    """A line of a decision as the register keeps it, at its own place."""
    given = Given.model_construct(**dict(line) | {"plan": line.plan or decision.plan, "decision": head})
    stamp_like(given, line)
    return given


def meant(entries: Sequence[BookEntry], change: LineOfDecision) -> list[int]:
    """Places of the entries a change points at."""
    return [place for place, entry in enumerate(entries) if _is_meant(entry, change)]


def _is_meant(entry: BookEntry, change: LineOfDecision) -> bool:
    decision = entry.given.decision
    if decision is None or decision.number is None or folded(decision.number) != folded(change.decision):
        return False
    external = entry.given.external
    asked = (
        (change.day, decision.day),
        (change.line, entry.line),
        (change.person, entry.given.person),
        (change.unit, entry.given.unit),
        (change.whole_agency, entry.given.whole_agency),
        (change.name and folded(change.name), external and folded(external.name)),
        (change.award, entry.given.award),
    )
    return all(wanted is None or wanted == found for wanted, found in asked)


def folded(number: str) -> str:
    """`15 / QĐ-SM` and `15/qđ-sm` are one number."""
    return "".join(number.split()).casefold()


def _correct(entries: list[BookEntry], correction: Correction, day: date) -> Iterator[Lost]:
    places = meant(entries, correction)
    if len(places) != 1:
        yield Lost(correction, len(places))
        return
    entry = entries[places[0]]
    if _is_later(entry, day):
        yield Lost(correction, 1, given=_day_of(entry))
        return
    entries[places[0]] = replace(entry, given=_changed(entry.given, correction.changes))


def _changed(given: Given, changes: Changes) -> Given:
    """The award with what the correction names; another nominee takes the place of the one that was written."""
    update = {name: getattr(changes, name) for name in changes.model_fields_set if name != "text"}
    if changes.person is not None or changes.unit is not None:
        update = dict.fromkeys(NOMINEE) | update
    corrected = Corrected.model_construct(**dict(given) | update)
    stamp_like(corrected, given)
    corrected.__dict__["_changes"] = (*getattr(given, "_changes", ()), changes)
    return corrected


def _revoke(entries: list[BookEntry], revocation: Revocation, day: date) -> Iterator[Lost]:
    places = meant(entries, revocation)
    decisions = {entry.given.decision.day for entry in (entries[place] for place in places) if entry.given.decision}
    if not places or len(decisions) > 1:
        yield Lost(revocation, len(places))
        return
    found = [entries[place] for place in places]
    if any(_is_later(entry, day) for entry in found):
        yield Lost(revocation, 1, given=_day_of(found[0]))
        return
    if all(entry.gone_from is not None for entry in found):
        yield Lost(revocation, 1, gone=found[0].gone_from)
        return
    for place in places:
        if entries[place].gone_from is None:
            entries[place] = replace(entries[place], gone_from=day, revoked_by=revocation)


def _day_of(entry: BookEntry) -> date | None:
    return entry.given.decision.day if entry.given.decision is not None else None


def _is_later(entry: BookEntry, day: date) -> bool:
    """Whether the decision of an award was signed after the day of what changes it."""
    signed = _day_of(entry)
    return signed is not None and signed > day
