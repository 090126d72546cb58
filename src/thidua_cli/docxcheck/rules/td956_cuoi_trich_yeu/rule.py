"""Trích yếu có dấu chấm cuối hoặc in hoa cả."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.diagnostics import Severity
from thidua_cli.docxcheck.base import Finding, PaperRule
from thidua_cli.docxcheck.kinds import OFFICIAL
from thidua_cli.docxcheck.paper import Paper

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


RULE = PaperRule(
    "TD956",
    "cuoi-trich-yeu",
    "Trích yếu không có dấu cuối và không in hoa cả.",
    "",
    ("G05",),
    check,
    Severity.WARNING,
    OFFICIAL,
)
