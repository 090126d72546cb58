"""Số trang tràn khỏi lề trên."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.diagnostics import Severity
from thidua_cli.docxcheck.base import Finding, PaperRule
from thidua_cli.docxcheck.judge import MM_SLACK, TWIPS_PER_MM, mm
from thidua_cli.docxcheck.numbers import after_first
from thidua_cli.docxcheck.paper import Paper
from thidua_cli.docxcheck.places import part_span
from thidua_cli.docxcheck.profile import figure


def check(paper: Paper) -> Iterator[Finding]:
    if paper.profile.number_where != "header":
        return
    for section in paper.document.sections:
        sizes = [run.hand.points for one in after_first(paper, section, "header") for run in one.runs]
        end = mm(section.header) + max(sizes, default=0) * 20 / TWIPS_PER_MM
        if sizes and section.top > 0 and end > mm(section.top) + MM_SLACK:
            message = f"số trang xuống tới {figure(end)} mm, quá lề trên {figure(mm(section.top))} mm"
            yield Finding(part_span(paper, section), message, fix="đặt khoảng cách đầu trang 10 mm")


RULE = PaperRule(
    "TD916",
    "so-trang-trong-le",
    "Số trang phải nằm gọn trong lề trên.",
    "Phụ lục I, phần I, mục I khoản 7",
    ("A15",),
    check,
    Severity.WARNING,
)
