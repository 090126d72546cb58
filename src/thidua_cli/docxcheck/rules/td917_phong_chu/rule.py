"""Phông chữ khác phông quy định."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.docx.reading.values import Run
from thidua_cli.docxcheck.base import Finding, PaperRule
from thidua_cli.docxcheck.letters import groups
from thidua_cli.docxcheck.paper import Paper


def fonts(run: Run) -> set[str]:
    """Names of the fonts its letters print in."""
    used = run.hand.fonts
    if used.ascii == used.other:
        return {used.ascii} if run.text.strip() else set()
    return {used.ascii if char.isascii() else used.other for char in run.text if not char.isspace()}


def check(paper: Paper) -> Iterator[Finding]:
    allowed = paper.profile.fonts
    if not allowed:
        return
    for group in groups(paper, lambda run: fonts(run) - {*allowed}):
        message = f"phông “{group.value}”{group.often}; phải là {', '.join(allowed)}"
        yield Finding(paper.span(group.paragraph), message, fix=f"chọn cả văn bản và đặt phông {allowed[0]}")


RULE = PaperRule(
    "TD917",
    "phong-chu",
    "Chữ phải là phông Times New Roman.",
    "Phụ lục I, phần I, mục I khoản 4",
    ("B01",),
    check,
)
