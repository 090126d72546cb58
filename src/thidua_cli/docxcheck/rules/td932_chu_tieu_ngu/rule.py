"""Chữ của Tiêu ngữ."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.docxcheck.base import Finding, PaperRule
from thidua_cli.docxcheck.judge import Form, ill_formed
from thidua_cli.docxcheck.kinds import HEADED
from thidua_cli.docxcheck.paper import Paper

FORM = Form("Tiêu ngữ", "motto", bold=True, italic=False, align="center", upper=False)


def check(paper: Paper) -> Iterator[Finding]:
    yield from ill_formed(paper, [paper.head.motto], FORM)


RULE = PaperRule(
    "TD932",
    "chu-tieu-ngu",
    "Tiêu ngữ chữ thường, cỡ 13 - 14, đậm, đứng, canh giữa.",
    "Phụ lục I, phần I, mục II khoản 1 điểm b",
    ("C06",),
    check,
    kinds=HEADED,
)
