"""Chỗ đứng của khối chữ ký."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.docxcheck.base import Finding, PaperRule
from thidua_cli.docxcheck.foot import Signature
from thidua_cli.docxcheck.judge import ALIGNS
from thidua_cli.docxcheck.kinds import OFFICIAL, Kind
from thidua_cli.docxcheck.paper import Paper

LEAST = 2
"""Those who sign minutes: secretary and chair, or both parties."""


def check(paper: Paper) -> Iterator[Finding]:
    signatures = paper.foot.signatures
    if not signatures:
        if paper.foot.label is not None:
            fix = "ghi chức vụ in hoa, đậm và họ tên người ký ở bên phải"
            yield Finding(paper.span(paper.foot.label), "không thấy chức vụ in hoa của người ký", fix=fix)
        return
    if paper.kind is Kind.MINUTES:
        yield from minutes(paper, signatures)
    elif len(signatures) == 1 and not paper.head.reports_merits and at_left(paper, signatures[0]):
        message = "khối chữ ký ở bên trái; phải ở bên phải, ngang hàng “Nơi nhận:”"
        yield Finding(paper.span(signatures[0].posts[0]), message, fix="chuyển khối chữ ký sang ô bên phải")
    for signature in signatures:
        yield from off_centre(paper, signature)


def minutes(paper: Paper, signatures: tuple[Signature, ...]) -> Iterator[Finding]:
    first = signatures[0].posts[0]
    if len(signatures) < LEAST:
        message = f"biên bản chỉ có chữ ký của {first.text}; phải có cả thư ký và chủ tọa"
        yield Finding(paper.span(first), message, fix="thêm khối chữ ký còn thiếu")
        return
    late = next((one.posts[0] for one in signatures[1:] if one.posts[0].folded.startswith("thu-ky")), None)
    if late is not None and not first.folded.startswith("thu-ky"):
        message = f"“{late.text}” ở bên phải; trong biên bản thư ký ký bên trái, chủ tọa bên phải"
        yield Finding(paper.span(late), message, fix="đổi chỗ hai khối chữ ký")


def at_left(paper: Paper, signature: Signature) -> bool:
    post = signature.posts[0].paragraph
    table = paper.table(post)
    if table is not None:
        row = table.rows[post.place.row - 1 : post.place.row]
        return bool(row) and len(row[0].cells) > 1 and post.place.cell == 1
    layout = post.layout
    return layout.align in {"left", "both"} and signature.posts[0].is_whole and layout.left + layout.first_line <= 0


def off_centre(paper: Paper, signature: Signature) -> Iterator[Finding]:
    """Lines in a cell that do not stand in its middle; in the open text the middle is not known."""
    for line in (*signature.posts, *([signature.name] if signature.name is not None else [])):
        align = line.paragraph.layout.align
        if line.is_whole and line.paragraph.place.table is not None and align != "center":
            message = f"dòng của khối chữ ký đang {ALIGNS.get(align, align)}; phải canh giữa"
            yield Finding(paper.span(line), message, fix="canh giữa các dòng của khối chữ ký")
            return


RULE = PaperRule(
    "TD988",
    "khoi-chu-ky",
    "Khối chữ ký ở bên phải; biên bản có hai chữ ký.",
    "Phụ lục I, phần I, mục II khoản 7 điểm đ",
    (
        "L01",
        "L08",
    ),
    check,
    kinds=OFFICIAL,
)
