"""A file of tables → sheets of text: .xlsx, .xls, .xlsb, .ods by python-calamine, .csv and web pages by Python."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

from thidua_cli.diagnostics import ThiduaError, reason
from thidua_cli.exchange.decoding import decoded
from thidua_cli.exchange.legacy import converted, encoding_of
from thidua_cli.exchange.odd_cells import odd_cells
from thidua_cli.exchange.web_table import tables

WORKBOOKS = frozenset({".xlsx", ".xlsm", ".xls", ".xlsb", ".ods"})
TEXTS = frozenset({".csv", ".tsv", ".txt"})

PAGES = frozenset({".html", ".htm"})
_ZIP, _OLE = b"PK\3\4", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
"""The stream of an Office file that is encrypted, as its directory names it."""

_PAGE = re.compile(rb"<\s*(?:!doctype\s+html|html|table)\b", re.IGNORECASE)
_NO_TEXT = re.compile(rb"[\x00-\x08\x0b\x0c\x0e-\x1a\x1c-\x1f]")

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
    """Every sheet of a file, in order. Raises ThiduaError for a file that cannot be opened or is no table.

    What a file holds decides, not its name: many programs call a web page or a text .xls.
    """
    shown, suffix = path.as_posix(), path.suffix.lower()
    data = _bytes(path)
    if suffix not in WORKBOOKS | TEXTS | PAGES:
        known = ", ".join(sorted(WORKBOOKS | TEXTS | PAGES))
        raise ThiduaError(f"“{shown}” không phải bảng tính đọc được; các loại: {known}")
    if not data.strip(b"\0 \r\n\t"):
        raise ThiduaError(f"“{shown}” là tệp rỗng, không có gì để nhập")
    if data.startswith((_ZIP, _OLE)):
        sheets, truth = _workbook(data, shown), "bảng tính Excel" if suffix not in WORKBOOKS else ""
    elif _PAGE.search(data[:4096].replace(b"\0", b"")):
        sheets, truth = _page(data, shown), "" if suffix in PAGES else "trang web (HTML)"
    elif suffix in TEXTS or _may_be_text(data):
        sheets, truth = [_text_sheet(data, shown)], "" if suffix in TEXTS else "văn bản CSV"
    else:
        raise _broken(shown)
    notes = (f"tệp tên {suffix} nhưng bên trong là {truth}; đã đọc như vậy",) if truth else ()
    return [_in_unicode(replace(sheet, notes=(*sheet.notes, *notes))) for sheet in sheets]


def _bytes(path: Path) -> bytes:
    if path.name.startswith("~$"):
        raise ThiduaError(f"“{path.as_posix()}” là tệp tạm của Excel, không phải danh sách; nêu tên tệp không có ~$")
    try:
        return path.read_bytes()
    except OSError as problem:
        busy = isinstance(problem, PermissionError) and not path.is_dir()
        hint = " (tệp đang mở ở chương trình khác? Hãy đóng rồi chạy lại)" if busy else ""
        why = "đây là thư mục, không phải tệp" if path.is_dir() else reason(problem)
        raise ThiduaError(f"không đọc được “{path.as_posix()}”: {why}{hint}") from problem


def _broken(shown: str) -> ThiduaError:
    return ThiduaError(f"“{shown}” không phải bảng tính nguyên vẹn; mở bằng Excel, lưu lại .xlsx rồi nhập lại")


def _locked(shown: str) -> ThiduaError:
    return ThiduaError(f"“{shown}” có mật khẩu; bỏ mật khẩu trong Excel rồi nhập lại")


def _may_be_text(data: bytes) -> bool:
    """Lines with several cells, and no byte that texts do not hold."""
    plain = data.replace(b"\0", b"") if data.startswith((b"\xff\xfe", b"\xfe\xff")) else data
    lines = plain.splitlines()
    cells = sum(any(sign in line for sign in (b",", b";", b"\t")) for line in lines)
    return len(lines) > 1 and cells * 2 > len(lines) and not _NO_TEXT.search(plain)


def _workbook(data: bytes, shown: str) -> list[Sheet]:
    import python_calamine as calamine  # a library of two megabytes that only an import needs

    if data.startswith(_OLE) and _ENCRYPTED in data:
        raise _locked(shown)
    try:
        book = calamine.load_workbook(io.BytesIO(data))
        metas = [meta for meta in book.sheets_metadata if meta.typ == calamine.SheetTypeEnum.WorkSheet]
        odd = odd_cells(data)
        return [_sheet(book, meta, odd.get(meta.name, {})) for meta in metas]
    except calamine.PasswordError as problem:
        raise _locked(shown) from problem
    except (KeyboardInterrupt, SystemExit, MemoryError):
        raise
    except BaseException as problem:  # a broken .xls makes the library panic, which is no Exception
        raise _broken(shown) from problem


def _sheet(book: Any, meta: Any, odd: Mapping[tuple[int, int], str]) -> Sheet:
    sheet = book.get_sheet_by_name(meta.name)
    rows = [tuple(map(cell_text, row)) for row in sheet.to_python(skip_empty_area=False)]
    for (row, column), text in odd.items():
        rows += [()] * (row + 1 - len(rows))
        cells = [*rows[row], *[""] * (column + 1 - len(rows[row]))]
        cells[column] = cells[column] or text
        rows[row] = tuple(cells)
    hidden = str(meta.visible) != "SheetVisibleEnum.Visible"
    return Sheet(meta.name, tuple(rows), tuple(sheet.merged_cell_ranges or ()), hidden)


def _page(data: bytes, shown: str) -> list[Sheet]:
    text, _ = decoded(data, shown)
    found = tables(text)
    if not found:
        raise ThiduaError(f"“{shown}” là trang web không có bảng nào; mở bằng Excel, lưu lại .xlsx rồi nhập lại")
    return [
        Sheet(f"Bảng {number}", tuple(map(tuple, table.rows)), tuple(table.merged))
        for number, table in enumerate(found, 1)
    ]


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
    return replace(sheet, rows=rows, notes=(*sheet.notes, note))


def _marked(sheet: Sheet) -> Iterable[str]:
    return (cell for row in sheet.rows for cell in row if not cell.isascii())
