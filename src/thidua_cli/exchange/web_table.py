"""Tables of a web page: what many programs give out under the name .xls is one."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser

Merged = tuple[tuple[int, int], tuple[int, int]]

_WIDEST = 500
_BLANKS = re.compile(r"\s+")


@dataclass
class Table:
    """Rows of text, each as wide as it came, and the merged areas: first and last (row, column), from 0."""

    rows: list[list[str]] = field(default_factory=list)
    merged: list[Merged] = field(default_factory=list)
    taken: dict[int, dict[int, str]] = field(default_factory=dict)

    def start_row(self) -> None:
        self.rows.append([])

    def add(self, text: str, across: int, down: int) -> None:
        """One cell at the next free place of the last row."""
        if not self.rows:
            self.start_row()
        index, row = len(self.rows) - 1, self.rows[-1]
        self._skip_taken(index, row)
        first = len(row)
        row += [text, *[""] * (across - 1)]
        for below in range(1, down):
            self.taken.setdefault(index + below, {}).update(dict.fromkeys(range(first, first + across), ""))
        if across > 1 or down > 1:
            self.merged.append(((index, first), (index + down - 1, first + across - 1)))

    def _skip_taken(self, index: int, row: list[str]) -> None:
        while len(row) in self.taken.get(index, {}):
            row.append("")


def tables(text: str) -> list[Table]:
    """Every table of a page, in order; a table inside a cell counts as text of that cell."""
    reader = _Reader()
    reader.feed(text)
    reader.close()
    return [table for table in reader.found if any(any(cell.strip() for cell in row) for row in table.rows)]


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[Table] = []
        self._depth = 0
        self._cell: list[str] | None = None
        self._spans = (1, 1)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "table":
            self._depth += 1
            if self._depth == 1:
                self.found.append(Table())
        elif tag in ("br", "p", "div") and self._cell is not None:
            self._cell.append("\n")
        elif self._depth == 1 and tag == "tr":
            self._end_cell()
            self.found[-1].start_row()
        elif self._depth == 1 and tag in ("td", "th"):
            self._end_cell()
            named = dict(attrs)
            self._cell, self._spans = [], (_span(named.get("colspan")), _span(named.get("rowspan")))

    def handle_endtag(self, tag: str) -> None:
        if self._depth == 1 and tag in ("td", "th", "tr", "table"):
            self._end_cell()
        if tag == "table" and self._depth:
            self._depth -= 1

    def handle_data(self, data: str) -> None:
        if self._cell is not None:
            self._cell.append(_BLANKS.sub(" ", data))

    def _end_cell(self) -> None:
        if self._cell is not None:
            lines = (" ".join(line.split()) for line in "".join(self._cell).splitlines())
            self.found[-1].add("\n".join(filter(None, lines)), *self._spans)
            self._cell = None


def _span(text: str | None) -> int:
    """How many rows or columns a cell covers; what is no such number covers one."""
    return min(int(text), _WIDEST) if text and text.strip().isdecimal() and int(text) else 1
