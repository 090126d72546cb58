"""Tên cơ quan ban hành."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.docxcheck.base import Finding, PaperRule
from thidua_cli.docxcheck.judge import Form, ill_formed
from thidua_cli.docxcheck.kinds import OFFICIAL
from thidua_cli.docxcheck.paper import Paper

FORM = Form("tên cơ quan ban hành", "agency", bold=True, italic=False, align="center", upper=True)

ALONE = "cong-ho"
"""How Quốc hiệu begins where nothing else was typed before it on its line."""


def check(paper: Paper) -> Iterator[Finding]:
    head = paper.head
    if not head.agency and head.nation is not None and head.nation.folded.startswith(ALONE):
        fix = "ghi tên cơ quan ban hành ở bên trái, ngang Quốc hiệu"
        yield Finding(paper.span(head.nation), "không thấy tên cơ quan ban hành bên trái Quốc hiệu", fix=fix)
    yield from ill_formed(paper, paper.head.agency, FORM)


RULE = PaperRule(
    "TD939",
    "ten-co-quan",
    "Tên cơ quan ban hành in hoa, cỡ 12 - 13, đậm, đứng, canh giữa.",
    "Phụ lục I, phần I, mục II khoản 2 điểm b",
    ("D01",),
    check,
    kinds=OFFICIAL,
)
