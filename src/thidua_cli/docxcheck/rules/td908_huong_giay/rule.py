"""Trang ngang không có bảng, không phải phụ lục."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.diagnostics import Severity
from thidua_cli.docxcheck.base import Finding, PaperRule
from thidua_cli.docxcheck.paper import Paper
from thidua_cli.docxcheck.places import is_appendix, part_span


def check(paper: Paper) -> Iterator[Finding]:
    for section in paper.document.sections:
        tabular = any(table.bordered for table in section.tables)
        if section.landscape and not tabular and not is_appendix(paper, section):
            fix = "đặt lại trang dọc; chỉ trang có bảng rộng hoặc phụ lục mới để ngang"
            yield Finding(
                part_span(paper, section), "trang giấy nằm ngang mà không có bảng, không phải phụ lục", fix=fix
            )


RULE = PaperRule(
    "TD908",
    "huong-giay",
    "Trang giấy chỉ nằm ngang khi có bảng hoặc là phụ lục.",
    "Phụ lục I, phần I, mục I khoản 2",
    ("A02",),
    check,
    Severity.WARNING,
)
