"""Thẩm quyền ban hành và dòng QUYẾT ĐỊNH:."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.docxcheck.base import Finding, PaperRule
from thidua_cli.docxcheck.judge import Form, ill_formed
from thidua_cli.docxcheck.kinds import Kind
from thidua_cli.docxcheck.opening import DECIDES, opening_of
from thidua_cli.docxcheck.paper import Paper

AUTHORITY = Form("dòng thẩm quyền ban hành", "body", bold=True, italic=False, align="center", upper=True)
LINE = Form(f"dòng “{DECIDES}”", "body", bold=True, italic=False, align="center", upper=True)
_ENDS = (".", ",", ";", ":")


def check(paper: Paper) -> Iterator[Finding]:
    if paper.head.type is None:
        return
    opening = opening_of(paper)
    if not opening.authority and not any(line.is_upper for line in paper.head.title):
        fix = "thêm dòng chức vụ hoặc cơ quan ban hành, in hoa, đậm, trước các căn cứ"
        yield Finding(paper.span(paper.head.type), "không thấy dòng thẩm quyền ban hành dưới trích yếu", fix=fix)
    yield from ill_formed(paper, opening.authority, AUTHORITY)
    if opening.authority and opening.authority[-1].text.endswith(_ENDS):
        message = f"dòng thẩm quyền ban hành kết thúc bằng dấu “{opening.authority[-1].text[-1]}”; không có dấu cuối"
        yield Finding(paper.span(opening.authority[-1]), message, fix="bỏ dấu cuối")
    if opening.decides is None:
        yield Finding(paper.span(paper.head.type), f"không thấy dòng “{DECIDES}” sau các căn cứ", fix="thêm dòng ấy")
        return
    yield from ill_formed(paper, [opening.decides], LINE)
    if not opening.decides.text.endswith(":"):
        yield Finding(paper.span(opening.decides), f"thiếu dấu hai chấm; phải là “{DECIDES}”", fix="thêm dấu hai chấm")


RULE = PaperRule(
    "TD963",
    "tham-quyen",
    "Thẩm quyền ban hành và dòng QUYẾT ĐỊNH phải có, in hoa, đậm, canh giữa.",
    "Phụ lục III, Mẫu 1.2",
    ("H05",),
    check,
    kinds=frozenset({Kind.DECISION}),
)
