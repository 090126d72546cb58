"""Chữ của Quốc hiệu."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.docxcheck.base import Finding, PaperRule
from thidua_cli.docxcheck.judge import Form, ill_formed
from thidua_cli.docxcheck.kinds import HEADED
from thidua_cli.docxcheck.paper import Paper

FORM = Form("Quốc hiệu", "nation", bold=True, italic=False, align="center", upper=True)


def check(paper: Paper) -> Iterator[Finding]:
    yield from ill_formed(paper, [paper.head.nation], FORM)


RULE = PaperRule(
    "TD928",
    "chu-quoc-hieu",
    "Quốc hiệu in hoa, cỡ 12 - 13, đậm, đứng, canh giữa.",
    "Phụ lục I, phần I, mục II khoản 1 điểm a",
    ("C02",),
    check,
    kinds=HEADED,
)
