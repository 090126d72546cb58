"""Shared by the rules: how one line of thể thức must look, and the words for what is wrong with it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

from thidua_cli.docxcheck.base import Finding
from thidua_cli.docxcheck.lines import Line
from thidua_cli.docxcheck.paper import Paper
from thidua_cli.docxcheck.profile import Range, figure

TWIPS_PER_MM = Fraction(7200, 127)
MM_SLACK = Fraction(3, 10)
"""What rounding to twips and between units may shift a length, in mm."""

PT_SLACK = Fraction(1, 4)

ALIGNS = {"left": "canh trái", "center": "canh giữa", "right": "canh phải", "both": "canh đều hai bên"}


@dataclass(frozen=True, slots=True)
class Form:
    """How a component must look; None where it may look either way. `size` is a key of the profile's sizes."""

    name: str
    size: str
    bold: bool | None = None
    italic: bool | None = False
    align: str | None = None
    upper: bool | None = None

    def words(self, sizes: Range) -> str:
        """`cỡ 12 - 13, in hoa, đậm, đứng, canh giữa`."""
        return ", ".join(
            part
            for part in (
                f"cỡ {sizes}",
                _either(self.upper, "in hoa", "chữ thường"),
                _either(self.bold, "đậm", "không đậm"),
                _either(self.italic, "nghiêng", "đứng"),
                ALIGNS[self.align] if self.align else "",
            )
            if part
        )


def _either(wanted: bool | None, yes: str, no: str) -> str:
    return "" if wanted is None else yes if wanted else no


def ill_formed(paper: Paper, lines: Iterable[Line | None], form: Form) -> Iterator[Finding]:
    """One finding a line that does not look as `form` wants; lines that are missing say nothing."""
    sizes = paper.profile.sizes[form.size]
    for line in lines:
        faults = list(faults_of(line, form, sizes)) if line is not None else []
        if line is not None and faults:
            message = f"{form.name}: {', '.join(faults)}; phải {form.words(sizes)}"
            yield Finding(paper.span(line), message, fix=f"đặt lại: {form.words(sizes)}")


def faults_of(line: Line, form: Form, sizes: Range) -> Iterator[str]:
    """What is wrong, in words: `cỡ 11`, `không đậm`, `canh trái`."""
    hands = line.hands
    wrong = sorted({hand.points for hand in hands if not sizes.holds(hand.points, PT_SLACK)})
    if wrong:
        yield f"cỡ {', '.join(map(figure, wrong))}"
    lettered = any(map(str.isalpha, line.text))
    if lettered and form.upper is not None and line.is_upper is not form.upper:
        yield _either(not form.upper, "in hoa", "chữ thường")
    if form.bold is not None and any(hand.bold is not form.bold for hand in hands):
        yield _either(not form.bold, "chữ đậm", "không đậm")
    if form.italic is not None and any(hand.italic is not form.italic for hand in hands):
        yield _either(not form.italic, "chữ nghiêng", "chữ đứng")
    if form.align is not None and line.is_whole and line.paragraph.layout.align != form.align:
        yield ALIGNS.get(line.paragraph.layout.align, line.paragraph.layout.align)


@lru_cache(maxsize=1024)
def mm(twips: int) -> Fraction:
    return Fraction(twips) / TWIPS_PER_MM


def ending(text: str) -> str:
    """How a line ends, in words: `không có dấu cuối`, `kết thúc bằng dấu “,”`."""
    sign = text[-1]
    return "không có dấu cuối" if sign.isalnum() or sign in "”)" else f"kết thúc bằng dấu “{sign}”"
