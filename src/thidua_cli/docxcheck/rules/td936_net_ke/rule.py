"""Nét của các đường kẻ."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.diagnostics import Severity
from thidua_cli.docxcheck.base import Finding, PaperRule
from thidua_cli.docxcheck.kinds import HEADED
from thidua_cli.docxcheck.lines import Line
from thidua_cli.docxcheck.paper import Paper
from thidua_cli.docxcheck.ruling import Way, ruling_below


def ruled(paper: Paper) -> Iterator[tuple[str, Line]]:
    """The last line of each component that has a line drawn below it."""
    head = paper.head
    for name, lines in (("Tiêu ngữ", (head.motto,)), ("tên cơ quan", head.agency), ("trích yếu", head.title)):
        if lines and lines[-1] is not None:
            yield name, lines[-1]


def check(paper: Paper) -> Iterator[Finding]:
    for name, line in ruled(paper):
        ruling = ruling_below(paper, line)
        if ruling is None:
            continue
        fix = f"kẻ một nét đơn, liền, màu đen dưới {name}"
        if ruling.way is Way.UNDERLINE:
            yield Finding(paper.span(line), f"dưới {name} là gạch chân chữ, không phải đường kẻ", fix=fix)
        elif not ruling.single or not ruling.black:
            wrong = "không phải nét đơn, liền" if not ruling.single else "không phải màu đen"
            yield Finding(paper.span(line), f"đường kẻ dưới {name} {wrong}", fix=fix)


RULE = PaperRule(
    "TD936",
    "net-ke",
    "Đường kẻ là một nét liền, màu đen, không phải gạch chân chữ.",
    "Phụ lục I, phần I, mục II khoản 1 điểm b",
    ("C10",),
    check,
    Severity.WARNING,
    HEADED,
)
