"""Chữ của trích yếu."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.docxcheck.base import Finding, PaperRule
from thidua_cli.docxcheck.judge import Form, ill_formed
from thidua_cli.docxcheck.kinds import TYPED, UNTITLED, Kind, bare_type
from thidua_cli.docxcheck.paper import Paper

FORM = Form("trích yếu", "title", bold=True, italic=False, align="center")


def check(paper: Paper) -> Iterator[Finding]:
    typed = paper.head.type
    bare = typed is not None and bare_type(typed.text) == typed.folded and typed.folded not in UNTITLED
    if typed is not None and not paper.head.title and bare:
        fix = "ghi trích yếu ngay dưới tên loại: đậm, đứng, canh giữa"
        yield Finding(paper.span(typed), "không thấy trích yếu dưới tên loại", fix=fix)
    yield from ill_formed(paper, paper.head.title, FORM)


RULE = PaperRule(
    "TD953",
    "chu-trich-yeu",
    "Trích yếu dưới tên loại cỡ 13 - 14, đậm, đứng, canh giữa.",
    "Phụ lục I, phần I, mục II khoản 5 điểm b",
    ("G02",),
    check,
    kinds=TYPED - {Kind.LIST},
)
