"""Văn bản không kết thúc bằng ./."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.docxcheck.base import Finding, PaperRule
from thidua_cli.docxcheck.kinds import OFFICIAL, Kind
from thidua_cli.docxcheck.paper import Paper
from thidua_cli.text.lines import END_MARK


def check(paper: Paper) -> Iterator[Finding]:
    if not paper.text or not paper.foot.start:
        return
    inside = (one for one in paper.document.paragraphs if paper.head.end < one.number < paper.foot.start)
    if not any(END_MARK in one.text for one in inside):
        message = f"hết lời văn mà không có dấu “{END_MARK}”"
        yield Finding(paper.span(paper.text[-1]), message, fix=f"thêm “{END_MARK}” ngay sau chữ cuối cùng")


RULE = PaperRule(
    "TD969",
    "dau-het",
    f"Lời văn phải có dấu {END_MARK} ở chữ cuối cùng.",
    "Phụ lục III, mục II",
    ("I06",),
    check,
    kinds=OFFICIAL - {Kind.LIST},
)
