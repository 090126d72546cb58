"""Shared by the rules on lời văn and on căn cứ: how far the first letter is set in, and by what."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from functools import lru_cache

from thidua_cli.docx.reading.values import Paragraph
from thidua_cli.docxcheck.base import CustomFinding, Finding
from thidua_cli.docxcheck.judge import mm
from thidua_cli.docxcheck.paper import Paper
from thidua_cli.docxcheck.profile import figure
from thidua_cli.docxcheck.prose import each_once
from thidua_cli.docxcheck.ruling import line_width

SLACK = Fraction(1, 2)
"""Millimetres between 1 cm, 0.4 inch and 567 twips."""


def ill_set_in(paper: Paper, paragraphs: list[Paragraph], name: str) -> Iterator[Finding]:
    """First letters that do not stand where the decree wants them, and those that blanks or a tab have put there."""
    allowed = paper.profile.first_line
    words = " hoặc ".join(map(figure, allowed))

    @lru_cache(maxsize=256)
    def fault(twips: int, blanks: str, size: int) -> str:
        start = mm(twips) + line_width(blanks, Fraction(size, 2)) * 127 / 360
        fits = any(abs(start - one) <= SLACK for one in allowed)
        return "" if fits else f"{name} lùi vào {figure(start)} mm"

    def misplaced(paragraph: Paragraph) -> set[str]:
        blanks, layout = blanks_of(paragraph), paragraph.layout
        if "\t" in blanks:
            return set()  # where a tab stops need not be named in the file
        return {fault(layout.left + layout.first_line, blanks, paragraph.runs[0].hand.size)} - {""}

    def typed(paragraph: Paragraph) -> set[str]:
        by = by_hand(paragraph)
        return {f"{name} lùi bằng {by}"} if by and not misplaced(paragraph) else set()

    fix = f"đặt thụt đầu dòng (First line) {words} mm"
    yield from each_once(paper, paragraphs, misplaced, f"phải lùi {words} mm", fix)
    yield from each_once(paper, paragraphs, typed, "đoạn khác sẽ không lùi đều", f"bỏ đi, {fix}", CustomFinding)


def blanks_of(paragraph: Paragraph) -> str:
    """What is typed before the first letter."""
    return paragraph.text[: len(paragraph.text) - len(paragraph.text.lstrip())]


def by_hand(paragraph: Paragraph) -> str:
    """By which key it was set in, empty when by none."""
    blanks = blanks_of(paragraph)
    return "phím Tab" if "\t" in blanks else "dấu cách" if blanks else ""
