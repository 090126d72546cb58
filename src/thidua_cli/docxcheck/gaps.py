"""Shared by the rules on signatures: how much room there is between two lines."""

from __future__ import annotations

from fractions import Fraction

from thidua_cli.docx.reading.values import Paragraph
from thidua_cli.docxcheck.lines import Line
from thidua_cli.docxcheck.paper import Paper

SINGLE = Fraction(115, 100)
"""Height of a single line of Times New Roman to the size of its letters."""


def between(paper: Paper, post: Line, name: Line) -> Fraction | None:
    """Points between two lines; None where a picture or words fill them."""
    if name.paragraph.place != post.paragraph.place:
        return None
    if name.paragraph is post.paragraph:
        return broken(post, name)
    inside = paper.document.paragraphs[post.paragraph.number : name.paragraph.number - 1]
    if any(one.text.strip() or one.drawings for one in inside) or name.paragraph.drawings:
        return None
    own = Fraction(post.paragraph.layout.after + name.paragraph.layout.before, 20)
    return own + sum((height(one) for one in inside), Fraction(0))


def broken(post: Line, name: Line) -> Fraction | None:
    """Line breaks in one paragraph."""
    gap = post.paragraph.text[post.end : name.start]
    if gap.strip():
        return None
    size = max(hand.points for hand in post.hands)
    return (gap.count("\n") - 1) * size * SINGLE


def height(paragraph: Paragraph) -> Fraction:
    """Points of an empty paragraph with the space around it."""
    layout = paragraph.layout
    around = Fraction(layout.before + layout.after, 20)
    breaks = 1 + paragraph.text.count("\n")
    natural = paragraph.mark.points * SINGLE
    if layout.line_rule == "auto":
        return around + natural * Fraction(layout.line, 240) * breaks
    said = Fraction(layout.line, 20)
    return around + (said if layout.line_rule == "exact" else max(said, natural)) * breaks
