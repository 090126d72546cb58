"""A place in a file: by line and column in a text, by paragraph in a document that has no lines."""

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

    @property
    def words(self) -> str:
        """The place as people would say it; empty where file, line and column say it."""
        return ""

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


class PaperSpan(Span):
    """A place in a .docx, said by `words`: nobody sees numbers of paragraphs in Word.

    `line` is the number of the paragraph in the order of reading (0: the file as a whole), columns count the characters
    of that paragraph.
    """

    _words: str

    @classmethod
    def said(cls, words: str, file: str, line: int = 0, column: int = 1, end_column: int = 1) -> PaperSpan:
        """The place that `words` name."""
        made = cls(file, line, column, line, end_column)
        made._words = words
        return made

    @property
    def words(self) -> str:
        return self._words

    def __str__(self) -> str:
        return f"{self.file}: {self.words}"
