"""Khoảng cách giữa các dòng của lời văn."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from functools import lru_cache

from thidua_cli.docx.reading.values import Paragraph
from thidua_cli.docxcheck.base import Finding, PaperRule
from thidua_cli.docxcheck.kinds import OFFICIAL
from thidua_cli.docxcheck.paper import Paper
from thidua_cli.docxcheck.profile import figure
from thidua_cli.docxcheck.prose import each_once, running

SINGLE = Fraction(115, 100)
"""Height of a single line of Times New Roman, in sizes of its letters."""

SLACK = Fraction(1, 50)
"""Lines; exact spacing is given in whole points."""


def check(paper: Paper) -> Iterator[Finding]:
    allowed = paper.profile.lines

    @lru_cache(maxsize=256)
    def fault(rule: str, line: int, size: Fraction) -> str:
        count = lines(rule, line, size)
        return "" if allowed.holds(count, SLACK) else f"các dòng cách nhau {figure(count)} dòng"

    def faults(paragraph: Paragraph) -> set[str]:
        size = max(run.hand.points for run in paragraph.runs)
        return {fault(paragraph.layout.line_rule, paragraph.layout.line, size)} - {""}

    own = (text.paragraph for text in running(paper))
    words = "từ dòng đơn đến " + figure(allowed.high)
    yield from each_once(paper, own, faults, f"phải {words}", f"đặt cách dòng {words}")


def lines(rule: str, line: int, size: Fraction) -> Fraction:
    """Distance of lines with letters of `size` pt, counted in single lines; `rule` and `line` as in `Layout`."""
    if rule == "auto":
        return Fraction(line, 240)
    count = Fraction(line, 20) / ((size or Fraction(1)) * SINGLE)
    return max(count, Fraction(1)) if rule == "atLeast" else count


RULE = PaperRule(
    "TD968",
    "cach-dong",
    "Các dòng của lời văn cách nhau từ dòng đơn đến 1,5 dòng.",
    "Phụ lục I, phần I, mục II khoản 6 điểm e",
    ("I05",),
    check,
    kinds=OFFICIAL,
)
