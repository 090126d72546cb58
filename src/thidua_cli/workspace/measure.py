"""Quotas and goals against the lists, counted exactly: what rules judge and what the tally prints."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from thidua_cli.law import award
from thidua_cli.models.amount import Amount
from thidua_cli.models.plan import AwardQuota
from thidua_cli.models.target import Target
from thidua_cli.workspace.bases import Base, base_of, base_of_unit
from thidua_cli.workspace.books import Entry, PlanFiles, covers, first_of
from thidua_cli.workspace.results import approved
from thidua_cli.workspace.standing import standing

ANY = "any"
"""Who (`Nominee.identity`), which award (its own code), for which year."""


@dataclass(frozen=True, slots=True)
class Slot:
    """One limit: an award line, for a subject, in a period (year, wave, or the whole plan), maybe for one unit.

    Units that the denominator leaves out (`counted: false`) have their limit too: nobody may escape it.
    """

    line: AwardQuota
    subject: str
    year: int | None
    wave: str | None
    unit: str | None
    amount: Amount | None

    @property
    def only_years(self) -> tuple[int, ...]:
        """The years the line is limited to, where the period of the slot does not say it."""
        return self.line.years if self.year is None else ()

    def takes(self, entry: Entry, lineage: tuple[str, ...]) -> bool:
        """Whether an entry counts here; `lineage` is the nominee's unit with the units above it."""
        share = first_of(lineage, self.line.units)
        return (
            entry.line is self.line
            and (self.subject in (ANY, entry.nominee.subject))
            and (self.year is None or entry.year == self.year)
            and (self.wave is None or entry.wave == self.wave)
            and self.unit in (None, share)
            and (share is not None or not self.line.units)
        )


@dataclass(frozen=True, slots=True)
class Measured:
    """A slot with its numbers. `least` and `most` are None where no limit is set or the denominator is unknown.

    `standing` is what takes a place of the quota by now; see `standing`.
    """

    slot: Slot
    base: Base | None
    least: int | None
    most: int | None
    sum: str | None
    registered: int
    nominated: tuple[Entry, ...]
    approved: int
    decided: int
    standing: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Reached:
    """A goal with its numbers. `actual` is None while no record exists; `basis` says what was counted."""

    target: Target
    subject: str
    amount: Amount | None
    base: Base | None
    least: int | None
    sum: str | None
    actual: int | None
    basis: str | None

    @property
    def reached(self) -> bool | None:
        result = self.target.result
        if result is not None and result.reached is not None:
            return result.reached
        if result is not None and result.percent is not None:
            share = self.amount.share if self.amount is not None else None
            return None if share is None else result.percent >= share
        if self.least is None or self.actual is None:
            return None
        return self.actual >= self.least


def _limits(amounts: Mapping[str, Amount] | None, codes: tuple[str, ...]) -> Mapping[str, Amount | None]:
    """What is set, by subject. One amount for all is the amount of the only subject the awards have, if it is one."""
    if amounts is not None and ANY not in amounts:
        return amounts
    return {only_subject(codes) or ANY: amounts[ANY] if amounts is not None else None}


def only_subject(codes: tuple[str, ...]) -> str | None:
    """The one subject that all these awards are for, as far as the catalogue knows them; None if they are several."""
    subjects = {subject for code in codes if (entry := award(code)) is not None for subject in entry.subjects}
    return subjects.pop() if len(subjects) == 1 else None


def slots(files: PlanFiles) -> Iterator[Slot]:
    """Every limit the plan sets, in the plan's order; a line without quota still has its slot, to be counted."""
    for line in files.plan.awards:
        for year, wave in _periods(files, line):
            for unit in _units(files, line):
                for subject, amount in _limits(line.quota, line.award).items():
                    yield Slot(line, subject, year, wave, unit, amount)


def _periods(files: PlanFiles, line: AwardQuota) -> list[tuple[int | None, str | None]]:
    if line.per == "year":
        return [(year, None) for year in line.years or files.plan.years()]
    if line.per == "wave":
        return [(None, wave.id or wave.name) for wave in files.plan.waves]
    return [(None, None)]


