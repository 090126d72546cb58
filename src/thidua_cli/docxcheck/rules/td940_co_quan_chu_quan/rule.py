"""Tên cơ quan chủ quản."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.docxcheck.base import Finding, PaperRule
from thidua_cli.docxcheck.judge import Form, ill_formed
from thidua_cli.docxcheck.kinds import OFFICIAL
from thidua_cli.docxcheck.paper import Paper

FORM = Form("tên cơ quan chủ quản", "agency", bold=False, italic=False, align="center", upper=True)


def check(paper: Paper) -> Iterator[Finding]:
    yield from ill_formed(paper, paper.head.superior, FORM)


RULE = PaperRule(
    "TD940",
    "co-quan-chu-quan",
    "Tên cơ quan chủ quản in hoa, cỡ 12 - 13, không đậm, đứng, canh giữa.",
    "Phụ lục I, phần I, mục II khoản 2 điểm b",
    ("D02",),
    check,
    kinds=OFFICIAL,
)
