"""Chỗ đứng của gạch đầu dòng dưới Kính gửi."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.diagnostics import Severity
from thidua_cli.docxcheck.base import Finding, PaperRule
from thidua_cli.docxcheck.judge import TWIPS_PER_MM, mm
from thidua_cli.docxcheck.kinds import Kind
from thidua_cli.docxcheck.lines import Line
from thidua_cli.docxcheck.paper import Paper
from thidua_cli.docxcheck.profile import figure
from thidua_cli.docxcheck.ruling import text_width

SLACK = int(3 * TWIPS_PER_MM)
"""Twips: what the eye forgives."""


def check(paper: Paper) -> Iterator[Finding]:
    first, *items = paper.head.addressee or (None,)
    if first is None or len(items) < 2 or ":" not in first.raw:
        return
    start = start_of(paper, first)
    if start is None:
        return
    label = Line(first.paragraph, first.start, first.start + first.raw.index(":"))
    colon = start + int(text_width(label) * 20)
    for item in items:
        dash = start_of(paper, item)
        if dash is not None and abs(dash - colon) > SLACK:
            side = "phải" if dash > colon else "trái"
            message = (
                f"gạch đầu dòng lệch {figure(mm(abs(dash - colon)))} mm về bên {side} dấu hai chấm của “Kính gửi:”"
            )
            yield Finding(paper.span(item), message, fix="lùi các dòng để gạch thẳng dưới dấu hai chấm")
            return


def start_of(paper: Paper, line: Line) -> int | None:
    """Twips from the edge of the column to its first letter; None where tabs or a table decide it."""
    paragraph, layout = line.paragraph, line.paragraph.layout
    if paragraph.place.table is not None or "\t" in paragraph.text or paragraph.label or not line.is_whole:
        return None
    if layout.align in {"left", "both"}:
        return layout.left + layout.first_line
    if layout.align != "center":
        return None
    room = paper.room(paragraph) - layout.left - layout.right - layout.first_line
    return layout.left + layout.first_line + (room - int(text_width(line) * 20)) // 2


RULE = PaperRule(
    "TD982",
    "gach-duoi-hai-cham",
    "Gạch đầu dòng các nơi kính gửi thẳng dưới dấu hai chấm.",
    "Phụ lục I, phần I, mục II khoản 9 điểm d",
    ("J03",),
    check,
    Severity.WARNING,
    frozenset({Kind.LETTER, Kind.NAMED}),
)
