"""Dòng địa chỉ, điện thoại ở cuối trang."""

from __future__ import annotations

import re
from collections.abc import Iterator

from thidua_cli.diagnostics import Severity
from thidua_cli.docx.reading.values import Section, drawn
from thidua_cli.docxcheck.base import Finding, PaperRule
from thidua_cli.docxcheck.judge import Form, ill_formed
from thidua_cli.docxcheck.kinds import OFFICIAL
from thidua_cli.docxcheck.lines import Line, all_lines, is_ruling
from thidua_cli.docxcheck.paper import Paper

_WORDS = re.compile(r"(địa chỉ|điện thoại|đt|e-?mail|thư điện tử|website|trang thông tin|fax|số fax)\b", re.IGNORECASE)


def check(paper: Paper) -> Iterator[Finding]:
    section = paper.document.sections[0]
    lines = addresses(section)
    if not lines:
        return
    yield from ill_formed(paper, lines, Form("dòng địa chỉ", "address"))
    first = lines[0]
    if not ruled(section, first):
        fix = "kẻ một đường suốt bề ngang trang trên dòng địa chỉ"
        yield Finding(paper.span(first), "trên dòng địa chỉ không có đường kẻ", fix=fix)
    if repeated(paper, section):
        fix = "chọn chân trang đầu khác các trang sau, để dòng địa chỉ ở chân trang đầu"
        yield Finding(paper.span(first), "dòng địa chỉ in ở mọi trang; chỉ in ở trang thứ nhất", fix=fix)


def addresses(section: Section) -> list[Line]:
    """Lines of the footers that say where the body that issues the paper is found."""
    paragraphs = dict.fromkeys(one for story in section.footers for one in story.paragraphs)
    return [line for line in all_lines(paragraphs) if _WORDS.match(line.text)]


def ruled(section: Section, line: Line) -> bool:
    """Whether a line is drawn above, by border, shape or signs, or around the table it stands in."""
    if line.paragraph.place.table is not None:
        return True  # its borders are not read in footers
    story = next(one for one in section.footers if line.paragraph in one.paragraphs)
    above = story.paragraphs[: story.paragraphs.index(line.paragraph) + 1]
    sides = [border for one in above for border in one.layout.borders if border.side in {"top", "bottom"}]
    return drawn(tuple(sides)) or any(one.drawings or is_ruling(one.text) for one in above)


def repeated(paper: Paper, section: Section) -> bool:
    """Whether pages after the first show it as well; nothing follows the only page of a paper."""
    usual = next((story for story in section.footers if story.kind == "default"), None)
    lines = all_lines(usual.paragraphs) if usual is not None else ()
    return any(_WORDS.match(line.text) for line in lines) and paper.document.properties.get("Pages") != "1"


RULE = PaperRule(
    "TD977",
    "dong-dia-chi",
    "Dòng địa chỉ ở cuối trang thứ nhất, dưới một đường kẻ.",
    "Phụ lục I, phần I, mục III khoản 4",
    ("N09",),
    check,
    Severity.WARNING,
    OFFICIAL,
)
