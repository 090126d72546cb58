"""Suggestions as tables for people: who is forgotten, who lacks one step."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.tally.evidence import facts_text
from thidua_cli.tally.suggest import Suggestion, YearSuggestions
from thidua_cli.tally.table import Table
from thidua_cli.text.vietnamese import short_date

PLEASE_CONFIRM = "cần xác nhận"
FOLD = 60


def tables(years: list[YearSuggestions], *, with_near: bool) -> Iterator[Table]:
    """Of each year those who meet it, and those one step away if asked for; then how many there are in each year."""
    for found in years:
        if found.met:
            columns = ("Ai", "Danh hiệu, hình thức", "Dựa vào", "Ghi chú")
            yield Table(f"{title(found)}: đủ mà chưa đề nghị", columns, tuple(map(met_cells, found.met)), fold=FOLD)
        if found.near and with_near:
            columns = ("Ai", "Danh hiệu, hình thức", "Thiếu", "Hiện có")
            yield Table(f"{title(found)}: thiếu một bước", columns, tuple(map(near_cells, found.near)), fold=FOLD)
    yield sums_table(years)


def title(found: YearSuggestions) -> str:
    return f"{found.plan} năm {found.year}"


def met_cells(one: Suggestion) -> tuple[str, ...]:
    doubt = PLEASE_CONFIRM if one.proof.unsure else ""
    return called(one), one.award_name, facts_text(one.evidence), doubt


def near_cells(one: Suggestion) -> tuple[str, ...]:
    assert one.missing is not None
    return called(one), one.award_name, one.missing_text, facts_text(one.missing.facts)


def called(one: Suggestion) -> str:
    """`Lê An (an)`."""
    return f"{one.who_name} ({one.who})" if one.who is not None else one.who_name


def sums_table(years: list[YearSuggestions]) -> Table:
    counts = ("Đủ mà chưa đề nghị", "Thiếu một bước", "Chưa đủ dữ liệu", "Không đạt")
    columns = ("Kế hoạch", "Năm", "Luật ngày", *counts)
    return Table("Số lượt chưa được đề nghị", columns, tuple(map(sums_cells, years)), frozenset({1, 3, 4, 5, 6}))


def sums_cells(found: YearSuggestions) -> tuple[str, ...]:
    numbers = (len(found.met), len(found.near), found.unknown, found.failed)
    return found.plan, str(found.year), short_date(found.day), *map(str, numbers)
