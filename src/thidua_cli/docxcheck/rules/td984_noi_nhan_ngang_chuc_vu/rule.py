"""Chỗ đứng của Nơi nhận so với chức vụ."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.docxcheck.base import Finding, PaperRule
from thidua_cli.docxcheck.kinds import Kind
from thidua_cli.docxcheck.paper import Paper

KINDS = frozenset({Kind.DECISION, Kind.NAMED, Kind.LETTER, Kind.INVITATION})


def check(paper: Paper) -> Iterator[Finding]:
    label, signatures = paper.foot.label, paper.foot.signatures
    if label is None or len(signatures) != 1:
        return  # of several signatures only one can stand beside it
    post = signatures[0].posts[0]
    one, other = label.paragraph.place, post.paragraph.place
    together = one.table is not None and (one.table, one.row) == (other.table, other.row)
    if not (together or other.box or label.paragraph is post.paragraph):
        message = f"“Nơi nhận:” không ngang hàng với “{post.text}”"
        yield Finding(paper.span(label), message, fix="đặt hai phần vào hai ô của một hàng trong bảng không viền")


RULE = PaperRule(
    "TD984",
    "noi-nhan-ngang-chuc-vu",
    "Nơi nhận ngang hàng với quyền hạn, chức vụ của người ký.",
    "Phụ lục I, phần I, mục II khoản 9 điểm d",
    ("K02",),
    check,
    kinds=KINDS,
)
