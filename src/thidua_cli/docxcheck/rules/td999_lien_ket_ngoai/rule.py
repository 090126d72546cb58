"""Thứ tệp mang theo ngoài chữ."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.docxcheck.base import Finding, PaperRule
from thidua_cli.docxcheck.paper import Paper

_LONGEST = 60


def check(paper: Paper) -> Iterator[Finding]:
    document = paper.document
    if document.outside:
        first, *others = document.outside
        more = f" và {len(others)} liên kết nữa" if others else ""
        shown = first.target if len(first.target) <= _LONGEST else first.target[: _LONGEST - 1] + "…"
        message = f"tệp lấy nội dung từ bên ngoài: “{shown}”{more}"
        yield Finding(paper.span(), message, fix="chèn hẳn nội dung vào tệp (Break Link) rồi lưu lại")
    if document.macros:
        yield Finding(paper.span(), "tệp có macro", fix="lưu lại thành .docx không macro")
    if document.embedded_objects:
        fix = "chuyển đối tượng nhúng (bảng tính, tệp, khối văn bản chép nguyên …) thành chữ, bảng hoặc ảnh"
        yield Finding(paper.span(), "tệp có đối tượng nhúng", fix=fix)


RULE = PaperRule(
    "TD999",
    "lien-ket-ngoai",
    "Tệp không có liên kết ngoài, macro, đối tượng nhúng.",
    "",
    ("N05",),
    check,
)
