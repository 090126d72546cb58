"""Số trang in cả ở trang đầu."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.docxcheck.base import Finding, PaperRule
from thidua_cli.docxcheck.numbers import of_section
from thidua_cli.docxcheck.paper import Paper


def check(paper: Paper) -> Iterator[Finding]:
    section = paper.document.sections[0]
    fix = "chọn “Trang đầu khác” (Different First Page) và để trống đầu trang của trang đầu"
    for where in ("header", "footer"):
        shown = of_section(section, where, "first" if section.title_page else "default")
        if shown and section.start in {None, 1}:
            yield Finding(
                paper.span(shown[0]), "số trang in cả ở trang thứ nhất; trang thứ nhất không hiển thị số", fix=fix
            )


RULE = PaperRule(
    "TD913",
    "so-trang-dau",
    "Trang thứ nhất không in số trang.",
    "Phụ lục I, phần I, mục I khoản 7",
    ("A10",),
    check,
)