def _units(files: PlanFiles, line: AwardQuota) -> list[str | None]:
    if line.scope == "agency":
        return [None]
    return [unit for unit in files.of.units if not line.units or unit in line.units]


def measure(files: PlanFiles) -> tuple[Measured, ...]:
    """All slots of a plan with their counts."""
    return files.remember("measured", lambda: tuple(_measured(files)))


def _measured(files: PlanFiles) -> Iterator[Measured]:
    nominated, registered, passed, decided, left = (_by_line(files, entries) for entries in _lists(files))
    for slot in slots(files):
        base = _base(files, slot.amount, slot.year or files.plan.last_year, slot)
        number = base.number if base else None
        amount = slot.amount
        yield Measured(
            slot,
            base,
            least=amount.least(number) if amount and not amount.allocated else None,
            most=amount.most(number) if amount else None,
            sum=_sum(amount, number),
            registered=sum(slot.takes(entry, lineage) for entry, lineage in registered[slot.line.key]),
            nominated=tuple(entry for entry, lineage in nominated[slot.line.key] if slot.takes(entry, lineage)),
            approved=sum(slot.takes(entry, lineage) for entry, lineage in passed[slot.line.key]),
            decided=sum(slot.takes(entry, lineage) for entry, lineage in decided[slot.line.key]),
            standing=tuple(entry for entry, lineage in left[slot.line.key] if slot.takes(entry, lineage)),
        )


def _lists(files: PlanFiles) -> tuple[tuple[Entry, ...], ...]:
    return files.nominated, files.registered, approved(files), files.decided, standing(files)


def _by_line(files: PlanFiles, entries: tuple[Entry, ...]) -> dict[str, list[tuple[Entry, tuple[str, ...]]]]:
    """Entries with their lineage under the key of their line, so that a slot looks at its own line only."""
    found: dict[str, list[tuple[Entry, tuple[str, ...]]]] = defaultdict(list)
    for entry in entries:
        if entry.line is not None:
            found[entry.line.key].append((entry, files.of.lineage(files.of.unit_of(entry.nominee))))
    return found


def _base(files: PlanFiles, amount: Amount | None, year: int, slot: Slot | None = None) -> Base | None:
    if amount is None or amount.of is None:
        return None
    if slot is not None and slot.unit is not None:
        return base_of_unit(files, amount.of, year, slot.unit, slot.line.units)
    return base_of(files, amount.of, year)


def _sum(amount: Amount | None, number: int | None, *, goal: bool = False) -> str | None:
    if amount is None or amount.percent is None or number is None:
        return None
    return amount.sum_text(number, goal=goal)


def goals(files: PlanFiles) -> Iterator[Reached]:
    """All targets of a plan, one row a subject, with what was reached."""
    year = files.plan.last_year
    for target in files.plan.targets:
        for subject, amount in _limits(target.goal, target.award or ()).items():
            base = _base(files, amount, year)
            number = base.number if base else None
            actual, basis = _actual(files, target, subject)
            yield Reached(
                target,
                subject,
                amount,
                base,
                least=amount.least(number) if amount else None,
                sum=_sum(amount, number, goal=True),
                actual=actual,
                basis=basis,
            )


def _actual(files: PlanFiles, target: Target, subject: str) -> tuple[int | None, str | None]:
    """What counts as reached: the number confirmed; else the awards given; before any is given, those nominated; before
    that nothing is known.
    """
    if target.result is not None:
        return target.result.count if target.award is not None else None, "result"
    if target.award is None:
        return None, None
    for entries, basis in ((files.decided, "decided"), (files.nominated, "nominated")):
        number = sum(_counts(target, entry, subject) for entry in entries)
        if number:
            return number, basis
    return None, None


def _counts(target: Target, entry: Entry, subject: str) -> bool:
    assert target.award is not None
    on_line = target.line is None or (entry.line is not None and entry.line.key == target.line)
    return on_line and covers(target.award, entry.code) and subject in (ANY, entry.nominee.subject)
