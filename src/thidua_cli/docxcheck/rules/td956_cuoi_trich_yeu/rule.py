"""Trích yếu có dấu chấm cuối hoặc in hoa cả."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.diagnostics import Severity
from thidua_cli.docxcheck.base import Finding, PaperRule
from thidua_cli.docxcheck.kinds import OFFICIAL
from thidua_cli.docxcheck.paper import Paper
from thidua_cli.docxcheck.profile import figure
from thidua_cli.docxcheck.ruling import printed

_ENDS = (".", ";", ":", ",")


def check(paper: Paper) -> Iterator[Finding]:
    title = paper.head.title or paper.head.about
    if not title:
        return
    if title[-1].text.endswith(_ENDS):
        message = f"trích yếu kết thúc bằng dấu “{title[-1].text[-1]}”; trích yếu không có dấu cuối"
        yield Finding(paper.span(title[-1]), message, fix="bỏ dấu cuối")
    if all(line.is_upper for line in title) and not paper.head.reports_merits:
        yield Finding(paper.span(title[0]), "trích yếu in hoa cả; trích yếu viết chữ thường", fix="viết lại chữ thường")
    count = sum(len(printed(paper, line)) for line in paper.head.title)
    most = paper.profile.practice["title_lines"].high
    if count > most:
        message = f"trích yếu dài {count} dòng; thường không quá {figure(most)} dòng"
        yield Finding(paper.span(title[0]), message, fix="viết gọn lại, nêu đúng nội dung chính của văn bản")


RULE = PaperRule(
    "TD956",
    "cuoi-trich-yeu",
    "Trích yếu không có dấu cuối, không in hoa cả, không quá bốn dòng.",
    "",
    ("G05",),
    check,
    Severity.WARNING,
    OFFICIAL,
)
