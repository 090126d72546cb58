"""Chữ gõ bằng bảng mã TCVN3, VNI."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from thidua_cli.docx.reading.values import Paragraph
from thidua_cli.docxcheck.base import Finding, PaperRule
from thidua_cli.docxcheck.letters import everything, gathered
from thidua_cli.docxcheck.paper import Paper
from thidua_cli.text.legacy import legacy_encoding

FONTS = {".vn": "TCVN3", "vni-": "VNI"}
"""How the names of fonts for these encodings begin."""


_ONLY_UNICODE = re.compile("[\u0102-\u01b0\u1ea0-\u1ef9]")
"""Vietnamese letters that neither encoding writes as such: with one of them a paragraph is in Unicode."""


def old(paragraph: Paragraph) -> set[str]:
    """Encodings its letters are typed in, by the letters or by the font that shows them."""
    found = set() if _ONLY_UNICODE.search(paragraph.text) else {legacy_encoding(paragraph.text) or ""}
    for run in paragraph.runs:
        if any(map(str.isalpha, run.text)):
            found |= {of_font(run.hand.fonts.ascii), of_font(run.hand.fonts.other)}
    return found - {""}


@cache
def of_font(name: str) -> str:
    """The encoding a font is made for, empty for Unicode."""
    return next((code for start, code in FONTS.items() if name.lower().startswith(start)), "")


def check(paper: Paper) -> Iterator[Finding]:
    for group in gathered(everything(paper), old):
        message = f"chữ theo bảng mã {group.value}{group.often}; phải là Unicode"
        fix = "chuyển cả văn bản sang Unicode bằng công cụ của bộ gõ, rồi đặt phông Times New Roman"
        yield Finding(paper.span(group.paragraph), message, fix=fix)


RULE = PaperRule(
    "TD920",
    "bang-ma-cu",
    "Không dùng bảng mã TCVN3, VNI.",
    "Phụ lục I, phần I, mục I khoản 4",
    ("B06",),
    check,
)
