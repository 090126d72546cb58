"""Tables: the two invisible frames of thể thức, and lists with borders."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from itertools import pairwise

from thidua_cli.docx.profile import Profile
from thidua_cli.docx.units import mm_twips, points, twips
from thidua_cli.docx.xml import element, paragraph, runs
from thidua_cli.text.blocks import Inlines, Table, plain
from thidua_cli.text.widths import width

_CELL_STYLES = {"left": "VBBangTrai", "center": "VBBangGiua", "right": "VBBangPhai"}


def frame(columns: Sequence[int], rows: Sequence[Sequence[str]]) -> str:
    """A table without borders; `columns` in twips, cells as text of WordprocessingML; no row breaks over pages."""
    return _table("VBKhung", columns, 0, [_row(columns, row) for row in rows])


def listing(table: Table, profile: Profile, *, keep_next: bool = False) -> str:
    """A list with borders; its header comes again on every page. `keep_next` holds its end with what follows."""
    columns = _column_widths(table, profile)
    header = _row(columns, [paragraph("VBBangDau", runs(cell, plain_bold=True)) for cell in table.header], header=True)
    styles = [_CELL_STYLES[alignment] for alignment in table.alignments]
    rows = [
        _row(columns, [paragraph(style, runs(cell), keep_next=keep) for style, cell in zip(styles, row, strict=True)])
        for row, keep in zip(table.rows, _only_last(len(table.rows), keep_next), strict=True)
    ]
    return _table("VBBang", columns, mm_twips(profile.room.cell), [header, *rows])


def _only_last(count: int, last: bool) -> list[bool]:
    return [last and place == count for place in range(1, count + 1)]


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


def _row(columns: Sequence[int], cells: Sequence[str], *, header: bool = False) -> str:
    properties = element("trPr", "<w:cantSplit/>", "<w:tblHeader/>" if header else "")
    return element("tr", properties, *(_cell(*pair) for pair in zip(columns, cells, strict=True)))


def _cell(column: int, content: str) -> str:
    return element("tc", element("tcPr", element("tcW", w=column, type="dxa")), content)


def _column_widths(table: Table, profile: Profile) -> list[int]:
    """Twips a column: never narrower than its longest word while there is room, the rest by length of text."""
    size, total = profile.sizes.table, points(profile.text_width)
    padding = 2 * points(profile.room.cell) + 1
    columns = list(zip(table.header, *table.rows, strict=True))
    least = [max(_word_width(cell, size) for cell in column) + padding for column in columns]
    wished = [max(width(plain(cell), size, "Bold") for cell in column) + padding for column in columns]
    return _shared(least, wished, total)


def _word_width(cell: Inlines, size: Fraction) -> Fraction:
    return max((width(word, size, "Bold") for word in plain(cell).split()), default=Fraction(0))


def _shared(least: list[Fraction], wished: list[Fraction], total: Fraction) -> list[int]:
    """Short columns get what they wish, long ones share the rest evenly; the sum is exact."""
    left, shares = total, list(least)
    order = sorted(range(len(wished)), key=lambda place: wished[place])
    for done, place in enumerate(order):
        shares[place] = max(least[place], min(wished[place], left / (len(order) - done)))
        left -= shares[place]
    weights = shares if left < 0 else [wish - low for wish, low in zip(wished, least, strict=True)]
    if not sum(weights):
        weights = shares
    shares = [share + left * weight / sum(weights) for share, weight in zip(shares, weights, strict=True)]
    edges = [twips(sum(shares[:count], Fraction(0))) for count in range(len(shares) + 1)]
    return [end - start for start, end in pairwise(edges)]
