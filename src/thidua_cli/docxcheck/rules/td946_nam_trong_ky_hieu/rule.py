"""Năm ban hành ghi trong số, ký hiệu."""

from __future__ import annotations

import re
from collections.abc import Iterator

from thidua_cli.diagnostics import Severity
from thidua_cli.docxcheck.base import Finding, PaperRule
from thidua_cli.docxcheck.kinds import OFFICIAL
from thidua_cli.docxcheck.paper import Paper
from thidua_cli.docxcheck.symbols import numbered

YEAR = re.compile(r"\b(?:19|20)\d\d\b")


def check(paper: Paper) -> Iterator[Finding]:
    line = paper.head.number
    found = numbered(line) if line is not None else None
    year = YEAR.search(found.symbol) if found is not None else None
    if line is not None and year is not None:
        message = f"ký hiệu có năm {year[0]}; chỉ văn bản quy phạm pháp luật mới ghi năm"
        yield Finding(paper.span(line), message, fix="bỏ năm khỏi ký hiệu")


RULE = PaperRule(
    "TD946",
    "nam-trong-ky-hieu",
    "Ký hiệu của văn bản hành chính không ghi năm.",
    "Phụ lục I, phần I, mục II khoản 3",
    ("E07",),
    check,
    Severity.WARNING,
    OFFICIAL,
)
