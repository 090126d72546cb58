"""Chỉ dẫn tới phụ lục trong lời văn."""

from __future__ import annotations

import re
from collections.abc import Iterator

from thidua_cli.docxcheck.base import Finding, PaperRule
from thidua_cli.docxcheck.body import Appendix
from thidua_cli.docxcheck.kinds import OFFICIAL
from thidua_cli.docxcheck.lines import Line, all_lines
from thidua_cli.docxcheck.paper import Paper

_NUMBER = re.compile(r"\s([IVXL]+|\d+|[A-Z])\s*[.:]?$")
_ONE = r"(?:[IVXL]+|\d+|[A-Z])\b"
_NAMED = re.compile(rf"(?i:phụ lục(?:\s+số)?)\s+({_ONE}(?:\s*(?:,|;|và|đến|-|–)\s*(?:(?i:phụ lục)\s+)?{_ONE})*)")
_ALL = re.compile(r"(?:danh sách|biểu|bảng)[^.;]{0,60}kèm theo|các phụ lục|phụ lục(?!\s+(?:số\s+)?[ivxl\d]+\b)")
_RANGE = re.compile(r"đến|-|–")


def check(paper: Paper) -> Iterator[Finding]:
    if not paper.appendices or paper.head.end == 0 or not paper.text:
        return
    words = " ".join(line.text for line in told(paper))
    if _ALL.search(words.lower()) or _RANGE.search(" ".join(_NAMED.findall(words))):
        return
    named = {part for found in _NAMED.findall(words) for part in re.findall(r"[IVXL]+|\d+|[A-Z]", found)}
    for appendix in paper.appendices:
        number = number_of(appendix)
        if (number not in named) if number else not named:
            message = f"lời văn không có chỉ dẫn tới “{appendix.heading.text}”"
            yield Finding(paper.span(appendix.heading), message, fix="thêm chỉ dẫn vào lời văn: “(… kèm theo)”")


def told(paper: Paper) -> list[Line]:
    """The text with its tables, up to the first appendix."""
    end = paper.appendices[0].heading.paragraph.number
    body = [one for one in paper.document.paragraphs if paper.head.end < one.number < end]
    return list(all_lines(body))


def number_of(appendix: Appendix) -> str:
    match = _NUMBER.search(appendix.heading.text)
    return match[1] if match is not None else ""


RULE = PaperRule(
    "TD994",
    "chi-dan-phu-luc",
    "Lời văn có chỉ dẫn tới từng phụ lục.",
    "Phụ lục I, phần I, mục III khoản 1 điểm a",
    ("M04",),
    check,
    kinds=OFFICIAL,
)
