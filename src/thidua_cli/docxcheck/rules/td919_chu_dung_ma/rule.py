"""Chữ sai mã, chữ dựng rời, ký tự vô hình."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from thidua_cli.docx.reading.values import Paragraph
from thidua_cli.docxcheck.base import Finding, PaperRule
from thidua_cli.docxcheck.letters import everything, gathered
from thidua_cli.docxcheck.paper import Paper
from thidua_cli.source.forbidden import character_name

LOOKALIKES = {"\u00d0": "Đ", "\u00f0": "đ"}
"""Letters of another language that print like Vietnamese ones."""

UNSEEN = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]")
"""Soft hyphens, blanks and joiners of no width, marks for the direction of writing."""

PRIVATE = re.compile("[\ue000-\uefff\uf100-\uf8ff]")
"""Codes that no standard gives a meaning; from U+F000 to U+F0FF stand the signs of Symbol and Wingdings."""


def foreign(paragraph: Paragraph) -> set[str]:
    """Letters that are not the Vietnamese ones they look like, and codes that no standard gives a meaning."""
    text = paragraph.text
    alike = {
        f"chữ {letter} gõ bằng mã {character_name(sign)}, không phải chữ {letter} tiếng Việt"
        for sign, letter in LOOKALIKES.items()
        if sign in text
    }
    return alike | {f"ký tự {character_name(sign)} không có trong bảng mã" for sign in PRIVATE.findall(text)}


def unseen(paragraph: Paragraph) -> set[str]:
    """What nobody sees on paper, but searching and sorting stumble over."""
    found = {f"ký tự vô hình {character_name(match)}" for match in UNSEEN.findall(paragraph.text)}
    composed = unicodedata.is_normalized("NFC", paragraph.text)
    return found if composed else found | {"chữ dựng rời (dấu tách khỏi chữ cái)"}


def check(paper: Paper) -> Iterator[Finding]:
    fix = "gõ lại bằng bộ gõ tiếng Việt, bảng mã Unicode dựng sẵn"
    for group in gathered(everything(paper), foreign):
        yield Finding(paper.span(group.paragraph), f"{group.value}{group.often}", fix=fix)
    for group in gathered(everything(paper), unseen):
        message = f"{group.value}{group.often}; tìm chữ, sắp thứ tự sẽ sai"
        yield Finding(paper.span(group.paragraph), message, fix=fix)


RULE = PaperRule(
    "TD919",
    "chu-dung-ma",
    "Chữ phải đúng mã Unicode tiếng Việt.",
    "Phụ lục I, phần I, mục I khoản 4",
    ("B03", "B04", "B05"),
    check,
)
