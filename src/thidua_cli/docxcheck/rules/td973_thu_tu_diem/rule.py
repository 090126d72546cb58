"""Thứ tự chữ cái của các điểm."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.docxcheck.base import Finding, PaperRule
from thidua_cli.docxcheck.body import Level, Text
from thidua_cli.docxcheck.kinds import OFFICIAL
from thidua_cli.docxcheck.paper import Paper
from thidua_cli.docxcheck.sequences import jumps
from thidua_cli.text.vietnamese import LETTERS, letter

FOREIGN = "fjwz"


def sign(text: Text) -> str:
    """Its letter; empty when there are two: those are abbreviations as often as labels."""
    letters = text.label.rstrip(" .)")
    return letters if len(letters) == 1 and not text.rest.startswith("/") else ""


def value(text: Text) -> int | None:
    own = sign(text)
    return LETTERS.index(own) + 1 if own and own in LETTERS else None


def check(paper: Paper) -> Iterator[Finding]:
    for text in paper.text:
        if text.level is Level.POINT and sign(text) and sign(text) in FOREIGN:
            message = f"điểm “{text.label}” không có trong bảng chữ cái tiếng Việt"
            yield Finding(paper.span(text), message, fix="đánh lại theo thứ tự a, b, c, d, đ, e, g, h …")
    for jump in jumps(paper.text, Level.POINT, value):
        wanted = letter(jump.wanted)
        place = f"sau “{jump.before}” là “{jump.text.label}”" if jump.before else f"mở đầu bằng “{jump.text.label}”"
        fix = f"đánh lại thành “{wanted})”, theo thứ tự a, b, c, d, đ, e, g, h …"
        yield Finding(paper.span(jump.text), f"{place}; phải là “{wanted})”", fix=fix)


RULE = PaperRule(
    "TD973",
    "thu-tu-diem",
    "Các điểm theo thứ tự bảng chữ cái tiếng Việt: a, b, c, d, đ, e.",
    "Phụ lục I, phần I, mục II khoản 6 điểm đ",
    ("I10",),
    check,
    kinds=OFFICIAL,
)
