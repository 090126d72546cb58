"""Quốc hiệu không ở nửa phải của trang."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.docxcheck.base import Finding, PaperRule
from thidua_cli.docxcheck.kinds import HEADED
from thidua_cli.docxcheck.lines import Line
from thidua_cli.docxcheck.paper import Paper


def is_right(paper: Paper, line: Line) -> bool:
    """In the last cell of its row, behind a tab, or indented over a quarter of the page."""
    place = line.paragraph.place
    table = paper.table(line.paragraph)
    if table is not None:
        cells = len(table.rows[place.row - 1].cells)
        return cells > 1 and place.cell == cells
    layout = line.paragraph.layout
    return place.box or line.start > 0 or layout.align == "right" or layout.left > paper.room(line.paragraph) // 4


def check(paper: Paper) -> Iterator[Finding]:
    line = paper.head.nation
    if line is not None and not is_right(paper, line):
        fix = "đặt Quốc hiệu trong ô bên phải, ngang tên cơ quan ở ô bên trái"
        yield Finding(paper.span(line), "Quốc hiệu không ở bên phải; phải ở phía trên, bên phải trang đầu", fix=fix)


RULE = PaperRule(
    "TD929",
    "vi-tri-quoc-hieu",
    "Quốc hiệu ở phía trên, bên phải trang đầu.",
    "Phụ lục I, phần I, mục II khoản 1 điểm a; mục IV ô số 1",
    ("C03",),
    check,
    kinds=HEADED,
)
