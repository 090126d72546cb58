"""Tables: the invisible frames of thể thức, and lists with borders."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from thidua_cli.docx.columns import column_widths
from thidua_cli.docx.holding import Rows
from thidua_cli.docx.profile import Profile
from thidua_cli.docx.units import mm_twips
from thidua_cli.docx.xml import element, escaped, paragraph, runs
from thidua_cli.text.blocks import Inlines, Run, Table, merged

_CELL_STYLES = {"left": "VBBangTrai", "center": "VBBangGiua", "right": "VBBangPhai"}
_TEXT = "\0"
Row = tuple[Inlines, ...]


def frame(columns: Sequence[int], rows: Sequence[Sequence[str]]) -> str:
    """A table without borders; `columns` in twips, cells as text of WordprocessingML; no row breaks over pages."""
    return _table("VBKhung", columns, 0, [_row(columns, row) for row in rows])


def listing(table: Table, profile: Profile, held: int = 0) -> str:
    """A list with borders; its header comes again on every page. Its last `held` rows stay with what follows.

    A row that names a group stays on the page of the row after it; a small table stays on one page.
    """
    columns = column_widths(table, profile)
    header = _row(columns, [paragraph("VBBangDau", runs(cell, plain_bold=True)) for cell in table.header], header=True)
    styles = [_CELL_STYLES[alignment] for alignment in table.alignments]
    plain_row = _plain_rows(columns, styles)
    measured = Rows.of(columns, profile)
    together = len(table.rows) - 1 if measured.is_small(table) else 0
    rows = [header]
    for place, row in enumerate(table.rows):
        keep_next = place < together or place >= len(table.rows) - held or _names_group(row)
        divided = measured.is_tall(row)
        usual = "" if keep_next or divided else plain_row(row)
        rows.append(usual or _rich_row(columns, styles, row, keep_next=keep_next, divided=divided))
    return _table("VBBang", columns, mm_twips(profile.room.cell), rows)


def _names_group(row: Row) -> bool:
    return 1 < len(row) == merged(row)


def _plain_rows(columns: Sequence[int], styles: Sequence[str]) -> Callable[[Row], str]:
    """A writer of rows whose cells hold at most one plain run; the XML around their text is made only once."""
    opening, closing = runs((Run(_TEXT),)).split(_TEXT)
    cells = [paragraph(style, _TEXT) for style in styles]
    first, *pieces = _row(columns, cells).split(_TEXT)

    def write(row: Row) -> str:
        parts = [first]
        for cell, piece in zip(row, pieces, strict=True):
            if not cell:
                parts.append(piece)
                continue
            text, *hand = cell[0].text, cell[0].bold, cell[0].italic, cell[0].superscript
            if len(cell) > 1 or any(hand):
                return ""
            parts += (opening, escaped(text), closing, piece)
        return "".join(parts)

    return write


def _rich_row(columns: Sequence[int], styles: Sequence[str], row: Row, *, keep_next: bool, divided: bool) -> str:
    """A row of any content: emphasis, empty cells, a first cell that takes several columns, more than a page."""
    span = merged(row)
    wide = (sum(columns[:span]), *columns[span:])
    kept = (row[0], *row[span:])
    used = ("VBBangTrai" if span == len(row) > 1 else styles[0], *styles[span:])
    cells = [paragraph(style, runs(cell), keep_next=keep_next) for style, cell in zip(used, kept, strict=True)]
    return _row(wide, cells, span=span, divided=divided)


def _table(style: str, columns: Sequence[int], padding: int, rows: Sequence[str]) -> str:
    properties = element(
        "tblPr",
        element("tblStyle", val=style),
        element("tblW", w=sum(columns), type="dxa"),
        element("tblInd", w=0, type="dxa"),
        element("tblLayout", type="fixed"),
        element("tblCellMar", element("left", w=padding, type="dxa"), element("right", w=padding, type="dxa")),
    )
    grid = element("tblGrid", *(element("gridCol", w=column) for column in columns))
    return element("tbl", properties, grid, *rows)


def _row(
    columns: Sequence[int], cells: Sequence[str], *, header: bool = False, span: int = 1, divided: bool = False
) -> str:
    properties = element("trPr", "<w:cantSplit/>" * (not divided), "<w:tblHeader/>" if header else "")
    first, *others = zip(columns, cells, strict=True)
    return element("tr", properties, _cell(*first, span), *(_cell(*pair) for pair in others))


def _cell(column: int, content: str, span: int = 1) -> str:
    over = element("gridSpan", val=span) if span > 1 else ""
    return element("tc", element("tcPr", element("tcW", w=column, type="dxa"), over), content)
