"""Quốc hiệu thiếu hoặc sai chữ."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.docxcheck.base import Finding, PaperRule
from thidua_cli.docxcheck.kinds import HEADED
from thidua_cli.docxcheck.paper import Paper
from thidua_cli.text.lines import NATION

SPELLINGS = (NATION, NATION.replace("HÒA", "HOÀ"))


def check(paper: Paper) -> Iterator[Finding]:
    line = paper.head.nation
    if line is None:
        yield Finding(paper.span(), "không thấy Quốc hiệu ở đầu văn bản", fix=f"thêm dòng “{NATION}”")
        return
    words = " ".join(line.paragraph.text.split()) if line.folded.endswith("nghia") else line.text
    if words not in SPELLINGS and words.upper() not in SPELLINGS:
        yield Finding(paper.span(line), f"Quốc hiệu ghi “{words}”; phải là “{NATION}”", fix=f"sửa thành “{NATION}”")


RULE = PaperRule(
    "TD927",
    "quoc-hieu",
    "Quốc hiệu phải có và đúng từng chữ.",
    "Phụ lục I, phần I, mục II khoản 1 điểm a",
    ("C01",),
    check,
    kinds=HEADED,
)
