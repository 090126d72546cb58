"""Dấu mật, dấu khẩn, chỉ dẫn lưu hành."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.diagnostics import Severity
from thidua_cli.docxcheck.base import Finding, PaperRule
from thidua_cli.docxcheck.head import CIRCLES, REACH, STAMPS
from thidua_cli.docxcheck.judge import Form, ill_formed
from thidua_cli.docxcheck.kinds import OFFICIAL
from thidua_cli.docxcheck.lines import Line, first_lines
from thidua_cli.docxcheck.paper import Paper


def check(paper: Paper) -> Iterator[Finding]:
    for line in first_lines(paper.document.paragraphs, REACH):
        if line.folded not in STAMPS | CIRCLES or not line.is_whole:
            continue
        yield from ill_formed(paper, [line], Form("dấu chỉ mức độ", "mark", bold=True, upper=True))
        if line.folded in STAMPS and not below_number(paper, line):
            fix = "đóng dấu vào ô dưới số, ký hiệu, bên trái"
            yield Finding(paper.span(line), f"“{line.text}” không ở dưới số, ký hiệu của văn bản", fix=fix)
        elif line.folded in CIRCLES and not above_nation(paper, line):
            fix = "đặt ở góc trên bên phải, trên Quốc hiệu"
            yield Finding(paper.span(line), f"“{line.text}” không ở trên Quốc hiệu", fix=fix)


def below_number(paper: Paper, line: Line) -> bool:
    """In the cell of the number below it; a text box may float anywhere."""
    number = paper.head.number
    if line.paragraph.place.box or number is None:
        return True
    place, own = line.paragraph.place, number.paragraph.place
    under = line.paragraph.number > number.paragraph.number
    return under and place.table == own.table and place.cell == own.cell


def above_nation(paper: Paper, line: Line) -> bool:
    nation = paper.head.nation
    if line.paragraph.place.box or nation is None:
        return True
    return line.paragraph.number < nation.paragraph.number


RULE = PaperRule(
    "TD980",
    "dau-mat-khan",
    "Dấu mật, khẩn ở dưới số, ký hiệu.",
    "Phụ lục I, phần I, mục III khoản 2",
    ("N08",),
    check,
    Severity.INFO,
    OFFICIAL,
)
