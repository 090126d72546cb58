"""A place in a text file."""

from __future__ import annotations

from typing import NamedTuple


class Span(NamedTuple):
    """Half-open place `[line:column, end_line:end_column)`.

    Lines and columns start at 1; columns count characters, not bytes. `file` is the path as it is shown to the
    user, with forward slashes. Spans sort by file, then place.
    """

    file: str
    line: int = 1
    column: int = 1
    end_line: int = 1
    end_column: int = 1

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"
