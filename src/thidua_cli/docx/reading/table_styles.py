"""What a style of tables gives a cell by its place: first row, bands, corners (ECMA-376 part 1, 17.7.6)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from lxml import etree

from thidua_cli.docx.reading.names import OFF, VAL, W

_FLAGS = {
    "firstRow": 0x0020,
    "lastRow": 0x0040,
    "firstColumn": 0x0080,
    "lastColumn": 0x0100,
    "noHBand": 0x0200,
    "noVBand": 0x0400,
}
"""Bits of `w:tblLook/@w:val` (ECMA-376 part 1, 17.4.55)."""

_LONGEST = 8
_CORNERS = {("firstRow", "firstCol"): "nwCell", ("firstRow", "lastCol"): "neCell"} | {
    ("lastRow", "firstCol"): "swCell",
    ("lastRow", "lastCol"): "seCell",
}


class Dress(NamedTuple):
    """A style of tables, and which of its conditional parts reach a cell, the weakest first."""

    style: str
    parts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Look:
    """What a table takes from its style: names of `_FLAGS` that are on; nothing when the table does not say."""

    on: frozenset[str]
    bands: bool = True

    def parts(self, row: int, rows: int, column: slice, columns: int) -> Iterator[str]:
        """Parts of the style that reach the cell in `row` (from 0) and `column`, the weakest first."""
        of_row = self._edge(("firstRow", "lastRow"), row, row + 1, rows)
        of_column = self._edge(("firstColumn", "lastColumn"), column.start, column.stop, columns)
        of_column = of_column.replace("Column", "Col")
        if self.bands and "noVBand" not in self.on and not of_column:
            yield f"band{1 + (column.start - ('firstColumn' in self.on)) % 2}Vert"
        if self.bands and "noHBand" not in self.on and not of_row:
            yield f"band{1 + (row - ('firstRow' in self.on)) % 2}Horz"
        yield from filter(None, (of_row, of_column))
        if (of_row, of_column) in _CORNERS:
            yield _CORNERS[of_row, of_column]

    def _edge(self, names: tuple[str, str], start: int, end: int, count: int) -> str:
        first, last = names
        if start == 0 and first in self.on:
            return first
        return last if end == count and last in self.on else ""


def look_of(properties: etree._Element | None) -> Look:
    """What `w:tblPr` says, by names or by bits."""
    element = properties.find(f"{W}tblLook") if properties is not None else None
    if element is None:
        return Look(frozenset(), bands=False)
    text = element.get(VAL, "0")
    bits = int(text, 16) if len(text) < _LONGEST and set(text) <= set("0123456789abcdefABCDEF") and text else 0
    return Look(frozenset(name for name, bit in _FLAGS.items() if _is_on(element.get(W + name), bits & bit)))


def _is_on(said: str | None, bit: int) -> bool:
    """Newer files say each flag by its name, older ones by its bit."""
    return bool(bit) if said is None else said not in OFF
