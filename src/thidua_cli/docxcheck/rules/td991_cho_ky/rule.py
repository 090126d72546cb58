"""Chỗ ký và đóng dấu."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from itertools import pairwise

from thidua_cli.diagnostics import Severity
from thidua_cli.docxcheck.base import Finding, PaperRule
from thidua_cli.docxcheck.foot import Signature
from thidua_cli.docxcheck.gaps import between
from thidua_cli.docxcheck.kinds import OFFICIAL
from thidua_cli.docxcheck.paper import Paper
from thidua_cli.docxcheck.profile import figure


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


def divided(paper: Paper) -> Iterator[Finding]:
    """Lines that may go on overleaf: no row that holds them together, and they do not hold to each other."""
    for signature in paper.foot.signatures[:1]:
        post = signature.posts[0].paragraph
        table = paper.table(post)
        row = table.rows[post.place.row - 1 : post.place.row] if table is not None else ()
        if not (row and row[0].cant_split) and not held_together(paper, signature):
            message = "khối chữ ký có thể bị cắt sang trang sau"
            fix = "bỏ chọn cho phép hàng của bảng sang trang; không dùng bảng thì đặt Keep with next cho từng dòng"
            yield Finding(paper.span(signature.posts[0]), message, fix=fix)


def held_together(paper: Paper, signature: Signature) -> bool:
    """Whether each paragraph from the first post on keeps with the next, down to the name."""
    first = signature.posts[0].paragraph.number
    last = (signature.name or signature.posts[-1]).paragraph.number
    return all(one.layout.keep_next for one in paper.document.paragraphs[first - 1 : max(last - 1, first)])


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
