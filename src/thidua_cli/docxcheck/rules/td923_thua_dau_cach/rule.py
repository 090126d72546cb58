"""Thừa dấu cách trong câu."""

from __future__ import annotations

import re
from collections.abc import Iterator

from thidua_cli.diagnostics import Severity
from thidua_cli.docx.reading.values import Paragraph
from thidua_cli.docxcheck.base import Finding, PaperRule
from thidua_cli.docxcheck.letters import gathered
from thidua_cli.docxcheck.paper import Paper

ROOM = re.compile(r"\b(?:số|ngày|tháng|năm)\b:?\s++(?=/|tháng|năm|của|$)", re.IGNORECASE)
"""Left blank for the clerk who signs: `số        /QĐ-SNV ngày      tháng 3`."""

DOUBLE = re.compile(r"(?<=\S)[ \u00a0]{2,4}(?=\S)")
"""Five and more hold columns apart where someone knew no tabs."""

BEFORE_SIGN = re.compile(r"(?<=\w)[ \u00a0]+(?=[,;:.!?](?:\s|$))")


def needless(paragraph: Paragraph) -> set[str]:
    text = ROOM.sub("_", paragraph.text)
    found = {"hai dấu cách liền nhau, chỉ cần một"} if DOUBLE.search(text) else set()
    return found | ({"dấu cách trước dấu câu, phải viết liền"} if BEFORE_SIGN.search(text) else set())


def check(paper: Paper) -> Iterator[Finding]:
    blanks = {line.paragraph.number for line in (paper.head.number, paper.head.date) if line is not None}
    prose = (one for one in paper.document.paragraphs if one.number not in blanks and "\t" not in one.text.strip())
    for group in gathered(prose, needless):
        message = f"{group.value}{group.often}"
        yield Finding(paper.span(group.paragraph), message, fix="tìm và thay dấu cách thừa trong cả văn bản")


RULE = PaperRule(
    "TD923",
    "thua-dau-cach",
    "Không thừa dấu cách.",
    "",
    ("B09",),
    check,
    Severity.WARNING,
)
