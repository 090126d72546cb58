"""Chỗ chưa điền, thẻ của mẫu còn sót."""

from __future__ import annotations

import re
from collections.abc import Iterator

from thidua_cli.diagnostics import Severity
from thidua_cli.docx.reading.values import Paragraph
from thidua_cli.docxcheck.base import Finding, NotedFinding, PaperRule
from thidua_cli.docxcheck.letters import everything, gathered
from thidua_cli.docxcheck.paper import Paper

LEFT = re.compile(
    r"\{\{.{0,200}?\}\}|\{%.{0,200}?%\}|\{\{|\}\}"
    r"|«[^«»\s]+»"
    r"|\[(?i:cần|điền|nhập|ghi|chèn)\b[^\]]{0,200}\]"
    r"|\bNone\b|\bNaN\b|\bundefined\b|#(?:N/A|REF!|VALUE!|NAME\?|DIV/0!)"
    r"|Error! [A-Z][a-z]+ [a-z ]+\."
    r"|Click or tap here to enter text|Click here to enter text"
)
"""Tags of templates, fields of mail merges, words of programs for “nothing”, errors of Excel and Word."""

DOTS = re.compile(r"(?:\.{6,}|…{3,}|_{6,})")
"""Room for a pen: fine in a form that is enclosed, not in the text of a paper that is issued."""

LONGEST = 30

_FIGURES = re.compile(r"\d")
_DAY = re.compile(r"ngày\s*\d", re.IGNORECASE)


def tags(paragraph: Paragraph) -> set[str]:
    return {match[0][:LONGEST] for match in LEFT.finditer(paragraph.text)}


def dots(paragraph: Paragraph) -> set[str]:
    return {"chỗ chấm"} if DOTS.search(paragraph.text) else set()


def check(paper: Paper) -> Iterator[Finding]:
    for group in gathered(everything(paper), tags):
        message = f"còn sót “{group.value}” ở {group.count} đoạn, đây là đoạn đầu"
        yield Finding(paper.span(group.paragraph), message, fix="điền nội dung, hoặc xóa")
    for group in gathered((text.paragraph for text in paper.text), dots):
        message = f"còn {group.value} để điền trong lời văn, ở {group.count} đoạn; đây là đoạn đầu"
        made = NotedFinding if is_draft(paper) else Finding
        yield made(paper.span(group.paragraph), message, fix="điền nội dung, hoặc xóa")


def is_draft(paper: Paper) -> bool:
    """Neither number nor day is filled in: what is still open is open on purpose."""
    number, day = paper.head.number, paper.head.date
    counted = number is not None and _FIGURES.search(number.text.partition("/")[0]) is not None
    return not counted and (day is None or _DAY.search(day.text) is None)


RULE = PaperRule(
    "TD922",
    "cho-chua-dien",
    "Không còn chỗ chưa điền.",
    "",
    ("B08",),
    check,
    Severity.WARNING,
)
