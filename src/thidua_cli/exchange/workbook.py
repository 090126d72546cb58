"""Writing .xlsx through XlsxWriter: text cells, drop-downs, hidden columns, the same bytes every time."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from thidua_cli.text.cells import guarded

_MADE = datetime(2000, 1, 1)
_ROOM = 500
_A4, _LINE, _MOST_LINES, _PROSE, _MOST_LETTERS = 9, 15, 20, 76, 32767
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
    """A sheet. `room` further empty rows get the drop-downs and text cells too; `prose` is lines above no table.

    `title` stands at the head of every printed page.
    """

    name: str
    columns: Sequence[Column] = ()
    rows: Sequence[Sequence[str]] = ()
    room: int = 0
    prose: Sequence[str] = ()
    hidden: bool = False
    title: str = ""


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
        "text": book.add_format({"num_format": "@", "valign": "top", "text_wrap": True}),
        "cell": book.add_format({"num_format": "@", "valign": "top", "text_wrap": True, "border": 1}),
        "head": book.add_format(
            {
                "bold": True,
                "num_format": "@",
                "text_wrap": True,
                "bg_color": "#DDEBF7",
                "border": 1,
                "align": "center",
                "valign": "vcenter",
            }
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


def csv_of(rows: Iterable[Sequence[str]]) -> bytes:
    """UTF-8 with its mark, as Excel wants it. A cell that Excel would take for a formula is led by an apostrophe."""
    text = io.StringIO(newline="")
    csv.writer(text).writerows(map(guarded, row) for row in rows)
    return text.getvalue().encode("utf-8-sig")


def _page(book: Any, page: Page, formats: dict[str, Any], lists: _Lists) -> None:
    sheet = book.add_worksheet(page.name)
    if page.hidden:
        sheet.hide()
    for row, line in enumerate(page.prose):
        sheet.write_string(row, 0, line, formats["prose"])
        sheet.set_row(row, _height([line], [_PROSE]))
    if page.prose:
        sheet.set_column(0, 0, _PROSE)
    for number, column in enumerate(page.columns):
        _column(sheet, number, column, page, formats, lists)
    widths = [_MOST_LETTERS if column.hidden else column.width for column in page.columns]
    if page.columns:
        sheet.set_row(0, _height([column.head for column in page.columns], widths))
    for row, cells in enumerate(page.rows, 1):
        sheet.set_row(row, _height(cells, widths))
        for number, cell in enumerate(cells):
            sheet.write_string(row, number, cell, formats["cell"])
    if page.columns:
        sheet.freeze_panes(1, 0)
    _printed(sheet, page)


def _height(cells: Sequence[str], widths: Sequence[int]) -> int:
    """Points for the cell with most lines: not every program makes room for wrapped text by itself."""
    lines = [
        sum(-(-len(line) // max(width - 2, 1)) or 1 for line in cell.splitlines())
        for cell, width in zip(cells, widths, strict=True)
    ]
    return _LINE * min(max(*lines, 1), _MOST_LINES)


def _printed(sheet: Any, page: Page) -> None:
    """A4, every column on the page, the heads on top of every page."""
    sheet.set_paper(_A4)
    sheet.set_margins(left=0.5, right=0.5, top=0.7, bottom=0.7)
    sheet.fit_to_pages(1, 0)
    if page.columns:
        sheet.set_landscape()
        sheet.repeat_rows(0)
        sheet.set_header("&C" + page.title.replace("&", "&&"))
        sheet.set_footer("&CTrang &P/&N")


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
