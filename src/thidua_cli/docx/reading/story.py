"""One part of a file walked from top to bottom: its paragraphs and tables, with effective formatting."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from itertools import count

from lxml import etree

from thidua_cli.docx.reading.names import COMPATIBLE, W, has, value, whole
from thidua_cli.docx.reading.numbering import Label, Numbering
from thidua_cli.docx.reading.properties import Said, borders_of, hand_of, layout_of
from thidua_cli.docx.reading.runs import Inside
from thidua_cli.docx.reading.styles import Styles
from thidua_cli.docx.reading.table_styles import Dress, Look, look_of
from thidua_cli.docx.reading.values import Border, Cell, Paragraph, Place, Row, Run, Table

_MC = f"{{{COMPATIBLE}}}"
_MARGIN = 108
"""Word's own left and right margin of a cell, when no style says another."""


@dataclass(frozen=True, slots=True)
class _Shape:
    """What the cells of one table share: its style and what it takes of it, columns and inner margins in twips."""

    style: str
    look: Look
    grid: list[int]
    margins: tuple[int, int]
    rows: int
    depth: int


@dataclass(slots=True)
class Walk:
    """One part being read. `numbers` counts the paragraphs of the whole file."""

    part: str
    styles: Styles
    numbering: Numbering
    numbers: count[int]
    paragraphs: list[Paragraph] = field(default_factory=list)
    tables: list[Table] = field(default_factory=list)
    breaks: list[tuple[int, int, etree._Element]] = field(default_factory=list)
    _table_numbers: count[int] = field(default_factory=lambda: count(1))

    def blocks(self, parent: etree._Element, place: Place, table: Dress | None = None, depth: int = 0) -> None:
        """Paragraphs and tables below `parent`, through whatever wraps them."""
        for child in parent:
            if child.tag == f"{W}p":
                self._paragraph(child, place, table)
            elif child.tag == f"{W}tbl":
                self._table(child, place, depth + 1)
            elif child.tag == f"{_MC}AlternateContent":
                chosen = child.find(f"{_MC}Choice")
                self.blocks(chosen if chosen is not None else child, place, table, depth)
            elif child.tag in _WRAPPERS:
                self.blocks(child, place, table, depth)

    def _paragraph(self, element: etree._Element, place: Place, table: Dress | None) -> None:
        properties = element.find(f"{W}pPr")
        style = value(properties, "pStyle")
        numbered, label = self._numbered(properties, style)
        inside = Inside()
        inside.walk(element)
        mark = properties.find(f"{W}rPr") if properties is not None else None
        self.paragraphs.append(
            Paragraph(
                next(self.numbers),
                place,
                tuple(self._runs(inside, style, table)),
                self.styles.layout(style, table, numbered, layout_of(properties)),
                self.styles.hand(style, table, None, hand_of(mark, self.styles.theme)),
                style or "",
                label.text,
                label.kind,
                tuple(inside.fields),
                tuple(inside.drawings()),
                inside.inserted or _has_mark(mark, "ins"),
                inside.deleted or _has_mark(mark, "del"),
                inside.commented,
            )
        )
        for box in inside.boxes:
            self.blocks(box, replace(place, box=True))
        section = properties.find(f"{W}sectPr") if properties is not None else None
        if section is not None:
            self.breaks.append((len(self.paragraphs), len(self.tables), section))

    def _runs(self, inside: Inside, style: str | None, table: Dress | None) -> Iterator[Run]:
        """Neighbours in one hand are one run: what Word splits for its own reasons means nothing."""
        pending: Run | None = None
        for element, text in inside.texts:
            properties = element.find(f"{W}rPr")
            said = hand_of(properties, self.styles.theme)
            hand = self.styles.hand(style, table, value(properties, "rStyle"), said)
            if hand.hidden:
                continue
            if pending is not None and pending.hand is hand:
                pending = Run(pending.text + text, hand)
                continue
            if pending is not None:
                yield pending
            pending = Run(text, hand)
        if pending is not None:
            yield pending

    def _numbered(self, properties: etree._Element | None, style: str | None) -> tuple[Said, Label]:
        own = properties.find(f"{W}numPr") if properties is not None else None
        list_, level = self.styles.chain(style, "paragraph").numbering
        if own is not None:
            list_, level = value(own, "numId") or list_, value(own, "ilvl") or level
        if list_ is None:
            return {}, Label()
        place = min(max(whole(level), 0), 8)
        return self.numbering.indents(list_, place), self.numbering.next(list_, place)

    def _table(self, element: etree._Element, place: Place, depth: int) -> None:
        number = next(self._table_numbers)
        properties = element.find(f"{W}tblPr")
        style = value(properties, "tblStyle")
        grid = [whole(column.get(f"{W}w")) for column in element.iterfind(f"{W}tblGrid/{W}gridCol")]
        elements = [*_rows(element)]
        shape = _Shape(style or "", look_of(properties), grid, self._margins(style, properties), len(elements), depth)
        slot = len(self.tables)
        shell = Table(
            number,
            self.part,
            (),
            self._borders(style, properties),
            whole(value(properties, "tblW", "w")) or sum(grid),
            whole(value(properties, "tblInd", "w")),
            value(properties, "jc") or "left",
            depth,
        )
        self.tables.append(shell)
        rows = [
            self._row(row, Place(self.part, number, place_of_row, box=place.box), shape)
            for place_of_row, row in enumerate(elements, start=1)
        ]
        self.tables[slot] = replace(shell, rows=tuple(rows))

    def _row(self, element: etree._Element, place: Place, shape: _Shape) -> Row:
        properties = element.find(f"{W}trPr")
        cells, column = [], 0
        elements = [*_cells(element)]
        columns = max(len(shape.grid), sum(map(_span, elements)))
        for number, cell in enumerate(elements, start=1):
            before = len(self.paragraphs)
            reach = slice(column, column + _span(cell))
            dress = Dress(shape.style, tuple(shape.look.parts(place.row - 1, shape.rows, reach, columns)))
            self.blocks(cell, replace(place, cell=number), dress, shape.depth)
            made = _cell(cell, tuple(self.paragraphs[before:]), shape, reach, self.styles.conditional(dress))
            column = reach.stop
            cells.append(made)
        return Row(tuple(cells), has(properties, "tblHeader"), has(properties, "cantSplit"))

    def _borders(self, style: str | None, properties: etree._Element | None) -> tuple[Border, ...]:
        """Its own sides, else those of its style or of a style below that one."""
        for owner in (properties, *self._style_properties(style)):
            borders = owner.find(f"{W}tblBorders") if owner is not None else None
            if borders is not None:
                return borders_of(borders)
        return ()

    def _margins(self, style: str | None, properties: etree._Element | None) -> tuple[int, int]:
        found = [_MARGIN, _MARGIN]
        for owner in (*reversed([*self._style_properties(style)]), properties):
            margins = owner.find(f"{W}tblCellMar") if owner is not None else None
            _lay_margins(found, margins)
        return found[0], found[1]

    def _style_properties(self, style: str | None) -> Iterator[etree._Element]:
        """`w:tblPr` of the style and of those it is based on, the nearest first."""
        found = (element.find(f"{W}tblPr") for element in self.styles.table_line(style))
        yield from (properties for properties in found if properties is not None)


