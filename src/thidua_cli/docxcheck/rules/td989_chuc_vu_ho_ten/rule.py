"""Chữ của chức vụ và họ tên người ký."""

from __future__ import annotations

import re
from collections.abc import Iterator

from thidua_cli.docxcheck.base import Finding, PaperRule
from thidua_cli.docxcheck.foot import Signature
from thidua_cli.docxcheck.judge import Form, ill_formed
from thidua_cli.docxcheck.kinds import OFFICIAL
from thidua_cli.docxcheck.paper import Paper

_DEGREE = re.compile(r"(GS|PGS|TSKH|TS|ThS|Ths|BSCKI+|BS|KS|CN|NGND|NGƯT|TTND|TTƯT)\b\s*[.,]?\s*(?=\S)")
_GAP = 2
"""Empty paragraphs between posts and a name that is printed in capitals as well."""


def check(paper: Paper) -> Iterator[Finding]:
    for signature in paper.foot.signatures:
        yield from ill_formed(paper, signature.posts, Form("chức vụ người ký", "signature", bold=True, upper=True))
        yield from named(paper, signature)


def named(paper: Paper, signature: Signature) -> Iterator[Finding]:
    name = signature.name
    if name is None:
        yield from in_capitals(paper, signature)
        return
    yield from ill_formed(paper, [name], Form("họ tên người ký", "signature", bold=True, upper=False))
    degree = _DEGREE.match(name.text)
    if degree is not None:
        message = f"trước họ tên có “{degree[0].strip()}”; không ghi học hàm, học vị, danh hiệu"
        fix = (
            "bỏ học hàm, học vị; trừ đơn vị sự nghiệp giáo dục, y tế, khoa học, lực lượng vũ trang được ngành cho phép"
        )
        yield Finding(paper.span(name), message, fix=fix)


def in_capitals(paper: Paper, signature: Signature) -> Iterator[Finding]:
    """A line in capitals far below the posts is a name, not another post."""
    if len(signature.posts) < _GAP:
        return
    last, before = signature.posts[-1], signature.posts[-2]
    if last.paragraph.number - before.paragraph.number > _GAP:
        message = "họ tên người ký in hoa; phải chữ thường"
        yield Finding(paper.span(last), message, fix="viết họ tên bằng chữ thường, chỉ hoa chữ đầu")


RULE = PaperRule(
    "TD989",
    "chuc-vu-ho-ten",
    "Chức vụ in hoa, đậm; họ tên đậm, không kèm học hàm, học vị.",
    "Phụ lục I, phần I, mục II khoản 7",
    (
        "L02",
        "L03",
    ),
    check,
    kinds=OFFICIAL,
)
