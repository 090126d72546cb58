"""A table before it has a form."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from thidua_cli.models.choices import PERIODS
from thidua_cli.tally.compute import subject_name
from thidua_cli.tally.model import AwardRow, Counts, PlanTally, TargetRow, UnitRow

UNKNOWN = "–"
ENOUGH = {True: "đạt", False: "chưa đạt", None: "chưa đủ dữ liệu"}
COUNTED = ("Đăng ký", "Đề nghị", "Hội đồng", "Đã khen", "Còn lại")
BASIS = {"decided": "đã có quyết định", "nominated": "đang đề nghị", "result": "theo xác nhận"}


@dataclass(frozen=True)
class Table:
    """Cells are text ready to show. `numeric` columns align right; plain text folds cells wider than `fold`."""

    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    numeric: frozenset[int] = field(default=frozenset())
    fold: int | None = None


def tables(tally: PlanTally) -> Iterator[Table]:
    """What a person reads of a plan: awards, targets, units; a table without rows is left out."""
    if tally.awards:
        yield awards_table(tally)
    if tally.targets:
        yield targets_table(tally)
    if tally.units:
        yield units_table(tally)


def cell(value: object) -> str:
    """A figure, or a dash for one that nobody knows."""
    return UNKNOWN if value is None else str(value)


def awards_table(tally: PlanTally) -> Table:
    columns = ("Danh hiệu, hình thức", "Đối tượng", "Kỳ", "Số lượng", *COUNTED)
    rows = tuple(award_cells(row) for row in tally.awards)
    return Table(f"{tally.plan}: số lượng khen thưởng", columns, rows, frozenset(range(4, 9)))


def award_cells(row: AwardRow) -> tuple[str, ...]:
    left = row.remaining
    remaining = f"vượt {-left}" if left is not None and left < 0 else cell(left)
    return (
        row.name,
        subject_name(row.subject),
        period(row.year, row.wave, row.per, row.years, row.units),
        row.quota.text,
        cell(row.registered),
        cell(row.nominated),
        cell(row.approved),
        cell(row.decided),
        remaining,
    )


def period(year: int | None, wave: str | None, per: str, years: tuple[int, ...], units: tuple[str, ...]) -> str:
    """`2024`, `cả kế hoạch (2021, 2022) · Phòng A`: when a limit holds, and for which units."""
    only = f" ({', '.join(map(str, years))})" if years else ""
    when = (str(year) if year else wave or PERIODS[per]) + only
    return " · ".join((when, ", ".join(units))) if units else when


def targets_table(tally: PlanTally) -> Table:
    columns = ("Chỉ tiêu", "Đối tượng", "Mức phấn đấu", "Thực hiện", "Kết quả")
    rows = tuple(target_cells(row) for row in tally.targets)
    return Table(f"{tally.plan}: chỉ tiêu", columns, rows, frozenset({3}), fold=50)


def target_cells(row: TargetRow) -> tuple[str, ...]:
    result = ENOUGH[row.reached]
    if row.basis is not None:
        result = f"{result} ({BASIS[row.basis]})"
    return (row.name, subject_name(row.subject), row.sum or cell(row.words), cell(row.actual), result)


def units_table(tally: PlanTally) -> Table:
    columns = ("Đơn vị", "Số người", "Cá nhân: đăng ký", "đề nghị", "đã khen", "Tập thể: đăng ký", "đề nghị", "đã khen")
    rows = tuple(unit_cells(row) for row in tally.units)
    return Table(f"{tally.plan}: theo đơn vị", columns, rows, frozenset(range(1, 8)))


def unit_cells(row: UnitRow) -> tuple[str, ...]:
    return (row.name, cell(row.people), *counts_cells(row.individual), *counts_cells(row.collective))


def counts_cells(counts: Counts) -> tuple[str, ...]:
    return cell(counts.registered), cell(counts.nominated), cell(counts.decided)
