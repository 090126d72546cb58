"""Chữ của số trang."""

from __future__ import annotations

import re
from collections.abc import Iterator

from thidua_cli.docxcheck.base import Finding, PaperRule
from thidua_cli.docxcheck.judge import Form, ill_formed
from thidua_cli.docxcheck.lines import whole_line
from thidua_cli.docxcheck.numbers import everywhere
from thidua_cli.docxcheck.paper import Paper

FORM = Form("số trang", "page_number", bold=False, italic=False)
ONLY_FIGURES = re.compile(r"[\s\d]*")


def check(paper: Paper) -> Iterator[Finding]:
    for paragraph in everywhere(paper):
        line = whole_line(paragraph)
        yield from ill_formed(paper, [line], FORM)
        if not ONLY_FIGURES.fullmatch(paragraph.text):
            yield Finding(
                paper.span(line), f"số trang ghi “{line.text}”; chỉ ghi chữ số", fix="bỏ chữ và dấu quanh số trang"
            )


RULE = PaperRule(
    "TD914",
    "chu-so-trang",
    "Số trang chỉ gồm chữ số, cỡ 13 - 14, kiểu chữ đứng.",
    "Phụ lục I, phần I, mục I khoản 7",
    ("A11", "A13"),
    check,
)
