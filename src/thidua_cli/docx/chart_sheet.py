"""The small workbook inside a chart, so that “Edit Data” in Word finds the figures the bars are drawn from."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.docx.archive import CONTENT_TYPES, pack
from thidua_cli.docx.theme import theme
from thidua_cli.docx.xml import DECLARATION, escaped, quoted
from thidua_cli.text.blocks import Chart

_SHEET = "Số liệu"
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_TYPE = "application/vnd.openxmlformats-officedocument"
_RELATIONS = "application/vnd.openxmlformats-package.relationships+xml"
_TYPES = {
    "xl/workbook.xml": f"{_TYPE}.spreadsheetml.sheet.main+xml",
    "xl/worksheets/sheet1.xml": f"{_TYPE}.spreadsheetml.worksheet+xml",
    "xl/styles.xml": f"{_TYPE}.spreadsheetml.styles+xml",
    "xl/theme/theme1.xml": f"{_TYPE}.theme+xml",
    "xl/sharedStrings.xml": f"{_TYPE}.spreadsheetml.sharedStrings+xml",
}
_FIRST_ROW = 2
"""Below the names of the series."""


def workbook(chart: Chart, font: str) -> bytes:
    """An .xlsx file: categories in column A, a series in each column after it, names in row 1; no cell for no value."""
    rows = _table(chart)
    texts = list(dict.fromkeys(value for row in rows for value in row if isinstance(value, str)))
    strings = "".join(f'<si><t xml:space="preserve">{escaped(text)}</t></si>' for text in texts)
    cells = "".join(
        f'<row r="{number}">{"".join(_cells(row, number, texts))}</row>' for number, row in enumerate(rows, 1)
    )
    sheets = f'<sheets><sheet name="{_SHEET}" sheetId="1" r:id="rId1"/></sheets>'
    content = {
        CONTENT_TYPES: _content_types(),
        "_rels/.rels": _relations(("officeDocument", "xl/workbook.xml")),
        "xl/workbook.xml": f'<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}">{sheets}</workbook>',
        "xl/_rels/workbook.xml.rels": _relations(
            ("worksheet", "worksheets/sheet1.xml"),
            ("styles", "styles.xml"),
            ("theme", "theme/theme1.xml"),
            ("sharedStrings", "sharedStrings.xml"),
        ),
        "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{_MAIN}"><sheetData>{cells}</sheetData></worksheet>',
        "xl/styles.xml": _styles(font),
        "xl/sharedStrings.xml": f'<sst xmlns="{_MAIN}">{strings}</sst>',
    }
    made = {name: f"{DECLARATION}{text}".encode() for name, text in content.items()}
    return pack(made | {"xl/theme/theme1.xml": theme(font)})


def name_cell(place: int) -> str:
    """Where the name of the series stands; `place` counts series from 0."""
    return f"'{_SHEET}'!${_column(place)}$1"


def value_cells(place: int, count: int) -> str:
    """Where the `count` values of a series stand; those of place -1 are the categories."""
    column = _column(place)
    return f"'{_SHEET}'!${column}${_FIRST_ROW}:${column}${_FIRST_ROW + count - 1}"


def _column(place: int) -> str:
    return "ABCDE"[place + 1]


_Row = tuple[str | int | None, ...]


def _table(chart: Chart) -> list[_Row]:
    columns = (chart.categories, *(one.values for one in chart.series))
    return [(chart.about, *(one.name for one in chart.series)), *zip(*columns, strict=True)]


def _cells(row: _Row, number: int, texts: list[str]) -> Iterator[str]:
    for place, value in enumerate(row, start=-1):
        where = f'r="{_column(place)}{number}"'
        if isinstance(value, str):
            yield f'<c {where} t="s"><v>{texts.index(value)}</v></c>'
        elif value is not None:
            yield f"<c {where}><v>{value}</v></c>"


def _styles(font: str) -> str:
    """One look for every cell."""
    plain = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'
    fills = "".join(f'<fill><patternFill patternType="{kind}"/></fill>' for kind in ("none", "gray125"))
    return (
        f'<styleSheet xmlns="{_MAIN}"><fonts count="1"><font><sz val="12"/><name val={quoted(font)}/></font></fonts>'
        f'<fills count="2">{fills}</fills><borders count="1"><border/></borders>'
        f'<cellStyleXfs count="1">{plain}</cellStyleXfs><cellXfs count="1">{plain}</cellXfs></styleSheet>'
    )


def _content_types() -> str:
    kinds = "".join(f'<Override PartName="/{name}" ContentType="{kind}"/>' for name, kind in _TYPES.items())
    return (
        f'<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels" ContentType="{_RELATIONS}"/>{kinds}</Types>'
    )


def _relations(*pairs: tuple[str, str]) -> str:
    each = "".join(
        f'<Relationship Id="rId{number}" Type="{_OFFICE}/{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(pairs, start=1)
    )
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{each}</Relationships>'
