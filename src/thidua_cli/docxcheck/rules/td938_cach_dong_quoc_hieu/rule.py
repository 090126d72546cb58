"""Quốc hiệu và Tiêu ngữ cách nhau xa."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.diagnostics import Severity
from thidua_cli.docxcheck.base import Finding, PaperRule
from thidua_cli.docxcheck.kinds import HEADED
from thidua_cli.docxcheck.paper import Paper

SINGLE = 240
SLACK = 12
"""240ths of a line: a twentieth of it."""


def check(paper: Paper) -> Iterator[Finding]:
    nation, motto = paper.head.nation, paper.head.motto
    if nation is None or motto is None or nation.paragraph is motto.paragraph:
        return
    first, second = nation.paragraph.layout, motto.paragraph.layout
    wide = any(one.line_rule == "auto" and abs(one.line - SINGLE) > SLACK for one in (first, second))
    gap = max(first.after, second.before)
    if wide or gap:
        yield Finding(
            paper.span(motto),
            "Quốc hiệu và Tiêu ngữ chưa cách nhau dòng đơn; phải dòng đơn, trên và dưới 0 pt",
            fix="đặt dòng đơn, trên và dưới 0 pt",
        )


RULE = PaperRule(
    "TD938",
    "cach-dong-quoc-hieu",
    "Quốc hiệu và Tiêu ngữ cách nhau dòng đơn.",
    "Phụ lục I, phần I, mục II khoản 1 điểm c",
    ("C12",),
    check,
    Severity.WARNING,
    HEADED,
)