_WRAPPERS = frozenset(
    {f"{W}{tag}" for tag in ("sdt", "sdtContent", "smartTag", "customXml", "ins", "moveTo")} | {f"{_MC}Fallback"}
)


def _has_mark(mark: etree._Element | None, tag: str) -> bool:
    return mark is not None and mark.find(W + tag) is not None


def _rows(table: etree._Element) -> Iterator[etree._Element]:
    yield from _through(table, f"{W}tr")


def _cells(row: etree._Element) -> Iterator[etree._Element]:
    yield from _through(row, f"{W}tc")


def _through(parent: etree._Element, tag: str) -> Iterator[etree._Element]:
    """Children of that tag, those inside content controls too."""
    for child in parent:
        if child.tag == tag:
            yield child
        elif child.tag in _WRAPPERS:
            yield from _through(child, tag)


def _lay_margins(found: list[int], margins: etree._Element | None) -> None:
    for place, names in enumerate((("left", "start"), ("right", "end"))):
        for name in names:
            text = value(margins, name, "w")
            if text is not None:
                found[place] = whole(text)


def _span(cell: etree._Element) -> int:
    """Columns of the grid it takes."""
    return max(1, whole(value(cell.find(f"{W}tcPr"), "gridSpan"), 1))


def _cell(
    element: etree._Element,
    paragraphs: tuple[Paragraph, ...],
    shape: _Shape,
    reach: slice,
    parts: Iterator[etree._Element],
) -> Cell:
    """`parts` are what the style says of cells in that place, the weakest first; the cell has the last word."""
    properties = element.find(f"{W}tcPr")
    own = [*shape.margins]
    _lay_margins(own, properties.find(f"{W}tcMar") if properties is not None else None)
    borders: dict[str, Border] = {}
    shading = ""
    for said in (*(part.find(f"{W}tcPr") for part in parts), properties):
        sides = said.find(f"{W}tcBorders") if said is not None else None
        borders |= {border.side: border for border in borders_of(sides)} if sides is not None else {}
        shading = value(said, "shd", "fill") or shading
    merge = properties.find(f"{W}vMerge") if properties is not None else None
    width = whole(value(properties, "tcW", "w")) if value(properties, "tcW", "type") in {None, "dxa"} else 0
    return Cell(
        paragraphs,
        width or sum(shape.grid[reach]),
        reach.stop - reach.start,
        own[0],
        own[1],
        tuple(borders.values()),
        shading,
        merge is not None and merge.get(f"{W}val", "continue") == "continue",
    )
