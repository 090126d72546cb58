"""Số trang không có, hoặc nằm sai chỗ."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.docxcheck.base import Finding, PaperRule
from thidua_cli.docxcheck.numbers import NAMES, after_first, of_section
from thidua_cli.docxcheck.paper import Paper

PAGES = {"default": "", "even": "các trang chẵn "}
"""Kinds of header that pages after the first may show, and which pages those are."""


def check(paper: Paper) -> Iterator[Finding]:
    if paper.document.properties.get("Pages") == "1":
        return  # a number is never printed on the only page
    wanted = paper.profile.number_where
    other = "footer" if wanted == "header" else "header"
    fix = f"chèn trường số trang vào {NAMES[wanted]}"
    for section in paper.document.sections:
        misplaced = after_first(paper, section, other)
        if misplaced:
            yield Finding(paper.span(misplaced[0]), f"số trang ở {NAMES[other]}; phải ở {NAMES[wanted]}", fix=fix)
            return
    for kind, pages in PAGES.items():
        shown = kind != "even" or paper.document.settings.even_and_odd
        if shown and not any(of_section(section, wanted, kind) for section in paper.document.sections):
            yield Finding(paper.span(), f"{pages}không có số trang ở {NAMES[wanted]}", fix=fix)
            return


RULE = PaperRule(
    "TD911",
    "thieu-so-trang",
    "Văn bản phải có số trang, đúng chỗ.",
    "Phụ lục I, phần I, mục I khoản 7",
    ("A08", "A12"),
    check,
)
