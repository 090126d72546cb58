"""Khoảng cách giữa các đoạn của lời văn."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from itertools import pairwise

from thidua_cli.docx.reading.values import Paragraph
from thidua_cli.docxcheck.base import Finding, PaperRule
from thidua_cli.docxcheck.judge import PT_SLACK
from thidua_cli.docxcheck.kinds import OFFICIAL
from thidua_cli.docxcheck.paper import Paper
from thidua_cli.docxcheck.profile import figure
from thidua_cli.docxcheck.prose import each_once, running


def check(paper: Paper) -> Iterator[Finding]:
    least = paper.profile.gap
    too_close = least - PT_SLACK
    pairs = pairwise(text.paragraph for text in running(paper))
    gaps = {second: gap(first, second) for first, second in pairs if second.number == first.number + 1}
    close = {paragraph: points for paragraph, points in gaps.items() if points < too_close}
    yield from each_once(
        paper,
        close,
        lambda one: {f"đoạn chỉ cách đoạn trên {figure(close[one])} pt"},
        f"các đoạn phải cách nhau ít nhất {figure(least)} pt",
        f"đặt khoảng cách trước hoặc sau đoạn từ {figure(least)} pt",
    )


def gap(first: Paragraph, second: Paragraph) -> Fraction:
    """Points between two paragraphs; spacing between those of one style may be switched off."""
    alike = first.style == second.style
    after = 0 if alike and first.layout.contextual else first.layout.after
    before = 0 if alike and second.layout.contextual else second.layout.before
    return Fraction(after + before, 20)


RULE = PaperRule(
    "TD967",
    "cach-doan",
    "Các đoạn của lời văn cách nhau ít nhất 6 pt.",
    "Phụ lục I, phần I, mục II khoản 6 điểm e",
    ("I04",),
    check,
    kinds=OFFICIAL,
)
