"""Chữ có màu, hoặc tô nền."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.docx.reading.values import Run
from thidua_cli.docxcheck.base import Finding, PaperRule
from thidua_cli.docxcheck.letters import groups
from thidua_cli.docxcheck.paper import Paper

BLACK = frozenset({"auto", "000000"})


def colours(run: Run) -> set[str]:
    """What its letters have that is not plain black, in words."""
    if not run.text.strip():
        return set()
    found = set() if run.hand.colour in BLACK else {f"chữ màu {run.hand.colour}"}
    return found if run.hand.highlight == "none" else found | {f"chữ tô nền {run.hand.highlight}"}


def check(paper: Paper) -> Iterator[Finding]:
    for group in groups(paper, colours):
        message = f"{group.value} ở {group.count} đoạn, đây là đoạn đầu; phải là chữ đen, không tô nền"
        yield Finding(paper.span(group.paragraph), message, fix="đặt lại màu chữ tự động, bỏ tô nền")


RULE = PaperRule(
    "TD918",
    "mau-chu",
    "Chữ phải màu đen, không tô nền.",
    "Phụ lục I, phần I, mục I khoản 4",
    ("B02",),
    check,
)
