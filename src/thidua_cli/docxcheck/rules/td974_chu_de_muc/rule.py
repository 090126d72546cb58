"""Kiểu chữ của đề mục từng cấp."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from thidua_cli.docxcheck.base import Finding, PaperRule
from thidua_cli.docxcheck.body import Level, Text
from thidua_cli.docxcheck.kinds import OFFICIAL
from thidua_cli.docxcheck.lines import is_upper
from thidua_cli.docxcheck.paper import Paper
from thidua_cli.docxcheck.prose import all_bold, all_slanted

LONGEST_TITLE = 80
"""Letters; what is longer and has no title's end is a sentence."""

_BRACKETS = re.compile(r"\([^)]*\)")
_BELOW = frozenset({Level.PROSE, Level.POINT, Level.DECIMAL, Level.BULLET})


def check(paper: Paper) -> Iterator[Finding]:
    for text in paper.text:
        if text.level is Level.ROMAN and any(map(str.isalpha, text.rest)) and not text.label.endswith("/"):
            yield from _roman(paper, text)
        elif text.level is Level.POINT and all_slanted(text.line):
            yield Finding(paper.span(text), f"điểm “{text.label}” nghiêng cả dòng; phải chữ đứng", fix="bỏ chữ nghiêng")
    for text, following in pairwise(paper.text):
        if is_plain_title(text, following):
            message = f"khoản “{text.label}” có tiêu đề riêng một dòng mà không đậm; phải đậm"
            yield Finding(paper.span(text), message, fix="đặt chữ đậm cho tiêu đề")


def _roman(paper: Paper, text: Text) -> Iterator[Finding]:
    words = _BRACKETS.sub("", text.rest)
    upper = is_upper(words) or any(hand.caps for hand in text.line.hands)
    faults = [*(() if upper else ("chữ thường",)), *(() if all_bold(text.line) else ("không đậm",))]
    if faults:
        message = f"đề mục “{text.label}” đang {', '.join(faults)}; phải in hoa, đậm"
        yield Finding(paper.span(text), message, fix="đặt lại: in hoa, đậm")


def is_plain_title(text: Text, following: Text) -> bool:
    """A khoản on a line of its own, a capital first, no end sign, with its text below, and no bold letter in it."""
    is_title = text.rest[:1].isupper() and text.rest[-1:].isalnum() and len(text.rest) <= LONGEST_TITLE
    below = following.level in _BELOW and following.paragraph.number == text.paragraph.number + 1
    return text.level is Level.CLAUSE and is_title and below and not any(hand.bold for hand in text.line.hands)


RULE = PaperRule(
    "TD974",
    "chu-de-muc",
    "Đề mục I, II in hoa, đậm; tiêu đề khoản đậm; điểm chữ đứng.",
    "Phụ lục I, phần I, mục V, số thứ tự 6",
    ("I11",),
    check,
    kinds=OFFICIAL,
)
