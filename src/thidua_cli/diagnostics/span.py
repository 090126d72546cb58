"""A place in a file: by line and column in a text, by paragraph in a document that has no lines."""

from __future__ import annotations

from typing import NamedTuple


class Span(NamedTuple):
    """Half-open place `[line:column, end_line:end_column)`.

    Lines and columns start at 1; columns count characters, not bytes. `file` is the path as it is shown to the
    user, with forward slashes. Spans sort by file, then place.

    In a .docx, `line` is the number of the paragraph in the order of reading (0: the file as a whole), columns count
    the characters of that paragraph, and `words` says the place to people: nobody sees numbers of paragraphs in Word.
    """

    file: str
    line: int = 1
    column: int = 1
    end_line: int = 1
    end_column: int = 1
    words: str = ""

    def __str__(self) -> str:
        if self.words:
            return f"{self.file}: {self.words}"
        return f"{self.file}:{self.line}:{self.column}"
