"""The text between head and foot, and the appendices after it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from itertools import pairwise

from thidua_cli.docx.reading.values import Document, Paragraph
from thidua_cli.docxcheck.foot import Foot
from thidua_cli.docxcheck.head import Head
from thidua_cli.docxcheck.lines import Line, all_lines, is_ruling, whole_line

_APPENDIX = re.compile(r"ph[ụu]\s+l[ụu]c(\s+(số\s+)?([IVXL]+|\d+|[A-Z]))?\s*[.:]?$", re.IGNORECASE)
_MOST_TITLE = 6
_ATTACHED = ("kem-theo", "ban-hanh-kem-theo")


class Level(StrEnum):
    """What a paragraph of the text is by the label it begins with."""

    PART = "part"
    CHAPTER = "chapter"
    SECTION = "section"
    ARTICLE = "article"
    ROMAN = "roman"
    CAPITAL = "capital"
    DECIMAL = "decimal"
    CLAUSE = "clause"
    POINT = "point"
    BULLET = "bullet"
    PROSE = "prose"


_LEVELS = (
    (Level.PART, re.compile(r"(?i:phần)\s+(?:(?i:thứ)\s+\w+|[IVXLC]+|\d+)[.:]?(?=\s|$)")),
    (Level.CHAPTER, re.compile(r"(?i:chương)\s+(?:[IVXLC]+|\d+)[.:]?(?=\s|$)")),
    (Level.SECTION, re.compile(r"(?i:(?:tiểu )?mục)\s+\d+[.:]?(?=\s|$)")),
    (Level.ARTICLE, re.compile(r"(?i:điều)\s+\d+\s*[.:]?(?=\s|$)")),
    (Level.DECIMAL, re.compile(r"\d+(?:\.\d+)+[.)]?(?=\s)")),
    (Level.ROMAN, re.compile(r"[IVXL]+\s*[.)/-](?=\s*\S)")),
    (Level.CLAUSE, re.compile(r"\d+\s*[.)/](?=\s*\D)")),
    (Level.POINT, re.compile(r"[a-zđ]{1,2}\s*[.)](?=\s*\S)")),
    (Level.CAPITAL, re.compile(r"[A-ZĐ]\s*[.)](?=\s)")),
    (Level.BULLET, re.compile(r"[-–—+*•◦▪●○■□➢✓]\s*(?=\S)")),
)


DIVISIONS = frozenset({Level.PART, Level.CHAPTER, Level.SECTION})
"""What the decree sets in the middle, unlike the rest of the text."""


@dataclass(frozen=True)
class Text:
    """One paragraph of the text: its level, the label as it prints (typed or automatic), the words after it."""

    line: Line
    level: Level
    label: str
    rest: str

    @property
    def paragraph(self) -> Paragraph:
        return self.line.paragraph

    @property
    def is_heading(self) -> bool:
        """Bold from the first letter to the last, or one of the levels that are titles by nature."""
        bold = bool(self.line.hands) and all(hand.bold for hand in self.line.hands)
        return bold and self.level is not Level.PROSE

    @cached_property
    def is_running(self) -> bool:
        """Lời văn: what stands in the middle, lines of capitals and lone signs are none."""
        apart = self.level in DIVISIONS or (self.level is Level.PROSE and self.line.is_upper)
        return not apart and self.paragraph.layout.align != "center" and any(map(str.isalpha, self.line.text))


_LABEL = re.compile("|".join(f"(?P<{level}>{pattern.pattern})" for level, pattern in _LEVELS))
"""All of them at once, the first that fits."""


@dataclass(frozen=True, slots=True)
class Appendix:
    """`heading` is the line Phụ lục; `titles` what stands in capitals below it, `attached` the line (Kèm theo …)."""

    heading: Line
    titles: tuple[Line, ...]
    attached: Line | None
    paragraphs: tuple[Paragraph, ...]


def text_of(line: Line) -> Text:
    """Its level by label; an automatic label counts as if it were typed."""
    paragraph = line.paragraph
    if paragraph.numbering == "bullet":
        return Text(line, Level.BULLET, paragraph.label, line.text)
    words = f"{paragraph.label} {line.text}" if paragraph.label else line.text
    match = _LABEL.match(words)
    if match is None or match.lastgroup is None:
        return Text(line, Level.PROSE, "", words)
    return Text(line, Level(match.lastgroup), match[0].strip(), words[match.end() :].strip())


def body_of(document: Document, head: Head, foot: Foot) -> tuple[Text, ...]:
    """Paragraphs with words between head and foot, those in tables and text boxes left out."""
    last = foot.start or _first_appendix(document, head.end) or len(document.paragraphs) + 1
    return tuple(
        text_of(whole_line(paragraph))
        for paragraph in document.paragraphs
        if head.end < paragraph.number < last
        and paragraph.text.strip()
        and paragraph.place.table is None
        and not paragraph.place.box
        and not is_ruling(paragraph.text)
    )


def _first_appendix(document: Document, after: int) -> int | None:
    found = (line for line in all_lines(document.paragraphs) if line.paragraph.number > after)
    return next((line.paragraph.number for line in found if _is_heading(line)), None)


def _is_heading(line: Line) -> bool:
    return _APPENDIX.match(line.text) is not None and line.is_whole


def appendices_of(document: Document, head: Head, foot: Foot) -> tuple[Appendix, ...]:
    """Appendices after the foot, or anywhere below the head when there is none."""
    after = foot.end or head.end
    lines = [line for line in all_lines(document.paragraphs) if line.paragraph.number > after]
    starts = [place for place, line in enumerate(lines) if _is_heading(line)]
    return tuple(_appendix(tuple(lines[start:end])) for start, end in pairwise([*starts, len(lines)]))


def _appendix(lines: tuple[Line, ...]) -> Appendix:
    heading, *rest = lines
    titles = tuple(_titles(rest))
    following = rest[len(titles) : len(titles) + 2]
    attached = next((line for line in following if line.folded.startswith(_ATTACHED)), None)
    paragraphs = tuple(dict.fromkeys(line.paragraph for line in lines))
    return Appendix(heading, titles, attached, paragraphs)


def _titles(lines: list[Line]) -> Iterator[Line]:
    for line in lines[:_MOST_TITLE]:
        in_middle = line.paragraph.layout.align == "center" and line.paragraph.place.table is None
        if not in_middle or line.text.startswith("("):
            return
        yield line
