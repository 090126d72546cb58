"""Chữ của dòng số, ký hiệu."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.docxcheck.base import Finding, PaperRule
from thidua_cli.docxcheck.judge import Form, ill_formed
from thidua_cli.docxcheck.kinds import OFFICIAL
from thidua_cli.docxcheck.paper import Paper

FORM = Form("dòng số, ký hiệu", "number", bold=False, italic=False, align="center")


def check(paper: Paper) -> Iterator[Finding]:
    yield from ill_formed(paper, [paper.head.number], FORM)


RULE = PaperRule(
    "TD943",
    "chu-dong-so",
    "Dòng số, ký hiệu cỡ 13, đứng, không đậm, canh giữa.",
    "Phụ lục I, phần I, mục II khoản 3 điểm c",
    ("E01",),
    check,
    kinds=OFFICIAL,
)
