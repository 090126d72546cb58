"""Writing .xlsx through XlsxWriter: text cells, drop-downs, hidden columns, the same bytes every time."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

_MADE = datetime(2000, 1, 1)
_ROOM = 500
LISTS_SHEET = "_danh_muc"


@dataclass(frozen=True)
class Column:
    """A column with its width in characters; `choices` make a drop-down."""

    head: str
    width: int = 16
    choices: tuple[str, ...] = ()
    hidden: bool = False


@dataclass(frozen=True)
class Page:
    """A sheet. `room` further empty rows get the drop-downs and text cells too; `prose` is lines above no table."""

    name: str
    columns: Sequence[Column] = ()
    rows: Sequence[Sequence[str]] = ()
    room: int = 0
    prose: Sequence[str] = ()
    hidden: bool = False


@dataclass
class _Lists:
    """Drop-downs point at a hidden sheet: the words themselves may be no longer than 255 characters."""

    columns: list[tuple[str, ...]] = field(default_factory=list)

    def source(self, choices: tuple[str, ...]) -> str:
        if choices not in self.columns:
            self.columns.append(choices)
        letter = chr(ord("A") + self.columns.index(choices))
        return f"={LISTS_SHEET}!${letter}$1:${letter}${len(choices)}"


def written(pages: Sequence[Page]) -> bytes:
    """The bytes of a workbook; equal pages give equal bytes."""
    import xlsxwriter  # only an export needs it

    data = io.BytesIO()
    book = xlsxwriter.Workbook(data, {"in_memory": True, "strings_to_numbers": False, "strings_to_formulas": False})
    book.set_properties({"created": _MADE, "author": "thidua"})
    formats = {
        "text": book.add_format({"num_format": "@", "valign": "top"}),
        "head": book.add_format(
            {"bold": True, "num_format": "@", "text_wrap": True, "bg_color": "#DDEBF7", "border": 1}
        ),
        "prose": book.add_format({"text_wrap": True, "valign": "top"}),
    }
    lists = _Lists()
    for page in pages:
        _page(book, page, formats, lists)
    if lists.columns:
        sheet = book.add_worksheet(LISTS_SHEET)
        sheet.hide()
        for column, choices in enumerate(lists.columns):
            for row, choice in enumerate(choices):
                sheet.write_string(row, column, choice)
    book.close()
    return data.getvalue()


def _page(book: Any, page: Page, formats: dict[str, Any], lists: _Lists) -> None:
    sheet = book.add_worksheet(page.name)
    if page.hidden:
        sheet.hide()
    for row, line in enumerate(page.prose):
        sheet.write_string(row, 0, line, formats["prose"])
    if page.prose:
        sheet.set_column(0, 0, 110)
    for number, column in enumerate(page.columns):
        _column(sheet, number, column, page, formats, lists)
    for row, cells in enumerate(page.rows, 1):
        for number, cell in enumerate(cells):
            sheet.write_string(row, number, cell, formats["text"])
    if page.columns:
        sheet.freeze_panes(1, 0)


def _column(sheet: Any, number: int, column: Column, page: Page, formats: dict[str, Any], lists: _Lists) -> None:
    sheet.set_column(number, number, column.width, formats["text"], {"hidden": column.hidden})
    sheet.write_string(0, number, column.head, formats["head"])
    if column.choices:
        rule = {
            "validate": "list",
            "source": lists.source(column.choices),
            "error_type": "warning",
            "error_title": "Ngoài danh sách",
            "error_message": "Nên chọn trong danh sách; gõ khác thì khi nhập sẽ phải hỏi lại.",
        }
        sheet.data_validation(1, number, len(page.rows) + (page.room or _ROOM), number, rule)
