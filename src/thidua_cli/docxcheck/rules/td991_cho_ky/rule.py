"""Chỗ ký và đóng dấu."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from itertools import pairwise

from thidua_cli.diagnostics import Severity
from thidua_cli.docx.reading.values import Paragraph
from thidua_cli.docxcheck.base import Finding, PaperRule
from thidua_cli.docxcheck.foot import Signature
from thidua_cli.docxcheck.kinds import OFFICIAL
from thidua_cli.docxcheck.lines import Line
from thidua_cli.docxcheck.paper import Paper
from thidua_cli.docxcheck.profile import figure

SINGLE = Fraction(115, 100)
"""Height of a single line of Times New Roman to the size of its letters."""


def check(paper: Paper) -> Iterator[Finding]:
    wanted = paper.profile.practice["signature_gap"]
    for signature in paper.foot.signatures:
        gap = room_to_sign(paper, signature)
        if gap is not None and not wanted.holds(gap):
            message = f"giữa chức vụ và họ tên có {figure(gap)} pt; chỗ ký thường {wanted} pt"
            fix = "để bốn, năm dòng trống cỡ 14" if gap < wanted.low else "bớt dòng trống"
            yield Finding(paper.span(signature.posts[-1]), message, fix=fix)
    if paper.document.properties.get("Pages") != "1":
        yield from divided(paper)


def room_to_sign(paper: Paper, signature: Signature) -> Fraction | None:
    """Points of the widest gap from the first post to the name: an office may stand above the name (II.7b)."""
    if signature.name is None:
        return None
    gaps = [between(paper, above, below) for above, below in pairwise((*signature.posts, signature.name))]
    return None if gaps[-1] is None else max(gap for gap in gaps if gap is not None)


def between(paper: Paper, post: Line, name: Line) -> Fraction | None:
    """Points between two lines; None where a picture or words fill them."""
    if name.paragraph.place != post.paragraph.place:
        return None
    if name.paragraph is post.paragraph:
        return broken(post, name)
    inside = paper.document.paragraphs[post.paragraph.number : name.paragraph.number - 1]
    if any(one.text.strip() or one.drawings for one in inside) or name.paragraph.drawings:
        return None
    own = Fraction(post.paragraph.layout.after + name.paragraph.layout.before, 20)
    return own + sum((height(one) for one in inside), Fraction(0))


def broken(post: Line, name: Line) -> Fraction | None:
    """Line breaks in one paragraph."""
    gap = post.paragraph.text[post.end : name.start]
    if gap.strip():
        return None
    size = max(hand.points for hand in post.hands)
    return (gap.count("\n") - 1) * size * SINGLE


def height(paragraph: Paragraph) -> Fraction:
    """Points of an empty paragraph with the space around it."""
    layout = paragraph.layout
    around = Fraction(layout.before + layout.after, 20)
    breaks = 1 + paragraph.text.count("\n")
    natural = paragraph.mark.points * SINGLE
    if layout.line_rule == "auto":
        return around + natural * Fraction(layout.line, 240) * breaks
    said = Fraction(layout.line, 20)
    return around + (said if layout.line_rule == "exact" else max(said, natural)) * breaks


def divided(paper: Paper) -> Iterator[Finding]:
    """A row that may go on overleaf, with nothing that holds its lines together."""
    for signature in paper.foot.signatures[:1]:
        post = signature.posts[0].paragraph
        table = paper.table(post)
        row = table.rows[post.place.row - 1 : post.place.row] if table is not None else ()
        if row and not row[0].cant_split and not post.layout.keep_next:
            message = "khối chữ ký có thể bị cắt sang trang sau"
            yield Finding(paper.span(signature.posts[0]), message, fix="bỏ chọn cho phép hàng của bảng sang trang")


RULE = PaperRule(
    "TD991",
    "cho-ky",
    "Đủ chỗ ký, khối chữ ký không bị cắt sang trang.",
    "",
    (
        "L05",
        "L06",
    ),
    check,
    Severity.WARNING,
    OFFICIAL,
)
