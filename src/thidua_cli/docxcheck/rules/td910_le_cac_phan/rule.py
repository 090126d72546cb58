"""Các phần của một văn bản khác lề nhau."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.diagnostics import Severity
from thidua_cli.docx.reading.values import Section
from thidua_cli.docxcheck.base import Finding, PaperRule
from thidua_cli.docxcheck.paper import Paper
from thidua_cli.docxcheck.places import is_appendix, part_span

SLACK = 17
"""Twips: 0.3 mm."""


def margins(section: Section) -> tuple[int, ...]:
    return section.left + section.gutter, section.right, section.top, section.bottom


def check(paper: Paper) -> Iterator[Finding]:
    first, *others = paper.document.sections
    for section in others:
        if section.landscape or is_appendix(paper, section):
            continue
        if any(abs(one - two) > SLACK for one, two in zip(margins(first), margins(section), strict=True)):
            message = f"lề của phần {section.number} khác lề của phần đầu"
            yield Finding(part_span(paper, section), message, fix="đặt các phần cùng một lề")


RULE = PaperRule(
    "TD910",
    "le-cac-phan",
    "Các phần của một văn bản phải cùng một lề.",
    "Phụ lục I, phần I, mục I khoản 3",
    ("A07",),
    check,
    Severity.WARNING,
)
