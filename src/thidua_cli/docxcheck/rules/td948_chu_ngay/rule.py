"""Chữ của dòng địa danh, ngày tháng năm."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.docxcheck.base import Finding, PaperRule
from thidua_cli.docxcheck.judge import Form, ill_formed
from thidua_cli.docxcheck.kinds import OFFICIAL
from thidua_cli.docxcheck.paper import Paper

FORM = Form("dòng địa danh, ngày tháng năm", "date", bold=False, italic=True, align="center", upper=False)


def check(paper: Paper) -> Iterator[Finding]:
    yield from ill_formed(paper, [paper.head.date], FORM)


RULE = PaperRule(
    "TD948",
    "chu-ngay",
    "Dòng địa danh, ngày tháng năm cỡ 13 - 14, nghiêng, không đậm, canh giữa.",
    "Phụ lục I, phần I, mục II khoản 4 điểm c",
    ("F02",),
    check,
    kinds=OFFICIAL,
)
