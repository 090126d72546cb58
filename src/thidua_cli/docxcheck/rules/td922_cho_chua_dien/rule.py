"""Chỗ chưa điền, thẻ của mẫu còn sót."""

from __future__ import annotations

import re
from collections.abc import Iterator

from thidua_cli.docx.reading.values import Paragraph
from thidua_cli.docxcheck.base import CustomFinding, Finding, NotedFinding, PaperRule
from thidua_cli.docxcheck.letters import everything, gathered
from thidua_cli.docxcheck.paper import Paper

LEFT = re.compile(
    r"\{\{.{0,200}?\}\}|\{%.{0,200}?%\}|\{\{|\}\}"
    r"|«[^«»\s]*_[^«»\s]*»"
    r"|\[(?i:cần|điền|nhập|ghi(?! (?:chú|nhận|âm))|chèn)\b[^\]]{0,200}\]"
    r"|\bNone\b|\bNaN\b|\bundefined\b|#(?:N/A|REF!|VALUE!|NAME\?|DIV/0!)"
    r"|Error! [A-Z][a-z]+ [a-z ]+\."
    r"|Click or tap here to enter text|Click here to enter text"
)
"""Tags of templates, fields of mail merges, words of programs for “nothing”, errors of Excel and Word."""

_HINT = re.compile(r"[{}«\[#]|None|NaN|undefined|Error!|Click")
"""What one of them begins with, found much sooner than all of them are tried."""

DOTS = re.compile(r"(?:\.{6,}|…{3,}|_{6,})")
"""Room for a pen: fine in a form that is enclosed, not in the text of a paper that is issued."""

FIELD = re.compile(r"«[^«»]+»")
"""What a field of a mail merge shows before it is filled; without one they are quotation marks."""

NOTHING = frozenset({"nan", "null", "nat", "none", "undefined", "<na>"})
"""The same words in any letters, where nothing else stands in the paragraph: `nan` is a Vietnamese word as well."""

LONGEST = 30

_DAY = re.compile(r"ngày\s*\d", re.IGNORECASE)


def tags(paragraph: Paragraph) -> set[str]:
    words = paragraph.text.strip()
    if words.lower() in NOTHING:
        return {words}
    if _HINT.search(words) is None:
        return set()
    found = {match[0][:LONGEST] for match in LEFT.finditer(words)}
    merged = any(code.upper().startswith("MERGEFIELD") for code in paragraph.fields)
    return found | {match[0][:LONGEST] for match in FIELD.finditer(words) if merged}


def dots(paragraph: Paragraph) -> set[str]:
    return {"hàng chấm"} if DOTS.search(paragraph.text) else set()


def check(paper: Paper) -> Iterator[Finding]:
    for group in gathered(everything(paper), tags):
        message = f"còn sót “{group.value}” của mẫu hoặc phần mềm{group.often}"
        yield Finding(paper.span(group.paragraph), message, fix="điền nội dung, hoặc xóa")
    for group in gathered((text.paragraph for text in paper.text), dots):
        message = f"lời văn còn {group.value} chưa điền{group.often}"
        made = NotedFinding if is_draft(paper) else CustomFinding
        yield made(paper.span(group.paragraph), message, fix="điền nội dung, hoặc xóa")


def is_draft(paper: Paper) -> bool:
    """Its number is still blank, or it has neither number nor day: what is open is open on purpose."""
    number, day = paper.head.number, paper.head.date
    if number is not None:
        return not paper.head.is_numbered
    return day is None or _DAY.search(day.text) is None


RULE = PaperRule(
    "TD922",
    "cho-chua-dien",
    "Không còn chỗ chưa điền.",
    "",
    ("B08",),
    check,
)
