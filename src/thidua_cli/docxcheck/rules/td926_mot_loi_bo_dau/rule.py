"""Hai lối bỏ dấu hoà và hòa trong một văn bản."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from thidua_cli.diagnostics import Severity
from thidua_cli.docx.reading.values import Paragraph
from thidua_cli.docxcheck.base import Finding, PaperRule
from thidua_cli.docxcheck.paper import Paper
from thidua_cli.text.tones import Spellings, spellings

COMMITTEE = frozenset({"ủy", "uỷ"})
"""A capital begins it in Ủy ban; elsewhere capitals begin names, which are theirs to spell."""


def common_words(paragraph: Paragraph) -> Spellings:
    """Its words of either way, names left out."""
    found = [_spelt(piece) for piece in paragraph.text.split()]
    first, second = ([word for words in found for word in words[way]] for way in (0, 1))
    return Spellings(tuple(filter(_is_common, first)), tuple(filter(_is_common, second)))


@lru_cache(maxsize=4096)
def _spelt(piece: str) -> Spellings:
    """A paper says the same few hundred words again and again."""
    return spellings(piece)


def _is_common(word: str) -> bool:
    return word.islower() or (word[1:].islower() and word.lower() in COMMITTEE)


def check(paper: Paper) -> Iterator[Finding]:
    found = [(one, common_words(one)) for one in paper.document.paragraphs]
    ways = [[(one, word) for one, words in found for word in words[way]] for way in (0, 1)]
    fewer, more = sorted(ways, key=len)
    if fewer:
        place, word = fewer[0]
        other = next((same for _, same in more if same.lower() == word.lower()), more[0][1])
        message = (
            f"“{word}” và “{other}” bỏ dấu theo hai lối: {len(fewer)} chữ theo lối này, {len(more)} chữ theo lối kia"
        )
        yield Finding(paper.span(place), message, fix="chọn một lối bỏ dấu cho cả văn bản")


RULE = PaperRule(
    "TD926",
    "mot-loi-bo-dau",
    "Cả văn bản nên theo một lối bỏ dấu.",
    "",
    ("B12",),
    check,
    Severity.INFO,
)
