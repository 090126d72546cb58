"""Trích yếu của công văn: dòng V/v."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from thidua_cli.docxcheck.base import Finding, PaperRule
from thidua_cli.docxcheck.judge import PT_SLACK, Form
from thidua_cli.docxcheck.kinds import Kind
from thidua_cli.docxcheck.lines import Line
from thidua_cli.docxcheck.many import alike
from thidua_cli.docxcheck.paper import Paper
from thidua_cli.docxcheck.profile import figure

FORM = Form("trích yếu của công văn", "about", bold=False, italic=False, align="center", upper=False)
FIX = "đặt dòng V/v ngay dưới số và ký hiệu, cùng ô"


def check(paper: Paper) -> Iterator[Finding]:
    about, number = paper.head.about, paper.head.number
    if not about:
        yield Finding(paper.span(number), "công văn không có dòng trích yếu “V/v …”", fix=FIX)
        return
    yield from alike(paper, about, FORM)
    if number is None or number.paragraph.place.table is None:
        return
    own, above = about[0].paragraph.place, number.paragraph.place
    if (own.table, own.cell) != (above.table, above.cell):
        yield Finding(paper.span(about[0]), "dòng V/v không nằm dưới số và ký hiệu; phải ở ngay bên dưới", fix=FIX)
    elif (gap := gap_above(number, about[0])) is not None and gap < paper.profile.gap - PT_SLACK:
        message = f"dòng V/v cách số và ký hiệu {figure(gap)} pt; phải cách {figure(paper.profile.gap)} pt"
        yield Finding(paper.span(about[0]), message, fix=f"đặt khoảng cách trên là {figure(paper.profile.gap)} pt")


def gap_above(number: Line, about: Line) -> Fraction | None:
    """In pt; None when something stands between them."""
    first, second = number.paragraph, about.paragraph
    if first is second:
        return Fraction(0)
    if first.place != second.place or second.number != first.number + 1:
        return None
    return Fraction(first.layout.after + second.layout.before, 20)


RULE = PaperRule(
    "TD957",
    "trich-yeu-cong-van",
    "Công văn có dòng V/v dưới số và ký hiệu: chữ thường, cỡ 12 - 13, đứng, cách 6 pt.",
    "Phụ lục I, phần I, mục II khoản 5 điểm b",
    ("G06",),
    check,
    kinds=frozenset({Kind.LETTER}),
)
