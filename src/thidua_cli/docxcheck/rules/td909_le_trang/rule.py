"""Bốn lề của từng phần."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.docxcheck.base import Finding, PaperRule
from thidua_cli.docxcheck.judge import MM_SLACK, mm
from thidua_cli.docxcheck.paper import Paper
from thidua_cli.docxcheck.places import part_span
from thidua_cli.docxcheck.profile import figure

NAMES = {"left": "trái", "right": "phải", "top": "trên", "bottom": "dưới"}
TURNED = {"left": "bottom", "right": "top", "top": "left", "bottom": "right"}
"""On a landscape page bound at its long side, each margin may be that of the page before it was turned."""


def check(paper: Paper) -> Iterator[Finding]:
    margins = paper.profile.margins
    for section in paper.document.sections:
        found = {
            "left": mm(section.left + section.gutter),
            "right": mm(section.right),
            "top": mm(abs(section.top)),
            "bottom": mm(abs(section.bottom)),
        }
        if section.landscape and all(margins[TURNED[side]].holds(value, MM_SLACK) for side, value in found.items()):
            continue
        for side, value in found.items():
            if not margins[side].holds(value, MM_SLACK):
                message = f"lề {NAMES[side]} {figure(value)} mm; phải {margins[side]} mm"
                yield Finding(part_span(paper, section), message, fix=f"đặt lề {NAMES[side]} {margins[side]} mm")


RULE = PaperRule(
    "TD909",
    "le-trang",
    "Lề trang phải nằm trong khoảng quy định.",
    "Phụ lục I, phần I, mục I khoản 3",
    ("A03", "A04", "A05", "A06"),
    check,
)
