"""Lùi đầu dòng của lời văn."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.docxcheck.base import Finding, PaperRule
from thidua_cli.docxcheck.body import Level, Text
from thidua_cli.docxcheck.indents import ill_set_in
from thidua_cli.docxcheck.kinds import OFFICIAL
from thidua_cli.docxcheck.paper import Paper
from thidua_cli.docxcheck.prose import running

JUDGED = frozenset({Level.PROSE, Level.ARTICLE, Level.CLAUSE, Level.POINT})
"""Gạch đầu dòng and deeper numbers are not named by the decree."""


def check(paper: Paper) -> Iterator[Finding]:
    yield from ill_set_in(paper, [text.paragraph for text in running(paper) if is_judged(text)], "chữ đầu dòng")


def is_judged(text: Text) -> bool:
    is_title = text.is_heading and text.level is not Level.ARTICLE
    return text.level in JUDGED and not is_title and text.paragraph.layout.align != "right"


RULE = PaperRule(
    "TD966",
    "lui-dau-dong",
    "Chữ đầu dòng của lời văn lùi vào 10 hoặc 12,7 mm.",
    "Phụ lục I, phần I, mục II khoản 6 điểm e",
    ("I03",),
    check,
    kinds=OFFICIAL,
)
