"""Chữ thường đặt thuộc tính in hoa."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.diagnostics import Severity
from thidua_cli.docx.reading.values import Run
from thidua_cli.docxcheck.base import Finding, PaperRule
from thidua_cli.docxcheck.letters import groups
from thidua_cli.docxcheck.paper import Paper


def feigned(run: Run) -> set[str]:
    if run.text == run.text.upper():
        return set()
    return (
        {"chữ hoa nhỏ (Small caps)"} if run.hand.small_caps else {"chữ hoa giả (All caps)"} if run.hand.caps else set()
    )


def check(paper: Paper) -> Iterator[Finding]:
    for group in groups(paper, feigned):
        message = f"{group.value}{group.often}; chép ra nơi khác sẽ thành chữ thường"
        yield Finding(paper.span(group.paragraph), message, fix="gõ lại bằng chữ hoa, bỏ thuộc tính in hoa của phông")


RULE = PaperRule(
    "TD925",
    "chu-hoa-that",
    "Chữ hoa phải gõ bằng chữ hoa.",
    "",
    ("B11",),
    check,
    Severity.WARNING,
)
