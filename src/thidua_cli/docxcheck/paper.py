"""One file as the rules see it: what was read, the parts that were recognised, the decree it is judged by."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date

from thidua_cli.diagnostics import PaperSpan, Span
from thidua_cli.docx.reading.values import WHOLE, Cell, Document, Paragraph, Place, Section, Table
from thidua_cli.docxcheck.around import NOWHERE, Around
from thidua_cli.docxcheck.body import Appendix, Text, appendices_of, body_of
from thidua_cli.docxcheck.foot import Foot, foot_of
from thidua_cli.docxcheck.head import Head, head_of
from thidua_cli.docxcheck.kinds import Kind, of_type
from thidua_cli.docxcheck.lines import Line, first_lines
from thidua_cli.docxcheck.profile import Profile, on

_EXCERPT = 40
_FIGURES = re.compile(r"ngày\s*(\d{1,2})?.*tháng\s*(\d{1,2})?.*năm\s*(\d{4})", re.IGNORECASE)
_BLANKS = re.compile(r"[\s\u00a0]+")


@dataclass(frozen=True, slots=True)
class Paper:
    """`text` are the paragraphs between head and foot. Rules look here first, and in `document` for the rest.

    `around` is what is known beside the file.
    """

    document: Document
    kind: Kind
    profile: Profile
    head: Head
    text: tuple[Text, ...]
    foot: Foot
    appendices: tuple[Appendix, ...]
    around: Around
    _cells: dict[Place, Cell] = field(repr=False)
    _sections: dict[int, Section] = field(repr=False)

    def cell(self, paragraph: Paragraph) -> Cell | None:
        """The cell it stands in; None in the open text."""
        return self._cells.get(paragraph.place)

    def section(self, paragraph: Paragraph) -> Section:
        """The section of a paragraph of the body; the first for headers and footers."""
        return self._sections.get(paragraph.number, self.document.sections[0])

    def room(self, paragraph: Paragraph) -> int:
        """Twips between the edges of the column it stands in, its own indents not counted."""
        cell = self.cell(paragraph)
        if cell is not None and cell.width:
            return cell.width - cell.left - cell.right
        return self.section(paragraph).text_width

    def table(self, paragraph: Paragraph) -> Table | None:
        """The innermost table it stands in."""
        place = paragraph.place
        tables = (one for one in self.document.tables if (one.number, one.part) == (place.table, place.part))
        return next(tables, None)

    def span(
        self, where: Line | Paragraph | Text | None = None, start: int | None = None, end: int | None = None
    ) -> Span:
        """The place of a line, a paragraph, or the characters `start` to `end` of it; the file as a whole for None."""
        if where is None:
            return PaperSpan.said(WHOLE, self.document.file)
        line = where.line if isinstance(where, Text) else where
        paragraph = line.paragraph if isinstance(line, Line) else line
        first = start if start is not None else (line.start if isinstance(line, Line) else 0)
        last = end if end is not None else (line.end if isinstance(line, Line) else len(paragraph.text))
        words = place_words(paragraph, first, last)
        return PaperSpan.said(words, self.document.file, paragraph.number, first + 1, last + 1)


def place_words(paragraph: Paragraph, start: int, end: int) -> str:
    """`đoạn 12 (bảng 1, hàng 2, ô 1): “SỞ KHOA HỌC …”`: what people need to find it."""
    place = paragraph.place
    table = f"bảng {place.table}, hàng {place.row}, ô {place.cell}" if place.table is not None else ""
    parts = [place.part if place.part != "thân văn bản" else "", table, "khung chữ" if place.box else ""]
    inside = ", ".join(part for part in parts if part)
    words = "".join(map(_visible, _BLANKS.sub(" ", paragraph.text[start:end]).strip()))
    cut = words if len(words) <= _EXCERPT else words[: _EXCERPT - 1].rstrip() + "…"
    return f"đoạn {paragraph.number}{f' ({inside})' if inside else ''}{f': “{cut}”' if cut else ''}"


def _visible(sign: str) -> str:
    """A box for what has no shape, or would turn the direction of a line on the screen."""
    return sign if sign.isprintable() else "□"


def paper_of(document: Document, kind: Kind | None = None, day: date | None = None, around: Around = NOWHERE) -> Paper:
    """Recognise the parts of a document. `kind` and `day` are what the user says; else the paper itself is asked."""
    head = head_of(document)
    foot = foot_of(document, head.end)
    found = kind or kind_of(document, head)
    sections = {paragraph.number: section for section in document.sections for paragraph in section.paragraphs}
    return Paper(
        document,
        found,
        on(day or issued(head)),
        head,
        body_of(document, head, foot),
        foot,
        appendices_of(document, head, foot),
        around,
        {
            paragraph.place: cell
            for table in document.tables
            for row in table.rows
            for cell in row.cells
            for paragraph in cell.paragraphs
            if paragraph.place.table == table.number
        },
        sections,
    )


def kind_of(document: Document, head: Head) -> Kind:
    """The sort of paper, by its type, by V/v, or by the words it opens with."""
    lines = first_lines(document.paragraphs, 12)
    for line in lines:
        if of_type(line.text) in {Kind.PARTY, Kind.CERTIFICATE} and line.is_upper:
            return of_type(line.text) or Kind.UNKNOWN
    if head.kind is not None:
        return head.kind
    if head.about or head.addressee:
        return Kind.LETTER
    if head.nation is None and any(line.folded.startswith("phu-luc") for line in lines[:3]):
        return Kind.APPENDIX
    return Kind.UNKNOWN


def issued(head: Head) -> date | None:
    """The day in the head; the first of a month or year that is still blank; None when there is no such day."""
    match = _FIGURES.search(head.date.text) if head.date is not None else None
    if match is None:
        return None
    day, month, year = (int(part) if part else 1 for part in match.groups())
    try:
        return date(year, month, day)
    except ValueError:
        return None
