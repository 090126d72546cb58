"""Phần, Chương, Mục và tên của chúng."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import zip_longest

from thidua_cli.docxcheck.base import Finding, PaperRule
from thidua_cli.docxcheck.body import DIVISIONS, Text
from thidua_cli.docxcheck.judge import Form, ill_formed
from thidua_cli.docxcheck.kinds import OFFICIAL
from thidua_cli.docxcheck.lines import Line, is_upper, lines_of
from thidua_cli.docxcheck.paper import Paper
from thidua_cli.docxcheck.prose import all_bold


def check(paper: Paper) -> Iterator[Finding]:
    for text, following in zip_longest(paper.text, paper.text[1:]):
        if text is not None and is_division(text):
            first, *rest = lines_of(text.paragraph)
            name = Form(f"“{text.label}”", "body", bold=True, italic=False, align="center", upper=None)
            yield from ill_formed(paper, [first], name)
            yield from _title(paper, text, first, rest[0] if rest else following.line if following else None)


def is_division(text: Text) -> bool:
    """Not a sentence that begins by naming one: `Mục 5 của Chương này quy định …`."""
    shown = text.paragraph.layout.align == "center" or all_bold(text.line)
    return text.level in DIVISIONS and (not text.rest or is_upper(text.rest) or shown)


def _title(paper: Paper, text: Text, first: Line, title: Line | None) -> Iterator[Finding]:
    fix = f"ghi tên của {text.label} ở dòng dưới, in hoa, đậm, canh giữa"
    if len(first.text) > len(text.label):
        message = f"“{text.label}” và tên của nó cùng một dòng; tên phải ở dòng dưới"
        yield Finding(paper.span(first), message, fix=fix)
    elif title is not None:
        form = Form(f"tên của “{text.label}”", "body", bold=True, italic=False, align="center", upper=True)
        yield from ill_formed(paper, [title], form)


RULE = PaperRule(
    "TD975",
    "phan-chuong-muc",
    "Phần, Chương, Mục đậm, canh giữa; tên ở dòng dưới, in hoa.",
    "Phụ lục I, phần I, mục II khoản 6 điểm đ",
    ("I12",),
    check,
    kinds=OFFICIAL,
)
