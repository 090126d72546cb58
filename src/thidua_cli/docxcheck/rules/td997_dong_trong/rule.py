"""Dòng trống liền nhau, tự ngắt từ."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.diagnostics import Severity
from thidua_cli.docx.reading.values import Paragraph, drawn
from thidua_cli.docxcheck.base import Finding, PaperRule
from thidua_cli.docxcheck.paper import Paper

LEAST = 2
"""Empty paragraphs in a row: one is seen in many sound papers."""

THIN = 120
"""Twips of exact height up to which an empty paragraph is what holds two tables apart."""


def check(paper: Paper) -> Iterator[Finding]:
    found = [row for row in rows(paper) if len(row) >= LEAST]
    if found:
        where = f" (và {len(found) - 1} chỗ nữa)" if len(found) > 1 else ""
        message = f"{len(found[0])} đoạn trống liền nhau{where}"
        fix = "bỏ đoạn trống, đặt khoảng cách đoạn; sang trang thì chèn ngắt trang"
        yield Finding(paper.span(found[0][0]), message, fix=fix)
    if paper.document.settings.hyphenation and any(divides(one) for one in paper.document.paragraphs):
        yield Finding(paper.span(), "tệp đặt chế độ tự ngắt từ cuối dòng", fix="tắt tự ngắt từ (Hyphenation: None)")


def rows(paper: Paper) -> Iterator[list[Paragraph]]:
    """Empty paragraphs of the open text that follow each other; the room to sign is left out."""
    row: list[Paragraph] = []
    for paragraph in paper.document.paragraphs:
        if is_empty(paragraph) and not paper.foot.start <= paragraph.number <= paper.foot.end:
            if row and paragraph.number != row[-1].number + 1:
                yield row
                row = []
            row.append(paragraph)
    yield row


def divides(paragraph: Paragraph) -> bool:
    """Whether the setting of the file reaches its words: LibreOffice sets the one and holds it off in every style."""
    return bool(paragraph.text.strip()) and not paragraph.layout.whole_words


def is_empty(paragraph: Paragraph) -> bool:
    layout = paragraph.layout
    thin = layout.line_rule == "exact" and layout.line <= THIN
    open_text = paragraph.place.table is None and not paragraph.place.box
    holds = paragraph.drawings or paragraph.fields or drawn(layout.borders) or "\f" in paragraph.text
    return open_text and not paragraph.text.strip() and not holds and not thin and not paragraph.deleted


RULE = PaperRule(
    "TD997",
    "dong-trong",
    "Không dùng dòng trống để cách đoạn; không tự ngắt từ.",
    "",
    (
        "N01",
        "N02",
    ),
    check,
    Severity.WARNING,
)
