"""Lần viện dẫn đầu, ngoặc kép và gạch nối."""

from __future__ import annotations

import re
from collections.abc import Iterator

from thidua_cli.diagnostics import Severity
from thidua_cli.docxcheck.base import CustomFinding, Finding, PaperRule
from thidua_cli.docxcheck.kinds import OFFICIAL
from thidua_cli.docxcheck.lines import Line
from thidua_cli.docxcheck.paper import Paper

_CITED = re.compile(r"\bsố\s+(\d+/(?:\d{4}/)?[A-Za-zĐđ]+\d*(?:-[A-Za-z0-9Đđ]+)*)")
_DAY = re.compile(r"\s*,?\s*(?:\([^)]*\)\s*)?(?:ký\s+|ban hành\s+)?ngày\s*\d", re.IGNORECASE)
_STRAIGHT = re.compile(r'"\s*\w')
_CURLY = re.compile(r"[“”]")
_HYPHEN = re.compile(r"\w -\s\w")
_DASH = re.compile(r"\w [–—]\s\w")
_PAIRS = (
    (_STRAIGHT, _CURLY, 'ngoặc kép thẳng " lẫn ngoặc kép cong “ ”', "dùng một lối ngoặc kép"),
    (_HYPHEN, _DASH, "gạch nối “-” lẫn gạch dài “–”", "dùng một lối gạch"),
)


def check(paper: Paper) -> Iterator[Finding]:
    lines = [*paper.head.bases, *(text.line for text in paper.text)]
    yield from incomplete(paper, lines)
    for one, other, message, fix in _PAIRS:
        first = next((line for line in lines if one.search(line.text)), None)
        second = next((line for line in lines if other.search(line.text)), None)
        if first is not None and second is not None:
            later = max(first, second, key=lambda line: line.paragraph.number)
            yield CustomFinding(paper.span(later), f"văn bản dùng {message}", fix=fix)


def incomplete(paper: Paper, lines: list[Line]) -> Iterator[Finding]:
    """Papers whose number is said without a day the first time they are named."""
    known: set[str] = set()
    for line in lines:
        for match in _CITED.finditer(line.raw):
            if match[1] not in known and not _DAY.match(line.raw, match.end()):
                message = f"lần đầu nhắc tới văn bản số {match[1]} mà không ghi ngày ban hành"
                fix = "lần đầu ghi đủ tên loại, số, ký hiệu, ngày, cơ quan ban hành và trích yếu"
                start = line.start + match.start()
                yield Finding(paper.span(line.paragraph, start, line.start + match.end()), message, fix=fix)
            known.add(match[1])


RULE = PaperRule(
    "TD979",
    "mot-loi-viet",
    "Viện dẫn lần đầu ghi đủ ngày; một lối ngoặc kép, một lối gạch nối.",
    "Phụ lục I, phần I, mục II khoản 6 điểm b",
    (
        "I16",
        "I17",
    ),
    check,
    Severity.INFO,
    OFFICIAL,
)
