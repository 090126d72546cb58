"""Cài đặt và thuộc tính của tệp."""

from __future__ import annotations

import re
from collections.abc import Iterator

from thidua_cli.diagnostics import Severity
from thidua_cli.docxcheck.base import Finding, PaperRule
from thidua_cli.docxcheck.paper import Paper

NEWEST = 15
"""The mode of Word 2013 and later (compatibilityMode); a file that says nothing is not judged."""

_OWN_TEMPLATE = re.compile(r"(?:.*[\\/])?normal(?:email)?\.dotm?$", re.IGNORECASE)
_MACHINES = frozenset({"python-docx", "apache poi", "docx4j", "openpyxl", "un-named", "admin", "administrator", "user"})


def check(paper: Paper) -> Iterator[Finding]:
    settings = paper.document.settings
    if settings.template and not _OWN_TEMPLATE.match(settings.template):
        message = f"tệp gắn với mẫu “{settings.template}”, máy khác không có"
        yield Finding(paper.span(), message, fix="gỡ mẫu (Developer, Document Template), đặt lại Normal.dotm")
    if 0 < settings.compatibility < NEWEST:
        message = "tệp ở chế độ tương thích của Word đời cũ"
        yield Finding(paper.span(), message, fix="mở bằng Word, chọn File, Info, Convert rồi lưu lại")
    faults = list(faults_of(paper.document.properties))
    if faults:
        fix = "mở File, Info: ghi tiêu đề là tên loại và trích yếu, tác giả là cơ quan ban hành"
        yield Finding(paper.span(), f"thuộc tính của tệp: {', '.join(faults)}", fix=fix)


def faults_of(properties: dict[str, str]) -> Iterator[str]:
    """What the core properties lack or should not say."""
    if not properties.get("title"):
        yield "chưa có tiêu đề"
    creator = properties.get("creator", "")
    if not creator:
        yield "chưa có tác giả"
    elif creator.lower() in _MACHINES:
        yield f"tác giả là “{creator}”"
    language = properties.get("language", "")
    if language and not language.lower().startswith("vi"):
        yield f"ngôn ngữ là “{language}”"


RULE = PaperRule(
    "TD998",
    "the-cua-tep",
    "Tệp không gắn mẫu riêng, không ở chế độ cũ, ghi đúng thuộc tính.",
    "",
    (
        "N03",
        "N04",
    ),
    check,
    Severity.INFO,
)
