"""Thứ tự của I, II, III và 1, 2, 3."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from thidua_cli.docxcheck.base import Finding, PaperRule
from thidua_cli.docxcheck.body import Level, Text
from thidua_cli.docxcheck.kinds import OFFICIAL
from thidua_cli.docxcheck.paper import Paper
from thidua_cli.docxcheck.sequences import jumps
from thidua_cli.text.vietnamese import roman

MOST = 60
"""More than any paper counts to; what is larger is a year or a sum at the start of a sentence."""

_ROMAN = {roman(number): number for number in range(1, MOST)}


def roman_value(text: Text) -> int | None:
    return _ROMAN.get(text.label.rstrip(" .)-")) if not text.label.endswith("/") else None


def clause_value(text: Text) -> int | None:
    """Only `1.`: what is counted `1)` or `1/` is a list of its own, which the decree does not name."""
    figures = text.label.removesuffix(".").strip()
    return int(figures) if text.label.endswith(".") and len(figures) < 3 and int(figures) < MOST else None


def strays(texts: Iterable[Text]) -> Iterator[tuple[Text, str]]:
    """`3)` after `1.` and `2.` where no `2)` came before it, with the label it follows: typed otherwise by a slip."""
    last, aside, before = 0, 0, ""
    for text in texts:
        figures = text.label.rstrip(" .)")
        if text.level is not Level.CLAUSE or not figures.isdecimal():
            continue
        number, own = int(figures), clause_value(text) is not None
        if not own and 1 < number == last + 1 and number != aside + 1:
            yield text, before
            own = True
        last, aside = (number, 0) if own else (last, number)
        before = text.label if own else before


def check(paper: Paper) -> Iterator[Finding]:
    for jump in jumps(paper.text, Level.ROMAN, roman_value):
        yield _finding(paper, jump.text, jump.before, roman(jump.wanted))
    slips = dict(strays(paper.text))
    for text, before in slips.items():
        yield _finding(paper, text, before, text.label.rstrip(" )"))

    def value(text: Text) -> int | None:
        return int(text.label.rstrip(" )")) if text in slips else clause_value(text)

    for jump in jumps(paper.text, Level.CLAUSE, value):
        yield _finding(paper, jump.text, jump.before, str(jump.wanted))


def _finding(paper: Paper, text: Text, before: str, wanted: str) -> Finding:
    place = f"sau “{before}” là “{text.label}”" if before else f"mở đầu bằng “{text.label}”"
    return Finding(paper.span(text), f"{place}; phải là “{wanted}.”", fix=f"đánh số lại thành “{wanted}.”")


RULE = PaperRule(
    "TD972",
    "thu-tu-muc",
    "Các mục I, II, III và các khoản 1, 2, 3 đánh số liền nhau.",
    "Phụ lục I, phần I, mục II khoản 6 điểm đ",
    ("I09",),
    check,
    kinds=OFFICIAL,
)
