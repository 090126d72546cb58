"""A budget as tables for people: costs, what stands behind them, the fund."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from thidua_cli.tally.budget import COLUMNS, BudgetRow, Column, PlanBudget, Total
from thidua_cli.tally.compute import subject_name
from thidua_cli.tally.fund import Fund
from thidua_cli.tally.money import UNSURE, number_text
from thidua_cli.tally.table import UNKNOWN, Table, cell, period

HEADS = ("Số dự kiến", "Tiền dự kiến", "Số đề nghị", "Tiền đề nghị", "Số đã khen", "Tiền đã khen")
PLEASE_CONFIRM = "(cần xác nhận)"
WHO_PAYS = "nếu chi mọi dòng; dòng nào bộ, ban, ngành, tỉnh hoặc Nhà nước khen thì quỹ cấp bộ, tỉnh chi"


def tables(budget: PlanBudget) -> Iterator[Table]:
    """Costs, then the notes on them; a table without rows is left out."""
    if budget.rows:
        yield costs_table(budget)
    noted = [(row, note) for row in budget.rows for note in notes(row)]
    if noted:
        yield notes_table(budget, noted)


def costs_table(budget: PlanBudget) -> Table:
    columns = ("Danh hiệu, hình thức", "Đối tượng", "Kỳ", "Mức thưởng (đồng)", *HEADS)
    totals = budget.totals
    last = ("Tổng cộng", "", "", "", *(text for name in COLUMNS for text in ("", total_text(totals[name]))))
    rows = (*(row_cells(row) for row in budget.rows), last)
    return Table(title(budget), columns, rows, frozenset(range(4, 10)), fold=40)


def title(budget: PlanBudget) -> str:
    day = f"{budget.on.day}/{budget.on.month}/{budget.on.year}"
    return f"{budget.plan}: dự toán tiền thưởng, quyết định ngày {day}, {base_text(budget)}"


def base_text(budget: PlanBudget) -> str:
    """`mức lương cơ sở 2.530.000 đồng (Nghị định số …)`; says so when none is known for the day."""
    base = budget.base
    if base is None or base.number is None:
        return "chưa biết lương cơ sở của ngày này"
    source = ", ".join(cited.text for cited in base.citations)
    return f"{base.words or 'mức lương cơ sở'} {number_text(base.number.numerator)} đồng ({source})"


def row_cells(row: BudgetRow) -> tuple[str, ...]:
    figures = (text for name in COLUMNS for text in column_cells(row.columns[name]))
    return (row.name, subject_name(row.subject), row_period(row), prize_text(row), *figures)


def row_period(row: BudgetRow) -> str:
    """When and for whom, as `thidua tally` says it; a dash for what stands outside every limit."""
    slot = row.slot
    if slot is None:
        return UNKNOWN
    return period(slot.year, slot.wave, slot.line.per, slot.only_years, row.units)


def prize_text(row: BudgetRow) -> str:
    """The calculation; how sure it is, where that has to be said."""
    prize = row.money
    if prize.sum is None:
        return UNKNOWN
    marks = (PLEASE_CONFIRM if prize.confidence == UNSURE else "", "(nhiều nhất)" if prize.ceiling else "")
    return " ".join(part for part in (prize.sum, *marks) if part)


def column_cells(column: Column) -> tuple[str, str]:
    return cell(column.count), money_text(column.cost)


def money_text(amount: int | None) -> str:
    return UNKNOWN if amount is None else number_text(amount)


def total_text(total: Total) -> str:
    """The sum of what is known; rows that could not be counted are never silently 0."""
    text = money_text(total.amount)
    return f"{text} (chưa kể {total.missing} dòng)" if total.missing else text


def notes_table(budget: PlanBudget, noted: Iterable[tuple[BudgetRow, str]]) -> Table:
    columns = ("Danh hiệu, hình thức", "Đối tượng", "Kỳ", "Ghi chú")
    rows = tuple((row.name, subject_name(row.subject), row_period(row), note) for row, note in noted)
    return Table(f"{budget.plan}: ghi chú dự toán", columns, rows, fold=70)


def notes(row: BudgetRow) -> Iterator[str]:
    """What a reader of the row's figures has to know, one sentence each."""
    yield from row.remarks
    for name, word in COLUMNS.items():
        column = row.columns[name]
        if column.why:
            yield f"{word}: chưa tính được vì {'; '.join(column.why)}"
        if column.covered:
            yield f"{word}: {column.covered} danh hiệu không tính tiền vì cùng năm đã có danh hiệu cao hơn"
        if column.unsure:
            yield f"{word}: {column.unsure} mức thưởng dựa trên số liệu cần xác nhận"


def fund_table(fund: Fund) -> Table:
    columns = ("Theo", "Tiền thưởng (đồng)", "Trong đó cấp bộ, tỉnh chi", "Quỹ (đồng)")
    rows = tuple(
        (word, total_text(fund.totals[name]), total_text(fund.above[name]), left_text(fund, name))
        for name, word in COLUMNS.items()
    )
    return Table(f"Quỹ khen thưởng {number_text(fund.amount)} đồng ({WHO_PAYS})", columns, rows, frozenset({1, 2, 3}))


def left_text(fund: Fund, column: str) -> str:
    """`còn lại 5.000.000`; with rows that could not be counted only a bound is known."""
    left = fund.left(column)
    if left is None:
        return UNKNOWN
    bounded = bool(fund.totals[column].missing)
    if left < 0:
        return f"thiếu{' ít nhất' if bounded else ''} {number_text(-left)}"
    return f"còn lại{' nhiều nhất' if bounded else ''} {number_text(left)}"
