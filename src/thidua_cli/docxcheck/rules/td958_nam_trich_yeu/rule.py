"""Năm trong trích yếu không khớp với lời văn."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from thidua_cli.diagnostics import Severity
from thidua_cli.docxcheck.base import Finding, PaperRule
from thidua_cli.docxcheck.kinds import OFFICIAL, Kind
from thidua_cli.docxcheck.paper import Paper

_SPAN = re.compile(r"\b((?:19|20)\d\d)\s*[-–—]\s*((?:19|20)\d\d)\b")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_PLAIN = re.compile(r"(?<!tháng \d )(?<!tháng \d\d )năm ((?:19|20)\d\d)\b")
"""A year that is not the end of a date."""

FIX = "sửa năm ở trích yếu hoặc ở lời văn cho khớp"


def check(paper: Paper) -> Iterator[Finding]:
    title = paper.head.title or paper.head.about
    if not title:
        return
    own = " ".join(line.text for line in title)
    last = title[-1].paragraph.number
    rest = "\n".join(one.text for one in paper.document.paragraphs if one.number > last)
    for fault in (*span_faults(own, rest), *year_faults(own, rest)):
        yield Finding(paper.span(title[0]), fault, fix=FIX)


def span_faults(own: str, rest: str) -> Iterator[str]:
    """`2001 - 2025` in the title where the text has `2021 - 2025` and never the other."""
    spans = Counter(_SPAN.findall(rest))
    for first, last in _SPAN.findall(own):
        like = [span for span, _ in spans.most_common() if first in span or last in span]
        strange = {first, last} - set(_YEAR.findall(rest))
        if like and strange and (first, last) not in spans:
            yield f"trích yếu ghi giai đoạn {first} - {last}; lời văn ghi {' - '.join(like[0])}"


def year_faults(own: str, rest: str) -> Iterator[str]:
    """A year that the text never names, while it names another."""
    plain = Counter(_PLAIN.findall(rest))
    for year in sorted(set(_YEAR.findall(_SPAN.sub("", own)))):
        spanned = any(first <= year <= last for first, last in _SPAN.findall(rest))
        if plain and not spanned and year not in _YEAR.findall(rest):
            yield f"trích yếu ghi năm {year}; lời văn không nhắc tới năm này mà ghi năm {plain.most_common(1)[0][0]}"


RULE = PaperRule(
    "TD958",
    "nam-trich-yeu",
    "Năm trong trích yếu phải khớp với lời văn.",
    "",
    ("G07",),
    check,
    Severity.WARNING,
    OFFICIAL - {Kind.LIST},
)
