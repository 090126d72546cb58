"""Chữ của tên loại văn bản."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.docxcheck.base import Finding, PaperRule
from thidua_cli.docxcheck.judge import Form, ill_formed
from thidua_cli.docxcheck.kinds import TYPED, Kind
from thidua_cli.docxcheck.paper import Paper

FORM = Form("tên loại", "type", bold=True, italic=False, align="center", upper=True)


def check(paper: Paper) -> Iterator[Finding]:
    if paper.head.type is None:
        fix = "ghi tên loại văn bản bằng chữ in hoa, đậm, canh giữa, trên trích yếu"
        yield Finding(paper.span(), "không thấy tên loại văn bản", fix=fix)
    yield from ill_formed(paper, [paper.head.type], FORM)


RULE = PaperRule(
    "TD952",
    "chu-ten-loai",
    "Tên loại in hoa, cỡ 13 - 14, đậm, đứng, canh giữa.",
    "Phụ lục I, phần I, mục II khoản 5 điểm b",
    ("G01",),
    check,
    kinds=TYPED - {Kind.LIST},
)
