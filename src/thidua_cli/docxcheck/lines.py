"""Lines: what people see as one line of thể thức, be it a paragraph, a part between tabs, or what follows a break."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import islice

from thidua_cli.docx.reading.values import Hand, Paragraph, Run
from thidua_cli.law.spelling import fold

_END = re.compile(r"[\t\n\f]+")
_DRAWN = re.compile(r"[\s_\-–—─━=*.…]*")


@dataclass(frozen=True)
class Line:
    """`paragraph.text[start:end]`, without the blanks around it. What many rules ask is found out once."""

    paragraph: Paragraph
    start: int
    end: int

    @property
    def raw(self) -> str:
        return self.paragraph.text[self.start : self.end]

    @cached_property
    def text(self) -> str:
        """The words with single blanks between them."""
        return " ".join(self.raw.split())

    @property
    def folded(self) -> str:
        """Small letters without marks, words joined by hyphens, to recognise what is misspelt."""
        return _folded(self.text)

    @property
    def is_whole(self) -> bool:
        """Whether nothing else stands in its paragraph."""
        return self.raw.strip() == self.paragraph.text.strip()

    @cached_property
    def runs(self) -> tuple[Run, ...]:
        """Its letters with their hands, blanks left out."""
        return tuple(run for run in self.every_run if run.text.strip())

    @property
    def every_run(self) -> tuple[Run, ...]:
        if self.start == 0 and self.end == len(self.paragraph.text):
            return self.paragraph.runs
        return tuple(_cut(self.paragraph.runs, self.start, self.end))

    @cached_property
    def hands(self) -> tuple[Hand, ...]:
        return tuple(run.hand for run in self.runs)

    @property
    def is_upper(self) -> bool:
        """Printed in capitals: typed so, or made so by the hand."""
        return is_upper("".join(run.text.upper() if run.hand.caps else run.text for run in self.runs))


@lru_cache(maxsize=4096)
def _folded(text: str) -> str:
    return fold(text)


def is_upper(text: str) -> bool:
    return any(char.isalpha() for char in text) and text == text.upper()


def _cut(runs: Iterable[Run], start: int, end: int) -> Iterator[Run]:
    place = 0
    for run in runs:
        first, last = max(start - place, 0), min(end - place, len(run.text))
        if first < last:
            yield Run(run.text[first:last], run.hand)
        place += len(run.text)


def lines_of(paragraph: Paragraph) -> Iterator[Line]:
    """Its lines; an empty paragraph has none."""
    text = paragraph.text
    if not text.strip():
        return
    if _END.search(text) is None:
        yield Line(paragraph, 0, len(text))
        return
    start = 0
    for match in (*_END.finditer(text), None):
        end = match.start() if match is not None else len(text)
        if text[start:end].strip():
            yield Line(paragraph, start, end)
        start = match.end() if match is not None else end


def whole_line(paragraph: Paragraph) -> Line:
    """The paragraph as one line, tabs and breaks inside it."""
    return Line(paragraph, 0, len(paragraph.text))


def all_lines(paragraphs: Iterable[Paragraph]) -> tuple[Line, ...]:
    return tuple(line for paragraph in paragraphs for line in lines_of(paragraph))


def first_lines(paragraphs: Iterable[Paragraph], count: int) -> tuple[Line, ...]:
    lines = (line for paragraph in paragraphs for line in lines_of(paragraph))
    return tuple(islice(lines, count))


def is_ruling(text: str) -> bool:
    """Whether a line is drawn with characters: `______`, `────`."""
    bare = text.strip()
    return len(bare) >= 3 and _DRAWN.fullmatch(bare) is not None and set(bare) & set("_─━—–-=") != set()
