"""Số trang không có, hoặc nằm sai chỗ."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.docxcheck.base import Finding, PaperRule
from thidua_cli.docxcheck.numbers import NAMES, of_section
from thidua_cli.docxcheck.paper import Paper


def check(paper: Paper) -> Iterator[Finding]:
    if paper.document.properties.get("Pages") == "1":
        return  # a number is never printed on the only page
    wanted = paper.profile.number_where
    other = "footer" if wanted == "header" else "header"
    fix = f"chèn trường số trang vào {NAMES[wanted]}"
    found = False
    for section in paper.document.sections:
        misplaced = of_section(section, other)
        if misplaced:
            yield Finding(paper.span(misplaced[0]), f"số trang ở {NAMES[other]}; phải ở {NAMES[wanted]}", fix=fix)
            return
        found = found or bool(of_section(section, wanted))
    if not found:
        yield Finding(paper.span(), f"không có số trang ở {NAMES[wanted]}", fix=fix)


RULE = PaperRule(
    "TD911",
    "thieu-so-trang",
    "Văn bản phải có số trang, đúng chỗ.",
    "Phụ lục I, phần I, mục I khoản 7",
    ("A08", "A12"),
    check,
)
