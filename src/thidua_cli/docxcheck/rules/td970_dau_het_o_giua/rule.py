"""Dấu ./. ở giữa lời văn."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.diagnostics import Severity
from thidua_cli.docxcheck.base import Finding, PaperRule
from thidua_cli.docxcheck.kinds import OFFICIAL
from thidua_cli.docxcheck.paper import Paper
from thidua_cli.text.lines import END_MARK


def check(paper: Paper) -> Iterator[Finding]:
    if not paper.foot.start:
        return
    for place, text in enumerate(paper.text, start=1):
        words = text.line.text
        ended = words.removesuffix(END_MARK) if place == len(paper.text) else words
        if END_MARK in ended:
            message = f"dấu “{END_MARK}” đứng giữa văn bản; chỉ đứng một lần, ở chữ cuối cùng của lời văn"
            yield Finding(paper.span(text), message, fix=f"bỏ “{END_MARK}” ở đây")


RULE = PaperRule(
    "TD970",
    "dau-het-o-giua",
    "Không có dấu ./. ở giữa lời văn.",
    "",
    ("I07",),
    check,
    Severity.WARNING,
    OFFICIAL,
)
