"""Đường kẻ dưới tên cơ quan ban hành."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.docxcheck.base import Finding, PaperRule
from thidua_cli.docxcheck.kinds import OFFICIAL
from thidua_cli.docxcheck.paper import Paper
from thidua_cli.docxcheck.short_ruling import ill_ruled


def check(paper: Paper) -> Iterator[Finding]:
    yield from ill_ruled(paper, paper.head.agency, "tên cơ quan", "agency")


RULE = PaperRule(
    "TD941",
    "ke-co-quan",
    "Dưới tên cơ quan ban hành có đường kẻ dài từ 1/3 đến 1/2 dòng chữ.",
    "Phụ lục I, phần I, mục II khoản 2 điểm b",
    ("D03",),
    check,
    kinds=OFFICIAL,
)
