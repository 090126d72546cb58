"""Changes to a text by place, so that all that is not changed stays as it was written."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from thidua_cli.diagnostics import Span
from thidua_cli.models.base import value_at
from thidua_cli.source import Path, SourceDocument

MARK = "CẦN XEM LẠI"
_STARTS_ITS_LINE = re.compile(r"[\s\-{\[]*")


@dataclass(frozen=True, slots=True, order=True)
class Edit:
    """`text[start:end]` becomes `new`; offsets count characters from 0."""

    start: int
    end: int
    new: str


@dataclass
class Editor:
    """Collects changes to one document and the marks above its lines, then makes the new text in one go.

    The document must be the only one of its file.
    """

    document: SourceDocument
    edits: list[Edit] = field(default_factory=list)
    marks: dict[int, list[str]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._text = self.document.text
        self._starts = [0, *(match.end() for match in re.finditer("\n", self._text))]

    def raw(self, path: Path) -> str:
        """The scalar as it is written, quotes and line breaks included."""
        start, end = self._bounds(self.document.span(path))
        return self._text[start:end]

    def rewrite(self, path: Path, change: Callable[[str], str]) -> bool:
        """Change the scalar's own writing; whether anything changed."""
        old = self.raw(path)
        new = change(old)
        if new != old:
            self.edits.append(Edit(*self._bounds(self.document.span(path)), new))
        return new != old

    def replace_pair(self, path: Path, new: str) -> None:
        """`key: value`, the value being a scalar, becomes `new`."""
        start, _ = self._bounds(self.document.span(path, key=True))
        _, end = self._bounds(self.document.span(path))
        self.edits.append(Edit(start, end, new))

    def drop(self, path: Path) -> None:
        """Remove a key with its value: whole lines where it has its own, else its place between the commas."""
        key = self.document.span(path, key=True)
        start, _ = self._bounds(key)
        line = self._starts[key.line - 1]
        if self._text[line:start].strip(" "):
            self.edits.append(self._between_commas(path, start))
        else:
            self.edits.append(Edit(line, self._block_end(key.line, start - line), ""))

    def mark(self, path: Path, note: str) -> None:
        """Put `# CẦN XEM LẠI: note` above the line on which the value, or what holds it, begins."""
        while path and not self._starts_its_line(self._owner_span(path)):
            path = path[:-1]
        self.mark_line(self._owner_span(path).line, note)

    def mark_line(self, line: int, note: str) -> None:
        """The same above a line (1-based) that does not begin inside a scalar."""
        notes = self.marks.setdefault(line, [])
        if note not in notes:
            notes.append(note)

    def own_comments(self) -> Iterator[tuple[int, str]]:
        """(line from 1, text) of every comment that has its line for itself; earlier marks are not among them."""
        for line in range(1, len(self._starts) + 1):
            comment = self.document.comment_on(line)
            if comment is not None and self._line(line - 1).strip() == comment and f"# {MARK}: " not in comment:
                yield line, comment

    def result(self) -> str:
        """The new text."""
        notes = [self._note(line, note) for line, found in self.marks.items() for note in found]
        pieces, place = [], 0
        # At one offset a note comes before a change of the same line; notes keep their own order (sort is stable).
        for edit in sorted([*notes, *self.edits], key=lambda edit: (edit.start, edit.end)):
            if edit.start >= place:  # a mark on what is dropped goes with it
                pieces += [self._text[place : edit.start], edit.new]
                place = edit.end
        return "".join([*pieces, self._text[place:]])

    def _note(self, line: int, note: str) -> Edit:
        start = self._starts[line - 1]
        indent = re.match(r" *", self._text[start:])
        return Edit(start, start, f"{indent[0] if indent else ''}# {MARK}: {note}\n")

    def _owner_span(self, path: Path) -> Span:
        """Where an item or a key begins."""
        return self.document.span(path, key=bool(path) and isinstance(path[-1], str))

    def _starts_its_line(self, span: Span) -> bool:
        line = self._starts[span.line - 1]
        return _STARTS_ITS_LINE.fullmatch(self._text[line : line + span.column - 1]) is not None

    def _bounds(self, span: Span) -> tuple[int, int]:
        return self._starts[span.line - 1] + span.column - 1, self._starts[span.end_line - 1] + span.end_column - 1

    def _block_end(self, line: int, indent: int) -> int:
        """Offset behind the lines that belong to a key at `indent` of a line (1-based): all that stand deeper."""
        for following in range(line, len(self._starts)):
            text = self._line(following)
            if text.strip() and len(text) - len(text.lstrip(" ")) <= indent:
                return self._starts[following]
        return len(self._text)

    def _line(self, index: int) -> str:
        end = self._text.find("\n", self._starts[index])
        return self._text[self._starts[index] : end if end >= 0 else None]

    def _between_commas(self, path: Path, start: int) -> Edit:
        end = self._flow_end(path)
        before = re.search(r",\s*$", self._text[:start])
        if before:
            return Edit(before.start(), end, "")
        after = re.match(r"\s*,\s*", self._text[end:])
        return Edit(start, end + (after.end() if after else 0), "")

    def _flow_end(self, path: Path) -> int:
        """Offset behind a value in flow style: a scalar, or a mapping of scalars with its brace."""
        value = value_at(self.document.data, path)
        if not isinstance(value, dict) or not value:
            return self._bounds(self.document.span(path))[1]
        end = max(self._bounds(self.document.span((*path, key)))[1] for key in value)
        closing = re.match(r"\s*,?\s*\}", self._text[end:])
        return end + (closing.end() if closing else 0)


def marked_lines(text: str) -> Iterator[tuple[int, str]]:
    """(line from 1, note) of every mark in a text."""
    for number, line in enumerate(text.splitlines(), 1):
        head, found, note = line.partition(f"# {MARK}: ")
        if found and not head.strip():
            yield number, note
