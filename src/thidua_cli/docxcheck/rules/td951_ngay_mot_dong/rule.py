"""Dòng địa danh, ngày tháng năm bị ngắt."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.diagnostics import Severity
from thidua_cli.docxcheck.base import Finding, PaperRule
from thidua_cli.docxcheck.judge import mm
from thidua_cli.docxcheck.kinds import OFFICIAL
from thidua_cli.docxcheck.paper import Paper
from thidua_cli.docxcheck.profile import figure
from thidua_cli.docxcheck.ruling import text_width

SLACK = 20
"""Twips by which tables of widths and printers differ."""


def check(paper: Paper) -> Iterator[Finding]:
    line = paper.head.date
    if line is None or not line.is_whole:
        return
    layout = line.paragraph.layout
    room = paper.room(line.paragraph) - layout.left - layout.right - max(layout.first_line, 0)
    needed = int(text_width(line) * 20)
    if needed > room + SLACK:
        message = f"dòng ngày dài {figure(mm(needed))} mm mà chỗ chỉ rộng {figure(mm(room))} mm, sẽ xuống dòng"
        yield Finding(paper.span(line), message, fix="nới ô bên phải, bỏ lề trong của ô, hoặc dùng cỡ 13")


RULE = PaperRule(
    "TD951",
    "ngay-mot-dong",
    "Dòng địa danh, ngày tháng năm nằm trên một dòng.",
    "",
    ("F06",),
    check,
    Severity.WARNING,
    OFFICIAL,
)
