"""Where the nodes of a document begin and end in its text: what an edit must know before it cuts."""

from __future__ import annotations

import re

from thidua_cli.source.document import SourceDocument
from thidua_cli.source.layout import Layout
from thidua_cli.source.plain import Path
from thidua_cli.source.scalars import scalar_end

_TO_BRACKET = re.compile(r"(?:[\s,]|(?<=\s)#[^\n]*)*")


class Extents:
    """Offsets into the text that was parsed, 0-based; `end` is behind the last character, quotes and brackets too."""

    def __init__(self, document: SourceDocument) -> None:
        self.text = document.lines.text
        self.layout = Layout(document.data)
        self._offsets = document.offsets

    def find(self, path: Path) -> int | None:
        """The ordinal of the node at `path`; None when a step of it does not exist."""
        ordinal = 0
        for step in path:
            child = self.layout.children(ordinal).get(step)
            if child is None:
                return None
            ordinal = child
        return ordinal

    def start(self, ordinal: int) -> int:
        return self._offsets[ordinal]

    def is_flow(self, ordinal: int) -> bool:
        """Whether a collection is written between brackets."""
        return self.text[self.start(ordinal)] in "[{"

    def end(self, ordinal: int) -> int:
        node = self.layout.nodes[ordinal]
        if not isinstance(node, dict | list):
            return scalar_end(self.text, self.start(ordinal), node)
        children = list(self.layout.children(ordinal).values())
        inside = self.end(children[-1]) if children else self.start(ordinal) + 1
        if not self.is_flow(ordinal):
            return inside
        bracket = _TO_BRACKET.match(self.text, inside)
        assert bracket, "the pattern matches nothing too"
        return bracket.end() + 1

    def column(self, offset: int) -> int:
        """How many characters stand before `offset` on its line."""
        return offset - self.line_start(offset)

    def line_start(self, offset: int) -> int:
        return self.text.rfind("\n", 0, offset) + 1

    def next_line(self, offset: int) -> int:
        """Offset of the line after the one that holds `offset`; the end of the text after the last."""
        end = self.text.find("\n", offset)
        return len(self.text) if end < 0 else end + 1

    def dash(self, sequence: int, item: int) -> int | None:
        """Offset of the dash of an item of a block sequence; None where it is not found at the list's column."""
        column, line = self.column(self.start(sequence)), self.line_start(self.start(item))
        while line >= self.line_start(self.start(sequence)):
            if self.text[line + column : line + column + 1] == "-":
                return line + column
            line = self.line_start(line - 1) if line else -1
        return None
