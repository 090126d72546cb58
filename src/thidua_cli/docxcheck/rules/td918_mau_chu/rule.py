"""Chữ có màu, hoặc tô nền."""

from __future__ import annotations

import re
from collections.abc import Iterator

from thidua_cli.docx.reading.values import Paragraph, Run
from thidua_cli.docxcheck.base import Finding, PaperRule
from thidua_cli.docxcheck.letters import everything, gathered
from thidua_cli.docxcheck.paper import Paper

BLACK = frozenset({"auto", "000000"})
GREY = 40
"""Levels of 255 by which red, green and blue may differ in what is called grey."""

HUES: dict[tuple[bool, ...], str] = {
    (True, False, False): "đỏ",
    (True, True, False): "vàng",
    (False, True, False): "xanh lá",
    (False, True, True): "xanh lơ",
    (False, False, True): "xanh lam",
    (True, False, True): "tím",
}
"""Which of red, green and blue are strong."""

HIGHLIGHTS = {
    "yellow": "vàng",
    "green": "xanh lá",
    "darkGreen": "xanh lá",
    "cyan": "xanh lơ",
    "darkCyan": "xanh lơ",
    "blue": "xanh lam",
    "darkBlue": "xanh lam",
    "red": "đỏ",
    "darkRed": "đỏ",
    "magenta": "tím",
    "darkMagenta": "tím",
    "darkYellow": "vàng",
    "lightGray": "xám",
    "darkGray": "xám",
    "black": "đen",
}
_CODE = re.compile("[0-9A-F]{6}")


def colours(run: Run) -> set[str]:
    """What its letters have that is not plain black, in words."""
    if not run.text.strip():
        return set()
    hand = run.hand
    found = set() if hand.colour in BLACK else {f"chữ màu {named(hand.colour)}"}
    if hand.highlight != "none":
        return found | {f"chữ tô nền {HIGHLIGHTS.get(hand.highlight, 'màu')}"}
    return found | {f"chữ tô nền {named(hand.shading)}"} if hand.shading else found


def faults(paragraph: Paragraph) -> set[str]:
    """Of its letters, and of the ground of the whole paragraph; the ground of a cell is left to the lists."""
    found = {fault for run in paragraph.runs for fault in colours(run)}
    ground = paragraph.layout.shading
    return found | {f"đoạn tô nền {named(ground)}"} if ground and paragraph.text.strip() else found


def named(colour: str) -> str:
    """`đỏ (FF0000)`: the nearest plain name before the code, which alone says nothing to people."""
    if not _CODE.fullmatch(colour):
        return colour
    levels = [int(colour[place : place + 2], 16) for place in (0, 2, 4)]
    if max(levels) - min(levels) < GREY:
        return f"xám ({colour})"
    middle = (max(levels) + min(levels)) // 2
    return f"{HUES.get(tuple(level > middle for level in levels), 'khác')} ({colour})"


def check(paper: Paper) -> Iterator[Finding]:
    for group in gathered(everything(paper), faults):
        message = f"{group.value}{group.often}; phải là chữ đen, không tô nền"
        yield Finding(paper.span(group.paragraph), message, fix="đặt lại màu chữ tự động, bỏ tô nền")


RULE = PaperRule(
    "TD918",
    "mau-chu",
    "Chữ phải màu đen, không tô nền.",
    "Phụ lục I, phần I, mục I khoản 4",
    ("B02",),
    check,
)
