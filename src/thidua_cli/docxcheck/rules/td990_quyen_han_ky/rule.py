"""Chữ viết tắt chỉ quyền hạn của người ký."""

from __future__ import annotations

import re
from collections.abc import Iterator

from thidua_cli.docxcheck.base import Finding, PaperRule
from thidua_cli.docxcheck.kinds import OFFICIAL
from thidua_cli.docxcheck.lines import Line
from thidua_cli.docxcheck.paper import Paper

_MARK = re.compile(r"(TM|KT|TL|TUQ|Q)\.(?=\s*\w)")
_MISSPELT = re.compile(r"(T[/.]M|K[/.]T|T[/.]L|T[/.]U[/.]Q)\b\.?|(TM|KT|TL|TUQ|Q)(?=[\s:,/])[:,/]?")
_DEPUTIES = ("PHÓ ", "THỨ TRƯỞNG")
_FOLLOWED = frozenset({"TM", "KT", "TL", "TUQ"})


def check(paper: Paper) -> Iterator[Finding]:
    for signature in paper.foot.signatures:
        for place, post in enumerate(signature.posts):
            mark = _MARK.match(post.text)
            wrong = _MISSPELT.match(post.text)
            if mark is not None:
                yield from ill_used(paper, post, mark[1], signature.posts[place + 1 :])
            elif wrong is not None:
                right = re.sub(r"\W", "", wrong[0]) + "."
                message = f"viết “{wrong[0].strip()}”; phải viết “{right}”"
                yield Finding(paper.span(post), message, fix=f"viết lại: {right}")


def ill_used(paper: Paper, post: Line, mark: str, below: tuple[Line, ...]) -> Iterator[Finding]:
    """What must stand below the line that begins with `mark.`"""
    if mark == "KT" and post.text.removeprefix("KT.").strip().startswith(_DEPUTIES):
        message = "sau “KT.” là chức vụ của cấp phó; phải là chức vụ người đứng đầu"
        fix = "viết “KT.” với chức vụ người đứng đầu, dòng dưới là chức vụ người ký"
        yield Finding(paper.span(post), message, fix=fix)
    elif mark == "KT" and not any(line.text.startswith(_DEPUTIES) for line in below):
        message = f"dưới “{post.text}” không có chức vụ cấp phó của người ký"
        yield Finding(paper.span(post), message, fix="ghi chức vụ cấp phó ở dòng dưới")
    elif mark in _FOLLOWED and not below:
        message = f"dưới “{post.text}” không có chức vụ của người ký"
        yield Finding(paper.span(post), message, fix="ghi chức vụ người ký ở dòng dưới")


RULE = PaperRule(
    "TD990",
    "quyen-han-ky",
    "TM., KT., TL., TUQ., Q. viết đúng và có chức vụ ở dòng sau.",
    "Phụ lục I, phần I, mục II khoản 7 điểm b",
    ("L04",),
    check,
    kinds=OFFICIAL,
)
