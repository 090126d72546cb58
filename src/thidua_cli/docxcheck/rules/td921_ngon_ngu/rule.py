"""Ngôn ngữ đặt cho chữ không phải tiếng Việt."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from thidua_cli.diagnostics import Severity
from thidua_cli.docxcheck.base import Finding, PaperRule
from thidua_cli.docxcheck.paper import Paper

WANTED = "vi"


def languages(paper: Paper) -> Counter[str]:
    """How many letters of the body are set in each language; the empty name for those that none is set for."""
    counts: Counter[str] = Counter()
    for paragraph in paper.document.paragraphs:
        for run in paragraph.runs:
            counts[run.hand.language] += sum(map(str.isalpha, run.text))
    return counts


def check(paper: Paper) -> Iterator[Finding]:
    counts = languages(paper)
    [(most, _)] = counts.most_common(1) or [("", 0)]
    own = sum(count for name, count in counts.items() if name.lower().startswith(WANTED))
    if counts.total() and own * 2 < counts.total():
        message = f"phần lớn chữ đặt ngôn ngữ {most}" if most else "không đặt ngôn ngữ cho chữ"
        fix = "chọn cả văn bản, đặt ngôn ngữ tiếng Việt"
        yield Finding(paper.span(), f"{message}; nên là tiếng Việt (vi-VN)", fix=fix)


RULE = PaperRule(
    "TD921",
    "ngon-ngu",
    "Ngôn ngữ của chữ nên là tiếng Việt.",
    "",
    ("B07",),
    check,
    Severity.INFO,
)
