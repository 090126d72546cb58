"""Every limit and every goal of a plan, each with how the lists stand to it: what `whatif` compares."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from itertools import count

from thidua_cli.tally.compute import target_row
from thidua_cli.tally.quota import QuotaRow, quota
from thidua_cli.tally.quota_table import law_text, place_name, regulation_text
from thidua_cli.workspace.books import PlanFiles
from thidua_cli.workspace.measure import Slot, goals, measure


@dataclass(frozen=True, slots=True)
class Limited:
    """What is limited: equal on both sides of a comparison. `key` is the line, target or award; `nth` tells goals apart
    that a plan sets twice.
    """

    key: str
    name: str
    subject: str
    year: int | None = None
    wave: str | None = None
    unit: str | None = None
    is_goal: bool = False
    nth: int = 1


@dataclass(frozen=True, slots=True)
class Limit:
    """`least` and `most` are None where none is set or known, `asked` where no list is; `beyond` are those behind the
    cut line. `sums` show how the numbers came about, `by` whose limit is the strictest.
    """

    least: int | None
    most: int | None
    asked: int | None
    sums: tuple[str, ...]
    by: str | None = None
    beyond: tuple[str, ...] = ()

    @property
    def verdict(self) -> str:
        """`vượt 2`, `thiếu 1`, `trong giới hạn`; `chưa đủ dữ liệu` where there is nothing to compare."""
        if self.asked is None or (self.most is None and self.least is None):
            return "chưa đủ dữ liệu"
        if self.most is not None and self.asked > self.most:
            return f"vượt {self.asked - self.most}"
        if self.least is not None and self.asked < self.least:
            return f"thiếu {self.least - self.asked}"
        return "trong giới hạn" if self.most is not None else "đủ"


def limits(files: PlanFiles, day: date | None = None) -> dict[Limited, Limit]:
    """The limits of the plan and of the law of `day`, else of each title's own day; then the goals."""
    found: dict[Limited, Limit] = {}
    for limited, limit in (*_quotas(files, day), *_goals(files)):
        nth = next(number for number in count(1) if replace(limited, nth=number) not in found)
        found[replace(limited, nth=nth)] = limit
    return found


def _quotas(files: PlanFiles, day: date | None) -> Iterator[tuple[Limited, Limit]]:
    least = {
        _limited(one.slot): one.least for one in measure(files) if one.slot.amount and one.slot.amount.sets_minimum
    }
    for row in quota(files, day).rows:
        bare = _limited(row.slot) if row.slot is not None else Limited(row.award, "", row.subject, row.year)
        named = Limited(bare.key, row.name, bare.subject, bare.year, bare.wave, bare.unit)
        yield named, _limit(row, least.get(bare), has_lists=bool(files.lists))


def _limited(slot: Slot) -> Limited:
    return Limited(slot.line.key, "", slot.subject, slot.year, slot.wave, slot.unit)


def _limit(row: QuotaRow, least: int | None, *, has_lists: bool) -> Limit:
    sums = [f"kế hoạch: {row.plan_text}"] if row.slot is not None else []
    sums += [f"luật: {law_text(row.law)}"] if row.law is not None else []
    sums += [f"quy chế: {regulation_text(limit)}" for limit in row.regulations]
    beyond = tuple(place_name(place) for place in row.cut.beyond) if row.cut is not None else ()
    return Limit(least, row.most, len(row.nominated) if has_lists else None, tuple(sums), row.by, beyond)


def _goals(files: PlanFiles) -> Iterator[tuple[Limited, Limit]]:
    for reached in goals(files):
        if reached.target.award is not None:
            row = target_row(files, reached)
            words = row.sum or row.words or ""
            yield (
                Limited(row.target, row.name, row.subject, is_goal=True),
                Limit(reached.least, None, reached.actual, (f"chỉ tiêu: {words}",)),
            )
