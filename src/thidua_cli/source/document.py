"""One YAML document: its plain data, and the place of every node on demand."""

from __future__ import annotations

import re
from array import array
from bisect import bisect_right
from dataclasses import dataclass, field
from functools import cached_property

from thidua_cli.diagnostics import Span
from thidua_cli.source.layout import Layout
from thidua_cli.source.lines import Lines
from thidua_cli.source.plain import Path, Plain
from thidua_cli.source.scalars import header_line_end, is_block, scalar_end

__all__ = ["Path", "Plain", "SourceDocument"]

_COMMENT = re.compile(r"(?:^|(?<=[ \t]))#")


@dataclass(frozen=True, eq=False)
class SourceDocument:
    """One document of a file.

    `file` is the path as shown to the user; `number` counts the documents of the file from 0; `data` holds the
    scalars as they were written (`None` only for an empty plain scalar, `~` and `null`). Data must not be changed:
    places are found by walking it.
    """

    file: str
    number: int
    data: Plain
    lines: Lines = field(repr=False)
    offsets: array[int] = field(repr=False)
    extent: range = field(repr=False)

    @property
    def text(self) -> str:
        """The whole file as an editor shows it: no byte order mark, every line ended by one line feed."""
        return self.lines.written

    def span(self, path: Path, *, key: bool = False) -> Span:
        """Place of the value at `path`, or with `key` of the key that owns it; never fails.

        A step that does not exist ends the walk at its nearest existing ancestor. A mapping or a sequence is shown by
        the key that owns it; without one (an item, the root) by its first line.
        """
        ordinal, owner = self._layout.find(path)
        value = self._layout.nodes[ordinal]
        if owner is not None and (key or isinstance(value, dict | list)):
            return self._scalar_span(owner)
        if isinstance(value, dict | list):
            start = self.offsets[ordinal]
            return self.lines.span(start, self.lines.first_line(start))
        return self._scalar_span(ordinal)

    def part(self, path: Path, start: int, end: int) -> Span:
        """Place of `value[start:end]` of the text at `path`; of the whole text where escapes hide those words."""
        ordinal, _ = self._layout.find(path)
        value = self._layout.nodes[ordinal]
        if not isinstance(value, str):
            return self.span(path)
        # Reading changes white space only, so the words stand in the file as often and in the same order.
        words = re.compile(r"\s+".join(re.escape(word) for word in value[start:end].split()))
        read = [match.start() for match in words.finditer(value)]
        written = [*words.finditer(self.lines.text, self.offsets[ordinal], self._scalar_end(ordinal))]
        if start not in read or len(read) != len(written):
            return self.span(path)
        return self.lines.span(*written[read.index(start)].span())

    def comment_on(self, line: int) -> str | None:
        """Text of the `#` comment on a line (1-based) of this document, from the `#` on; None if there is none."""
        start, end = self.lines.bounds(line)
        if start not in self.extent:
            return None
        for match in _COMMENT.finditer(self.lines.text[start:end]):
            if not self._inside_scalar(start + match.start()):
                return self.lines.text[start + match.start() : end].rstrip()
        return None

    @cached_property
    def _layout(self) -> Layout:
        return Layout(self.data)

    def _scalar_span(self, ordinal: int) -> Span:
        return self.lines.span(self.offsets[ordinal], self._scalar_end(ordinal))

    def _scalar_end(self, ordinal: int) -> int:
        value = self._layout.nodes[ordinal]
        assert not isinstance(value, dict | list)
        return scalar_end(self.lines.text, self.offsets[ordinal], value)

    def _inside_scalar(self, offset: int) -> bool:
        ordinal = bisect_right(self.offsets, offset) - 1
        if ordinal < 0 or isinstance(self._layout.nodes[ordinal], dict | list):
            return False
        start, text = self.offsets[ordinal], self.lines.text
        if is_block(text, start) and offset < header_line_end(text, start):
            return False
        return offset < self._scalar_end(ordinal)
