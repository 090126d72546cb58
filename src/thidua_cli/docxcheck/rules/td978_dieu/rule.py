"""Chữ Điều và số của điều."""

from __future__ import annotations

import re
from collections.abc import Iterator

from thidua_cli.docxcheck.base import Finding, PaperRule
from thidua_cli.docxcheck.body import Level, Text
from thidua_cli.docxcheck.kinds import Kind
from thidua_cli.docxcheck.lines import Line
from thidua_cli.docxcheck.paper import Paper

_FIGURE = re.compile(r"\d{1,6}")


def check(paper: Paper) -> Iterator[Finding]:
    articles = [text for text in paper.text if text.level is Level.ARTICLE and is_head(text)]
    last = 0
    for article in articles:
        number = number_of(article)
        if not is_bold(article):
            message = f"“{article.label}” không đậm; phải đậm, đứng"
            yield Finding(paper.span(article), message, fix=f"in đậm “{article.label}”")
        if not article.label.endswith("."):
            message = f"sau “{article.label.rstrip(':')}” không có dấu chấm"
            yield Finding(paper.span(article), message, fix=f"viết “Điều {number}.”")
        if number != last + 1 and not (number == 1 and paper.foot.start == 0):
            message = f"sau Điều {last} là Điều {number}" if last else f"điều đầu tiên là Điều {number}"
            yield Finding(paper.span(article), f"{message}; phải là Điều {last + 1}", fix="đánh số lại các điều")
        last = number


def is_head(text: Text) -> bool:
    """The head of an article; a sentence may begin with the name of one as well."""
    return text.label.endswith((".", ":")) or is_bold(text) or bool(text.paragraph.label)


def is_bold(text: Text) -> bool:
    """An automatic label has its hand in the numbering, which is not judged."""
    if text.paragraph.label:
        return True
    start = len(text.line.raw) - len(text.line.raw.lstrip())
    label = Line(text.paragraph, start, start + len(text.label))
    return all(hand.bold and not hand.italic for hand in label.hands)


def number_of(text: Text) -> int:
    match = _FIGURE.search(text.label)
    return int(match[0]) if match is not None else 0


RULE = PaperRule(
    "TD978",
    "dieu",
    "Chữ “Điều” và số của điều in đậm, đánh số liền nhau từ 1.",
    "Phụ lục I, phần I, mục II khoản 6 điểm đ",
    ("I15",),
    check,
    kinds=frozenset({Kind.DECISION, Kind.NAMED}),
)
