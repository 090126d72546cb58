"""What each name on a list costs: its own award, or nothing where a higher title of the same year is paid."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date

from thidua_cli.law import award
from thidua_cli.models.history import Given
from thidua_cli.tally.money import Money, money
from thidua_cli.workspace.books import Entry, PlanFiles

TITLES = "danh-hieu"
NO_DAY = "sổ khen thưởng chưa ghi ngày quyết định"


@dataclass(frozen=True, slots=True)
class Due:
    """One entry with its prize; `covered` when only a higher title of the same year is paid.

    `lineage` is the unit it counts for with the units above it, none for the agency itself and for outsiders.
    """

    entry: Entry
    lineage: tuple[str, ...]
    money: Money
    covered: bool = False

    @property
    def cost(self) -> int | None:
        """In đồng; None when it cannot be known."""
        return 0 if self.covered else self.money.amount


def nominated_dues(files: PlanFiles, on: date) -> tuple[Due, ...]:
    """Those put forward, as if decided on one day."""
    return _dues(files, files.nominated, lambda _: on)


def decided_dues(files: PlanFiles) -> tuple[Due, ...]:
    """Those awarded, each by the day of its own decision."""
    return _dues(files, files.decided, _decision_day)


def _decision_day(entry: Entry) -> date | None:
    assert isinstance(entry.nominee, Given)
    return entry.nominee.decision.day if entry.nominee.decision else None


def _dues(files: PlanFiles, entries: Iterable[Entry], day_of: Callable[[Entry], date | None]) -> tuple[Due, ...]:
    return tuple(highest_only(_due(files, entry, day_of(entry)) for entry in entries))


def _due(files: PlanFiles, entry: Entry, day: date | None) -> Due:
    return Due(entry, files.of.lineage(files.of.unit_of(entry.nominee)), _money(entry, day))


def _money(entry: Entry, day: date | None) -> Money:
    return money(entry.code, entry.nominee.subject, day) if day is not None else Money(reason=NO_DAY)


def highest_only(dues: Iterable[Due]) -> list[Due]:
    """Of several titles of one nominee for one year only the highest is paid; forms are all paid beside it.

    Rule: Điều 49 Nghị định 152/2025/NĐ-CP. A title of unknown amount is left as it is: it may be the highest.
    """
    found = list(dues)
    groups: dict[tuple[str, int], list[int]] = defaultdict(list)
    for place, due in enumerate(found):
        if is_title(due.entry.code) and due.money.amount is not None:
            groups[due.entry.nominee.identity, due.entry.year].append(place)
    for places in groups.values():
        highest = max(places, key=lambda place: found[place].money.amount or 0)
        for place in places:
            found[place] = replace(found[place], covered=place != highest)
    return found


def is_title(code: str) -> bool:
    """Whether the law counts the award among the danh hiệu thi đua; a flag is one of them."""
    entry = award(code)
    return entry is not None and entry.family == TITLES
