"""Số thứ tự và số người của danh sách."""

from __future__ import annotations

import re
from collections.abc import Iterator

from thidua_cli.docx.reading.values import Paragraph, Table
from thidua_cli.docxcheck.base import Finding, PaperRule
from thidua_cli.docxcheck.body import Level
from thidua_cli.docxcheck.kinds import Kind
from thidua_cli.docxcheck.paper import Paper
from thidua_cli.docxcheck.rosters import rosters

_COUNT = re.compile(r"(?<![\d/])(\d{1,4})\s*(?:\([^)]*\)\s*)?(?:tập thể|cá nhân|đồng chí|hộ gia đình|gia đình|ông, bà)")
_PARTLY = ("trong đó", "gồm:", "bao gồm")
_NUMBER = re.compile(r"0*(\d{1,5})\.?")


def check(paper: Paper) -> Iterator[Finding]:
    for table in rosters(paper):
        yield from gaps(paper, table)
    if paper.kind is Kind.DECISION:
        yield from miscounted(paper)


def numbers(table: Table) -> list[tuple[int | None, Paragraph]]:
    """Number and place of every row below the head; None for the rows that open a group."""
    first = [row.cells[0] for row in table.rows[1:] if row.cells and not row.cells[0].continues]
    found = [(cell.paragraphs[0], _NUMBER.fullmatch(said(cell.paragraphs))) for cell in first if cell.paragraphs]
    return [(int(match[1]) if match is not None else None, paragraph) for paragraph, match in found]


def said(paragraphs: tuple[Paragraph, ...]) -> str:
    """The words of a cell, automatic numbers with them."""
    return "".join((one.label + one.text).strip() for one in paragraphs)


def gaps(paper: Paper, table: Table) -> Iterator[Finding]:
    last, grouped = 0, True
    for number, paragraph in numbers(table):
        if number is not None and number != last + 1 and not (grouped and number == 1):
            message = (
                f"sau số thứ tự {last} là {number}; phải là {last + 1}"
                if last
                else f"số thứ tự bắt đầu từ {number}; phải từ 1"
            )
            yield Finding(paper.span(paragraph), message, fix="đánh lại số thứ tự cho liền nhau")
            return
        grouped = number is None
        last = last if number is None else number


def miscounted(paper: Paper) -> Iterator[Finding]:
    """What Điều 1 counts against the rows of the lists, where both can be counted without doubt."""
    first = next((text for text in paper.text if text.level is Level.ARTICLE), None)
    lists = [table for table in rosters(paper) if after_foot(paper, table)]
    if first is None or len(lists) != max(1, len(paper.appendices)) or any(word in first.rest for word in _PARTLY):
        return
    counts = [int(count) for count in _COUNT.findall(first.rest)]
    rows = sum(number is not None for table in lists for number, _ in numbers(table))
    if counts and sum(counts) != rows:
        message = (
            f"{first.label.rstrip('.')} ghi {' và '.join(map(str, counts))}; danh sách có {rows} dòng có số thứ tự"
        )
        yield Finding(paper.span(first), message, fix="soát lại số người, số tập thể trong lời văn và danh sách")


def after_foot(paper: Paper, table: Table) -> bool:
    return table.rows[0].cells[0].paragraphs[0].number > paper.foot.end > 0


RULE = PaperRule(
    "TD996",
    "so-thu-tu",
    "Số thứ tự trong danh sách liền nhau, đủ số người trong quyết định.",
    "",
    ("M07",),
    check,
)
