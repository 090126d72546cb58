"""Thứ tự của phần mở đầu quyết định."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.docxcheck.base import Finding, PaperRule
from thidua_cli.docxcheck.kinds import Kind
from thidua_cli.docxcheck.opening import opening_of
from thidua_cli.docxcheck.paper import Paper

FIX = "xếp lại: thẩm quyền ban hành, rồi các căn cứ, rồi dòng “QUYẾT ĐỊNH:”"


def check(paper: Paper) -> Iterator[Finding]:
    opening = opening_of(paper)
    decides = opening.decides.paragraph.number if opening.decides is not None else None
    authority = opening.authority[0].paragraph.number if opening.authority else None
    for line in opening.bases:
        number = line.paragraph.number
        if decides is not None and number > decides:
            yield Finding(paper.span(line), "căn cứ đứng sau dòng “QUYẾT ĐỊNH:”; phải đứng trước", fix=FIX)
        elif authority is not None and number < authority:
            yield Finding(paper.span(line), "căn cứ đứng trước dòng thẩm quyền ban hành; phải đứng sau", fix=FIX)


RULE = PaperRule(
    "TD962",
    "thu-tu-mo-dau",
    "Căn cứ của quyết định đứng sau thẩm quyền ban hành, trước dòng QUYẾT ĐỊNH.",
    "Phụ lục III, Mẫu 1.2",
    ("H04",),
    check,
    kinds=frozenset({Kind.DECISION}),
)
