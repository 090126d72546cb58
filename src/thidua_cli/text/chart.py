"""A table of whole numbers as a chart of bars."""

from __future__ import annotations

import re

from thidua_cli.text.blocks import Chart, Inlines, Series, Table, plain

MOST_SERIES, MOST_CATEGORIES = 4, 30
"""Greys that can be told apart in print; bars that fit on one page."""
UNKNOWN = ("", "-", "–")
_WHOLE = re.compile(r"\d{1,9}|\d{1,3}(\.\d{3}){1,2}")


def read_chart(table: Table) -> Chart:
    """First column: categories; every other column a series of whole numbers (`1.250`), `-` for nothing recorded.

    Raises ValueError, in Vietnamese, for a table that is not of this form.
    """
    about, *names = map(plain, table.header)
    if not 1 <= len(names) <= MOST_SERIES:
        raise ValueError(f"biểu đồ cần từ 1 đến {MOST_SERIES} cột số liệu sau cột tên, bảng có {len(names)}")
    if not 1 <= len(table.rows) <= MOST_CATEGORIES:
        raise ValueError(f"biểu đồ cần từ 1 đến {MOST_CATEGORIES} dòng, bảng có {len(table.rows)}")
    columns = tuple(zip(*table.rows, strict=True))
    series = tuple(Series(name, tuple(map(_value, cells))) for name, cells in zip(names, columns[1:], strict=True))
    return Chart(about, tuple(map(plain, columns[0])), series)


def _value(cell: Inlines) -> int | None:
    text = plain(cell).strip()
    if text in UNKNOWN:
        return None
    if not _WHOLE.fullmatch(text):
        raise ValueError(f"ô “{text}” của biểu đồ không phải số nguyên; chưa có số liệu thì ghi -")
    return int(text.replace(".", ""))
