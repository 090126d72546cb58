"""Đường kẻ dưới Tiêu ngữ dài, ngắn hoặc lệch."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.docxcheck.base import Finding, PaperRule
from thidua_cli.docxcheck.judge import mm
from thidua_cli.docxcheck.kinds import HEADED
from thidua_cli.docxcheck.paper import Paper
from thidua_cli.docxcheck.profile import figure
from thidua_cli.docxcheck.ruling import ruling_below, text_width

MOST_SHIFT = 2
"""Millimetres that nobody sees."""


def check(paper: Paper) -> Iterator[Finding]:
    line = paper.head.motto
    ruling = ruling_below(paper, line) if line is not None else None
    if line is None or ruling is None:
        return
    text = text_width(line) * 20  # nothing for letters of size 0, which are the business of TD932
    share = ruling.length * 100 / text if ruling.length is not None and text > 0 else None
    if ruling.length is not None and share is not None and not paper.profile.shares["motto"].holds(share):
        lengths = f"{figure(mm(ruling.length))} mm, dòng Tiêu ngữ dài {figure(text * 127 / 7200)} mm"
        yield Finding(
            paper.span(line),
            f"đường kẻ dưới Tiêu ngữ dài {lengths}; phải dài bằng dòng chữ",
            fix="kẻ lại cho bằng dòng chữ",
        )
    elif ruling.shift is not None and abs(mm(ruling.shift)) > MOST_SHIFT:
        message = f"đường kẻ dưới Tiêu ngữ lệch {figure(abs(mm(ruling.shift)))} mm so với giữa ô"
        yield Finding(paper.span(line), message, fix="canh đường kẻ vào giữa, dưới dòng chữ")


RULE = PaperRule(
    "TD935",
    "dai-ke-tieu-ngu",
    "Đường kẻ dưới Tiêu ngữ dài bằng dòng chữ và cân giữa.",
    "Phụ lục I, phần I, mục II khoản 1 điểm b",
    ("C09",),
    check,
    kinds=HEADED,
)
