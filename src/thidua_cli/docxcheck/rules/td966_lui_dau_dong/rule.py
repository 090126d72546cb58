"""Chữ đầu dòng của lời văn lùi vào."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from thidua_cli.docx.reading.values import Paragraph
from thidua_cli.docxcheck.base import Finding, PaperRule
from thidua_cli.docxcheck.body import Level, Text
from thidua_cli.docxcheck.judge import mm
from thidua_cli.docxcheck.kinds import OFFICIAL
from thidua_cli.docxcheck.paper import Paper
from thidua_cli.docxcheck.profile import figure
from thidua_cli.docxcheck.prose import each_once, running
from thidua_cli.docxcheck.ruling import line_width

SLACK = Fraction(1, 2)
"""Millimetres between 1 cm, 0.4 inch and 567 twips."""

JUDGED = frozenset({Level.PROSE, Level.ARTICLE, Level.CLAUSE, Level.POINT})
"""Gạch đầu dòng and deeper numbers are not named by the decree."""


def check(paper: Paper) -> Iterator[Finding]:
    allowed = paper.profile.first_line

    def faults(paragraph: Paragraph) -> set[str]:
        start = first_word(paragraph)
        if start is None or any(abs(start - one) <= SLACK for one in allowed):
            return set()
        return {f"chữ đầu dòng lùi vào {figure(start)} mm"}

    words = " hoặc ".join(map(figure, allowed))
    own = [text.paragraph for text in running(paper) if is_judged(text)]
    yield from each_once(paper, own, faults, f"phải lùi {words} mm", f"đặt thụt đầu dòng {words} mm")


def is_judged(text: Text) -> bool:
    is_title = text.is_heading and text.level is not Level.ARTICLE
    return text.level in JUDGED and not is_title and text.paragraph.layout.align != "right"


def first_word(paragraph: Paragraph) -> Fraction | None:
    """Millimetres from the edge to the first letter; None behind a tab, whose stop the file need not name."""
    blanks = paragraph.text[: len(paragraph.text) - len(paragraph.text.lstrip())]
    if "\t" in blanks:
        return None
    size = paragraph.runs[0].hand.points
    layout = paragraph.layout
    return mm(layout.left + layout.first_line) + line_width(blanks, size) * 127 / 360


RULE = PaperRule(
    "TD966",
    "lui-dau-dong",
    "Chữ đầu dòng của lời văn lùi vào 10 hoặc 12,7 mm.",
    "Phụ lục I, phần I, mục II khoản 6 điểm e",
    ("I03",),
    check,
    kinds=OFFICIAL,
)
