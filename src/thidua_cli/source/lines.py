"""Offsets into the text that is parsed, turned into lines and columns of the file as it was written."""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from functools import cached_property

from thidua_cli.diagnostics import Span
from thidua_cli.source.forbidden import FORBIDDEN, INVISIBLE, REPLACEMENT


class Lines:
    """One file's text in two shapes: `written` as an editor shows it, `text` as it is parsed.

    `text` is `written` in NFC without invisible characters, and with U+FFFD for each forbidden one, so that the rest of
    the file can be checked. In both a line ends with one line feed and no byte order mark stands in front: line numbers
    are equal, and columns differ only in the rare file that is not NFC or holds what nobody sees. Offsets are 0-based
    character indexes.
    """

    def __init__(self, file: str, written: str) -> None:
        self.file = file
        self.written = written
        # Printable characters are neither forbidden nor invisible: a quick look that nearly every file passes.
        self.printable = written.replace("\n", "").isprintable() and REPLACEMENT not in written
        self.composed = unicodedata.is_normalized("NFC", written)
        # Equal strings are kept one object: `_place` asks whether there is anything to translate.
        self.text = written if self.printable and self.composed else _parsed(written)

    def span(self, start: int, end: int) -> Span:
        """Place of `text[start:end]`."""
        return Span(self.file, *self._place(start), *self._place(end))

    def written_span(self, start: int, end: int) -> Span:
        """Place of `written[start:end]`."""
        return Span(self.file, *_place(self._written_starts, start), *_place(self._written_starts, end))

    def first_line(self, start: int) -> int:
        """Offset where the line that holds `start` ends, blanks at its end left out."""
        end = self.text.find("\n", start)
        line = self.text[start:] if end < 0 else self.text[start:end]
        return start + len(line.rstrip())

    def bounds(self, line: int) -> tuple[int, int]:
        """Offsets in `text` of the first and behind the last character of a line (1-based); (0, 0) if none such."""
        if not 1 <= line <= len(self._starts):
            return 0, 0
        start = self._starts[line - 1]
        end = self.text.find("\n", start)
        return start, len(self.text) if end < 0 else end

    def _place(self, offset: int) -> tuple[int, int]:
        line, column = _place(self._starts, offset)
        if self.text is self.written:
            return line, column
        return line, _written_column(self._written_line(line), column - 1) + 1

    def _written_line(self, line: int) -> str:
        start = self._written_starts[line - 1]
        end = self.written.find("\n", start)
        return self.written[start:] if end < 0 else self.written[start:end]

    @cached_property
    def _starts(self) -> list[int]:
        return _line_starts(self.text)

    @cached_property
    def _written_starts(self) -> list[int]:
        return self._starts if self.text is self.written else _line_starts(self.written)


def _parsed(written: str) -> str:
    return unicodedata.normalize("NFC", INVISIBLE.sub("", FORBIDDEN.sub(REPLACEMENT, written)))


def _line_starts(text: str) -> list[int]:
    starts, end = [0], text.find("\n")
    while end >= 0:
        starts.append(end + 1)
        end = text.find("\n", end + 1)
    return starts


def _place(starts: list[int], offset: int) -> tuple[int, int]:
    line = bisect_right(starts, offset)
    return line, offset - starts[line - 1] + 1


def _written_column(line: str, column: int) -> int:
    """Column of the written line at which the parsed line's `column` begins (both 0-based)."""

    def parsed_length(length: int) -> int:
        return len(_parsed(line[:length]))

    return bisect_right(range(len(line) + 1), column, key=parsed_length) - 1
