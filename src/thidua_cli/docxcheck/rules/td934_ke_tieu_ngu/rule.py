"""Dưới Tiêu ngữ không có đường kẻ."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.docxcheck.base import Finding, PaperRule
from thidua_cli.docxcheck.kinds import HEADED
from thidua_cli.docxcheck.paper import Paper
from thidua_cli.docxcheck.ruling import drawn_elsewhere, ruling_below


def check(paper: Paper) -> Iterator[Finding]:
    line = paper.head.motto
    if line is not None and ruling_below(paper, line) is None and not drawn_elsewhere(paper, line):
        fix = "kẻ một nét liền, dài bằng dòng Tiêu ngữ, ngay bên dưới"
        yield Finding(paper.span(line), "dưới Tiêu ngữ không có đường kẻ", fix=fix)


RULE = PaperRule(
    "TD934",
    "ke-tieu-ngu",
    "Dưới Tiêu ngữ phải có đường kẻ.",
    "Phụ lục I, phần I, mục II khoản 1 điểm b",
    ("C08",),
    check,
    kinds=HEADED,
)
