"""Chấm tròn, ô vuông ở đầu dòng."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from thidua_cli.diagnostics import Severity
from thidua_cli.docx.reading.values import Paragraph
from thidua_cli.docxcheck.base import Finding, PaperRule
from thidua_cli.docxcheck.body import Level
from thidua_cli.docxcheck.kinds import OFFICIAL
from thidua_cli.docxcheck.paper import Paper
from thidua_cli.docxcheck.prose import each_once

USUAL = frozenset("-–—+*")
_OWN_SIGN = "Co"
"""The class of signs that only a font of symbols, such as Wingdings, has."""


def check(paper: Paper) -> Iterator[Finding]:
    odd = {text.paragraph: found for text in paper.text if (found := sign(text.paragraph, text.level)) is not None}
    wanted = "văn bản hành chính dùng gạch đầu dòng (-), rồi dấu cộng (+)"
    yield from each_once(paper, odd, lambda one: {f"đầu dòng là {odd[one]}"}, wanted, "thay bằng gạch đầu dòng")


def sign(paragraph: Paragraph, level: Level) -> str | None:
    """What it begins with, in words; None when that is as usual or no sign at all."""
    automatic = paragraph.numbering == "bullet"
    first = (paragraph.label.strip() if automatic else paragraph.text.strip())[:1]
    if not first or first in USUAL or not (automatic or level is Level.BULLET or is_own(first)):
        return None
    return "dấu của phông ký hiệu" if is_own(first) else f"dấu “{first}”"


def is_own(char: str) -> bool:
    return unicodedata.category(char) == _OWN_SIGN


RULE = PaperRule(
    "TD971",
    "cham-dau-dong",
    "Không dùng chấm tròn, ô vuông ở đầu dòng.",
    "",
    ("I08",),
    check,
    Severity.WARNING,
    OFFICIAL,
)
