"""Các dòng dưới Nơi nhận."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.docxcheck.base import Finding, PaperRule
from thidua_cli.docxcheck.judge import Form, ending, mm
from thidua_cli.docxcheck.kinds import OFFICIAL
from thidua_cli.docxcheck.lines import Line
from thidua_cli.docxcheck.many import alike
from thidua_cli.docxcheck.paper import Paper
from thidua_cli.docxcheck.recipients import has_dash, listed

SLACK = 1
"""Millimetres by which a first line may be set in."""


def check(paper: Paper) -> Iterator[Finding]:
    recipients = listed(paper)
    lines = tuple(one.line for one in recipients)
    yield from alike(paper, lines, Form("dòng nơi nhận", "recipients"))
    yield from ill_placed(paper, lines)
    for place, one in enumerate(recipients, start=1):
        wanted = "." if place == len(recipients) else ";"
        if not one.last.endswith(wanted):
            message = f"dòng nơi nhận {ending(one.last)}; phải kết thúc bằng dấu “{wanted}”"
            yield Finding(paper.span(one.line), message, fix=f"kết thúc dòng bằng dấu “{wanted}”")


def ill_placed(paper: Paper, lines: tuple[Line, ...]) -> Iterator[Finding]:
    bare = [line for line in lines if not has_dash(line)]
    if bare:
        yield Finding(paper.span(bare[0]), "dòng nơi nhận không có gạch đầu dòng", fix="thêm “- ” ở đầu dòng")
    for line in lines:
        layout = line.paragraph.layout
        if line.is_whole and (layout.align in {"center", "right"} or mm(layout.first_line) > SLACK):
            message = "dòng nơi nhận không sát lề trái"
            yield Finding(paper.span(line), message, fix="canh trái, bỏ lùi đầu dòng")
            return


RULE = PaperRule(
    "TD985",
    "tung-noi-nhan",
    "Từng nơi nhận một dòng cỡ 11, có gạch đầu dòng và dấu cuối.",
    "Phụ lục I, phần I, mục II khoản 9 điểm d",
    (
        "K03",
        "K04",
    ),
    check,
    kinds=OFFICIAL,
)
