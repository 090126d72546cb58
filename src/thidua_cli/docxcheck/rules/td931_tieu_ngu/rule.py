"""Tiêu ngữ thiếu hoặc sai chữ."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.docxcheck.base import Finding, PaperRule
from thidua_cli.docxcheck.kinds import HEADED
from thidua_cli.docxcheck.paper import Paper
from thidua_cli.text.lines import MOTTO


def check(paper: Paper) -> Iterator[Finding]:
    line = paper.head.motto
    if line is None:
        yield Finding(paper.span(paper.head.nation), "không thấy Tiêu ngữ dưới Quốc hiệu", fix=f"thêm dòng “{MOTTO}”")
    elif line.text != MOTTO:
        fix = f"sửa thành “{MOTTO}”: gạch nối ngắn, có cách chữ hai bên"
        yield Finding(paper.span(line), f"Tiêu ngữ ghi “{line.text}”; phải là “{MOTTO}”", fix=fix)


RULE = PaperRule(
    "TD931",
    "tieu-ngu",
    "Tiêu ngữ phải có và đúng từng chữ, từng dấu.",
    "Phụ lục I, phần I, mục II khoản 1 điểm b",
    ("C05",),
    check,
    kinds=HEADED,
)
