"""Đường kẻ dưới trích yếu thiếu, dài, ngắn hoặc lệch."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.docxcheck.base import Finding, PaperRule
from thidua_cli.docxcheck.kinds import TYPED, Kind
from thidua_cli.docxcheck.paper import Paper
from thidua_cli.docxcheck.short_ruling import ill_ruled


def check(paper: Paper) -> Iterator[Finding]:
    if not paper.head.reports_merits:
        yield from ill_ruled(paper, paper.head.title, "trích yếu", "title")


RULE = PaperRule(
    "TD954",
    "ke-trich-yeu",
    "Dưới trích yếu phải có đường kẻ dài từ 1/3 đến 1/2 dòng chữ, cân giữa.",
    "Phụ lục I, phần I, mục II khoản 5 điểm b",
    ("G03",),
    check,
    kinds=TYPED - {Kind.LIST},
)
