"""Số trang không canh giữa."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.docx.reading.values import Paragraph
from thidua_cli.docxcheck.base import Finding, PaperRule
from thidua_cli.docxcheck.judge import ALIGNS
from thidua_cli.docxcheck.numbers import after_first
from thidua_cli.docxcheck.paper import Paper


def stands(paragraph: Paragraph) -> str:
    """Where it prints: a frame and tabs count for more than the alignment of the paragraph."""
    if paragraph.layout.frame:
        return paragraph.layout.frame
    tabs = len(paragraph.text) - len(paragraph.text.lstrip("\t"))
    return ("center", "right")[min(tabs, 2) - 1] if tabs else paragraph.layout.align


def check(paper: Paper) -> Iterator[Finding]:
    wanted = paper.profile.number_align
    section = paper.document.sections[0]
    for paragraph in after_first(paper, section, paper.profile.number_where):
        if stands(paragraph) != wanted:
            now = ALIGNS.get(stands(paragraph), stands(paragraph))
            yield Finding(
                paper.span(paragraph), f"số trang {now}; phải {ALIGNS[wanted]}", fix=f"{ALIGNS[wanted]} số trang"
            )


RULE = PaperRule(
    "TD912",
    "so-trang-giua",
    "Số trang phải canh giữa theo chiều ngang.",
    "Phụ lục I, phần I, mục I khoản 7",
    ("A09",),
    check,
)
