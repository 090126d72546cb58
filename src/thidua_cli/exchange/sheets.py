"""A file of tables → sheets whose cells are all text: .xlsx, .xls, .xlsb, .ods by python-calamine, .csv by Python."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

from thidua_cli.diagnostics import ThiduaError, reason
from thidua_cli.exchange.decoding import decoded
from thidua_cli.exchange.legacy import converted, encoding_of

WORKBOOKS = frozenset({".xlsx", ".xlsm", ".xls", ".xlsb", ".ods"})
TEXTS = frozenset({".csv", ".tsv", ".txt"})

Merged = tuple[tuple[int, int], tuple[int, int]]
"""First and last (row, column) of a merged area, from 0."""


@dataclass(frozen=True)
class Sheet:
    """One table. `rows[i]` is line i + 1 of the sheet; `notes` say what was done to read it."""

    name: str
    rows: tuple[tuple[str, ...], ...]
    merged: tuple[Merged, ...] = ()
    hidden: bool = False
    notes: tuple[str, ...] = ()


def read_sheets(path: Path) -> list[Sheet]:
    """Every sheet of a file, in order. Raises ThiduaError for a file that cannot be opened or is no table."""
    try:
        data = path.read_bytes()
    except OSError as problem:
        raise ThiduaError(f"không đọc được “{path.as_posix()}”: {reason(problem)}") from problem
    suffix = path.suffix.lower()
    if suffix in TEXTS:
        return [_in_unicode(_text_sheet(data, path.as_posix()))]
    if suffix not in WORKBOOKS:
        known = ", ".join(sorted(WORKBOOKS | TEXTS))
        raise ThiduaError(f"“{path.as_posix()}” không phải bảng tính đọc được; các loại: {known}")
    return [_in_unicode(sheet) for sheet in _workbook(data, path.as_posix())]


def _workbook(data: bytes, shown: str) -> list[Sheet]:
    import python_calamine as calamine  # a library of two megabytes that only an import needs

    try:
        book = calamine.load_workbook(io.BytesIO(data))
        return [_sheet(book, meta) for meta in book.sheets_metadata if meta.typ == calamine.SheetTypeEnum.WorkSheet]
    except calamine.PasswordError as problem:
        raise ThiduaError(f"“{shown}” có mật khẩu; bỏ mật khẩu trong Excel rồi nhập lại") from problem
    except (calamine.CalamineError, OSError) as problem:
        raise ThiduaError(
            f"“{shown}” không phải bảng tính nguyên vẹn, hoặc có mật khẩu; mở bằng Excel, lưu lại .xlsx rồi nhập lại"
        ) from problem


def _sheet(book: Any, meta: Any) -> Sheet:
    sheet = book.get_sheet_by_name(meta.name)
    rows = tuple(tuple(map(cell_text, row)) for row in sheet.to_python(skip_empty_area=False))
    hidden = str(meta.visible) != "SheetVisibleEnum.Visible"
    return Sheet(meta.name, rows, tuple(sheet.merged_cell_ranges or ()), hidden)


def cell_text(value: object) -> str:
    """A cell as text: `1.0` is `1`, a date `2024-03-15`; nothing is rounded."""
    if isinstance(value, str):
        return value
    if value is None:
        return ""
    if isinstance(value, bool):
        return "x" if value else ""
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() else format(Decimal(repr(value)), "f")
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == datetime.min.time() else value.isoformat(" ")
    return value.isoformat() if isinstance(value, date) else str(value)


def _text_sheet(data: bytes, shown: str) -> Sheet:
    text, encoding = decoded(data, shown)
    delimiter = max(";\t,", key=lambda sign: sum(line.count(sign) for line in text.splitlines()[:50]))
    try:
        rows = tuple(tuple(row) for row in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))
    except csv.Error as problem:
        raise ThiduaError(f"“{shown}” không phải CSV nguyên vẹn; mở bằng Excel, lưu lại thành CSV UTF-8") from problem
    notes = (f"tệp dùng bảng mã {encoding}, đã đổi sang Unicode",) if encoding else ()
    return Sheet(Path(shown).stem, rows, notes=notes)


def _in_unicode(sheet: Sheet) -> Sheet:
    """Cells typed in TCVN3 or VNI fonts converted, where the sheet as a whole leaves no doubt."""
    encoding = encoding_of(_marked(sheet))
    if encoding is None:
        return sheet
    rows = tuple(tuple(converted(cell, encoding) for cell in row) for row in sheet.rows)
    cells = sum(
        old != new
        for before, after in zip(sheet.rows, rows, strict=True)
        for old, new in zip(before, after, strict=True)
    )
    note = f"trang “{sheet.name}”: {cells} ô gõ bằng phông {encoding}, đã đổi sang Unicode"
    return Sheet(sheet.name, rows, sheet.merged, sheet.hidden, (*sheet.notes, note))


def _marked(sheet: Sheet) -> Iterable[str]:
    return (cell for row in sheet.rows for cell in row if not cell.isascii())
