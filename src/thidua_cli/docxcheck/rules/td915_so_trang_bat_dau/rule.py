"""Số trang không bắt đầu từ 1."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.docxcheck.base import Finding, PaperRule
from thidua_cli.docxcheck.paper import Paper
from thidua_cli.docxcheck.places import is_appendix, part_span


def check(paper: Paper) -> Iterator[Finding]:
    for section in paper.document.sections:
        if section.number == 1 and section.start not in {None, 1}:
            message = f"văn bản đánh số trang từ {section.start}; phải từ 1"
            yield Finding(part_span(paper, section), message, fix="đặt số trang bắt đầu từ 1")
        elif section.number > 1 and is_appendix(paper, section) and section.start != 1:
            message = "phụ lục không đánh số trang lại từ 1"
            yield Finding(part_span(paper, section), message, fix="đặt số trang của phụ lục bắt đầu từ 1")


RULE = PaperRule(
    "TD915",
    "so-trang-bat-dau",
    "Số trang của văn bản và của từng phụ lục bắt đầu từ 1.",
    "Phụ lục I, phần I, mục I khoản 7; phần I, mục III khoản 1 điểm đ",
    ("A14", "M05"),
    check,
)
