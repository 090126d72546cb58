"""Bảng danh sách."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.diagnostics import Severity
from thidua_cli.docx.reading.values import Table
from thidua_cli.docxcheck.base import Finding, PaperRule
from thidua_cli.docxcheck.judge import mm
from thidua_cli.docxcheck.paper import Paper
from thidua_cli.docxcheck.profile import figure
from thidua_cli.docxcheck.rosters import rosters

SLACK = 120
"""Twips by which tables hang over the text on purpose: the inner margins of their cells."""

_UNSHADED = frozenset({"", "auto", "FFFFFF"})


def check(paper: Paper) -> Iterator[Finding]:
    for table in rosters(paper):
        faults = list(faults_of(paper, table))
        if faults:
            where = table.rows[0].cells[0].paragraphs[0]
            fix = "kẻ viền đơn, đặt lặp dòng đầu, không cho hàng sang trang, thu bảng trong lề"
            yield Finding(paper.span(where), f"bảng danh sách {', '.join(faults)}", fix=fix)


def faults_of(paper: Paper, table: Table) -> Iterator[str]:
    """What is wrong, in words; how it breaks over pages matters to papers of several pages only."""
    if not table.bordered:
        yield "không có viền"
    if paper.document.properties.get("Pages") != "1":
        if not table.rows[0].header:
            yield "không lặp dòng đầu ở trang sau"
        if not all(row.cant_split for row in table.rows):
            yield "có hàng bị cắt sang trang"
    room = paper.section(table.rows[0].cells[0].paragraphs[0]).text_width
    width = max(sum(cell.width for cell in row.cells) for row in table.rows)
    if width > room + 2 * SLACK:
        yield f"rộng {figure(mm(width))} mm, hơn phần chữ {figure(mm(room))} mm"
    if any(cell.shading not in _UNSHADED for row in table.rows for cell in row.cells):
        yield "có ô tô nền"


RULE = PaperRule(
    "TD995",
    "bang-danh-sach",
    "Bảng danh sách có viền, lặp dòng đầu, không rộng quá trang.",
    "",
    ("M06",),
    check,
    Severity.WARNING,
)
