"""Cỡ chữ của Quốc hiệu và Tiêu ngữ không đi đôi."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.diagnostics import Severity
from thidua_cli.docxcheck.base import Finding, PaperRule
from thidua_cli.docxcheck.kinds import HEADED
from thidua_cli.docxcheck.paper import Paper
from thidua_cli.docxcheck.profile import figure


def check(paper: Paper) -> Iterator[Finding]:
    nation, motto = paper.head.nation, paper.head.motto
    if nation is None or motto is None or not nation.hands or not motto.hands:
        return
    capitals, words = nation.hands[0].points, motto.hands[0].points
    if words - capitals not in {0, 1}:
        message = f"Quốc hiệu cỡ {figure(capitals)}, Tiêu ngữ cỡ {figure(words)}; Tiêu ngữ phải bằng hoặc hơn một cỡ"
        yield Finding(paper.span(motto), message, fix="dùng cặp 12 và 13, hoặc 13 và 14")


RULE = PaperRule(
    "TD933",
    "cap-co-chu",
    "Quốc hiệu và Tiêu ngữ dùng một cặp cỡ chữ: 12 và 13, hoặc 13 và 14.",
    "Phụ lục I, phần I, mục V",
    ("C07",),
    check,
    Severity.WARNING,
    HEADED,
)
