"""Cỡ chữ và kiểu chữ của lời văn."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from fractions import Fraction
from functools import cache

from thidua_cli.docx.reading.values import Paragraph
from thidua_cli.docxcheck.base import CustomFinding, Finding, PaperRule
from thidua_cli.docxcheck.body import Level, Text
from thidua_cli.docxcheck.head import is_basis
from thidua_cli.docxcheck.judge import PT_SLACK
from thidua_cli.docxcheck.kinds import OFFICIAL
from thidua_cli.docxcheck.opening import more_bases
from thidua_cli.docxcheck.paper import Paper
from thidua_cli.docxcheck.profile import figure
from thidua_cli.docxcheck.prose import all_slanted, each_once, running


def check(paper: Paper) -> Iterator[Finding]:
    sizes = paper.profile.sizes["body"]
    texts = list(running(paper))
    own = [text.paragraph for text in texts]

    @cache
    def fault(size: int) -> str:
        return "" if sizes.holds(Fraction(size, 2), PT_SLACK) else f"lời văn cỡ {points(size)}"

    def wrong(paragraph: Paragraph) -> set[str]:
        return {fault(run.hand.size) for run in paragraph.runs if run.text.strip()} - {""}

    yield from each_once(paper, own, wrong, f"phải cỡ {sizes}", f"đặt lời văn cỡ {sizes}")
    bases = more_bases(paper)
    slanted = [text.paragraph for text in texts if is_slanted(text) and text not in bases]
    yield from each_once(paper, slanted, lambda _: {"lời văn nghiêng cả đoạn"}, "phải chữ đứng", "bỏ chữ nghiêng")
    yield from _uneven(paper, [one for one in own if not wrong(one)])


def is_slanted(text: Text) -> bool:
    """The whole of a paragraph; căn cứ are slanted by rule, notes in brackets by custom, điểm have their own rule."""
    apart = is_basis(text.line) or text.level is Level.POINT or text.line.text.startswith("(")
    return all_slanted(text.line) and not apart


def _uneven(paper: Paper, paragraphs: list[Paragraph]) -> Iterator[Finding]:
    """Sizes that are allowed each, but not the one most of the text has."""
    if not paragraphs:
        return
    usual = Counter(map(size_of, paragraphs)).most_common(1)[0][0]

    def other(paragraph: Paragraph) -> set[str]:
        own = size_of(paragraph)
        return {f"lời văn cỡ {points(own)}"} if own != usual else set()

    wanted = f"phần lớn lời văn cỡ {points(usual)}, cả văn bản nên một cỡ"
    yield from each_once(paper, paragraphs, other, wanted, f"đặt cỡ {points(usual)}", CustomFinding)


def points(size: int) -> str:
    """`13,5` for 27 half-points."""
    return figure(Fraction(size, 2))


def size_of(paragraph: Paragraph) -> int:
    """The size of most of its letters, in half-points."""
    first, *others = paragraph.runs
    if not others:
        return first.hand.size
    letters: Counter[int] = Counter()
    for run in paragraph.runs:
        letters[run.hand.size] += len(run.text.strip())
    return letters.most_common(1)[0][0]


RULE = PaperRule(
    "TD964",
    "chu-loi-van",
    "Lời văn cỡ 13 - 14, chữ đứng, cả văn bản một cỡ.",
    "Phụ lục I, phần I, mục II khoản 6 điểm e",
    ("I01",),
    check,
    kinds=OFFICIAL,
)
