"""PlanFiles → PlanBudget: what the prizes of a plan cost if given in full, as put forward, and as decided."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from thidua_cli.law import award
from thidua_cli.law.dated import Value
from thidua_cli.tally.compute import award_name, award_names, quota_text, subject_name, unit_names
from thidua_cli.tally.dues import Due, decided_dues, nominated_dues
from thidua_cli.tally.money import UNSURE, Money, base_on, money
from thidua_cli.workspace.books import PlanFiles
from thidua_cli.workspace.measure import ANY, Measured, Slot, measure

COLUMNS = {"forecast": "dự kiến", "nominated": "đề nghị", "decided": "đã khen"}
ABOVE = frozenset({"bo-nganh-tinh", "nha-nuoc"})
OUTSIDE = "không thuộc dòng khen thưởng nào của kế hoạch"


@dataclass(frozen=True, slots=True)
class Column:
    """One of forecast, nominated, decided: how many and what they cost in đồng; None is not known, never 0.

    `why` says what makes the cost unknown. `covered` are titles not paid because a higher one of the year is; `unsure`
    are prizes that rest on a figure to be confirmed.
    """

    count: int | None = None
    cost: int | None = None
    why: tuple[str, ...] = ()
    covered: int = 0
    unsure: int = 0


@dataclass(frozen=True, slots=True)
class BudgetRow:
    """One limit of the plan, or one award given outside all of them, with its prize on the day asked for.

    `units` names the units it is for.
    """

    award: str
    name: str
    subject: str
    slot: Slot | None
    money: Money
    columns: dict[str, Column]
    remarks: tuple[str, ...] = ()
    units: tuple[str, ...] = ()

    @property
    def from_above(self) -> bool:
        """Whether a head of a bộ, ban, ngành, tỉnh, or the State, decides an award of this row, and their fund pays it.

        Rule: the fund of the body whose head signs pays; khoản 2 Điều 47 Nghị định 152/2025/NĐ-CP.
        """
        entries = (award(code) for code in (self.slot.line.award if self.slot is not None else (self.award,)))
        return any(entry is not None and entry.level in ABOVE for entry in entries)


@dataclass(frozen=True, slots=True)
class Total:
    """The sum of what is known, None when nothing is; `missing` counts the rows that could not be counted."""

    amount: int | None
    missing: int


@dataclass(frozen=True, slots=True)
class PlanBudget:
    """The costs of one plan; `on` is the decision day of all that is not decided yet."""

    plan: str
    agency: str
    on: date
    base: Value | None
    rows: tuple[BudgetRow, ...]

    @property
    def totals(self) -> dict[str, Total]:
        return totals_of(self.rows)


def totals_of(rows: Iterable[BudgetRow]) -> dict[str, Total]:
    """The total of each column over some rows."""
    found = list(rows)
    return {name: total(row.columns[name] for row in found) for name in COLUMNS}


def total(columns: Iterable[Column]) -> Total:
    found = list(columns)
    costs = [column.cost for column in found if column.cost is not None]
    return Total(sum(costs) if costs else None, sum(column.cost is None and bool(column.why) for column in found))


def budget(files: PlanFiles, on: date) -> PlanBudget:
    """The costs of one plan, where `on` is the decision day of what has no decision yet."""
    lists = {"nominated": nominated_dues(files, on), "decided": decided_dues(files)}
    rows = [_row(files, measured, lists, on) for measured in measure(files)]
    slots = [row.slot for row in rows if row.slot is not None]
    return PlanBudget(files.plan.id, files.of.id, on, base_on(on), (*rows, *_outside(files, slots, lists, on)))


def _row(files: PlanFiles, measured: Measured, lists: dict[str, tuple[Due, ...]], on: date) -> BudgetRow:
    slot, line = measured.slot, measured.slot.line
    prize, remarks = _dearest(files, slot, on)
    columns = {"forecast": _forecast(files, measured, prize)} | {
        name: _listed([due for due in dues if slot.takes(due.entry, due.lineage)], exists=bool(dues))
        for name, dues in lists.items()
    }
    name = line.name or award_names(files, line.award)
    return BudgetRow(line.key, name, slot.subject, slot, prize, columns, remarks, unit_names(files, slot))


def _dearest(files: PlanFiles, slot: Slot, on: date) -> tuple[Money, tuple[str, ...]]:
    """The prize a place of this limit costs: where it may go to several awards or subjects, the dearest."""
    options = {
        (code, subject): money(code, subject, on) for code in slot.line.award for subject in _subjects(code, slot)
    }
    unknown = next((found for found in options.values() if found.amount is None), None)
    if unknown is not None or not options:
        return unknown or money(slot.line.award[0], slot.subject, on), ()
    code, subject = max(options, key=lambda option: options[option].amount or 0)
    chosen = f"tính theo mức cao nhất của dòng: {award_name(files, code)}, {subject_name(subject)}"
    return options[code, subject], (chosen,) if len(options) > 1 else ()


def _subjects(code: str, slot: Slot) -> tuple[str, ...]:
    entry = award(code)
    possible = entry.subjects if entry is not None else ("individual",)
    return possible if slot.subject == ANY else tuple(subject for subject in possible if subject == slot.subject)


def _forecast(files: PlanFiles, measured: Measured, prize: Money) -> Column:
    most = measured.most
    if most is None:
        return Column(why=(f"số lượng {quota_text(files, measured)}",))
    if most == 0:
        return Column(0, 0)
    if prize.amount is None:
        return Column(most, why=(prize.reason or "",))
    return Column(most, most * prize.amount, unsure=most if prize.confidence == UNSURE else 0)


def _listed(dues: list[Due], *, exists: bool) -> Column:
    """The entries of one row; of a list that does not exist nothing is known."""
    if not exists:
        return Column()
    covered = sum(due.covered for due in dues)
    why = tuple(dict.fromkeys(due.money.reason or "" for due in dues if due.cost is None))
    cost = None if why else sum(due.cost or 0 for due in dues)
    unsure = sum(due.money.confidence == UNSURE and bool(due.cost) for due in dues)
    return Column(len(dues), cost, why, covered, unsure)


def _outside(files: PlanFiles, slots: list[Slot], lists: dict[str, tuple[Due, ...]], on: date) -> Iterator[BudgetRow]:
    """A row for each award and subject of the lists that no limit of the plan takes, so that no money is lost."""
    left = {
        name: [due for due in dues if not any(slot.takes(due.entry, due.lineage) for slot in slots)]
        for name, dues in lists.items()
    }
    found = dict.fromkeys((due.entry.code, due.entry.nominee.subject) for dues in left.values() for due in dues)
    for code, subject in found:
        columns = {"forecast": Column()} | {
            name: _listed([due for due in dues if _is(due, code, subject)], exists=bool(lists[name]))
            for name, dues in left.items()
        }
        yield BudgetRow(code, award_name(files, code), subject, None, money(code, subject, on), columns, (OUTSIDE,))


def _is(due: Due, code: str, subject: str) -> bool:
    return (due.entry.code, due.entry.nominee.subject) == (code, subject)
