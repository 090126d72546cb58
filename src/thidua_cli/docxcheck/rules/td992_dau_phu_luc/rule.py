"""Dòng đầu và tên của phụ lục."""

from __future__ import annotations

import re
from collections.abc import Iterator

from thidua_cli.docxcheck.base import Finding, PaperRule
from thidua_cli.docxcheck.body import Appendix
from thidua_cli.docxcheck.judge import Form, ill_formed
from thidua_cli.docxcheck.kinds import OFFICIAL, Kind
from thidua_cli.docxcheck.paper import Paper

HEADING = Form("chữ “Phụ lục”", "appendix", bold=True, align="center", upper=False)
TITLE = Form("tên phụ lục", "appendix_title", bold=True, align="center", upper=True)
_NUMBER = re.compile(r"\s[IVXL]+\.?:?$")


def check(paper: Paper) -> Iterator[Finding]:
    several = len(paper.appendices) > 1
    for appendix in paper.appendices:
        yield from ill_formed(paper, [appendix.heading], HEADING)
        yield from ill_formed(paper, appendix.titles, TITLE)
        if not appendix.titles:
            fix = "ghi tên phụ lục in hoa, đậm, canh giữa dưới chữ “Phụ lục”"
            yield Finding(paper.span(appendix.heading), "phụ lục không có tên ở dòng dưới", fix=fix)
        if several and not has_number(appendix):
            message = "văn bản có từ hai phụ lục mà phụ lục này không có số La Mã"
            yield Finding(paper.span(appendix.heading), message, fix="đánh số: Phụ lục I, Phụ lục II …")


def has_number(appendix: Appendix) -> bool:
    return _NUMBER.search(appendix.heading.text) is not None


RULE = PaperRule(
    "TD992",
    "dau-phu-luc",
    "Chữ “Phụ lục” cỡ 14, đậm; tên phụ lục in hoa, đậm, canh giữa.",
    "Phụ lục I, phần I, mục III khoản 1 điểm a, điểm b",
    (
        "M01",
        "M02",
    ),
    check,
    kinds=OFFICIAL | {Kind.APPENDIX},
)
