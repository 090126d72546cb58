"""Shared by the rules on căn cứ and on decisions: what stands above the text, in whatever order it was typed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import takewhile

from thidua_cli.docxcheck.body import Level, Text
from thidua_cli.docxcheck.head import is_basis
from thidua_cli.docxcheck.lines import Line, all_lines
from thidua_cli.docxcheck.paper import Paper
from thidua_cli.docxcheck.prose import all_bold

DECIDES = "QUYẾT ĐỊNH:"
_FOLDED = "quyet-dinh"
_GOING_ON = ("thuc-hien-", "thi-hanh-", "can-cu-", "xet-", "theo-", "tren-co-so-", "phat-huy-", "tiep-tuc-")


@dataclass(frozen=True, slots=True)
class Opening:
    """Lines of the authority (GIÁM ĐỐC SỞ …), the căn cứ, and QUYẾT ĐỊNH:, each None or empty when not found."""

    authority: tuple[Line, ...]
    bases: tuple[Line, ...]
    decides: Line | None


def opening_of(paper: Paper) -> Opening:
    """The opening of a decision."""
    lines = tuple(_lines(paper))
    decides = next((line for line in lines if line.folded == _FOLDED), None)
    bases = tuple(line for line in lines if is_basis(line))
    rest = (line for line in lines if line is not decides and not is_basis(line))
    authority = tuple(line for line in rest if line.paragraph.layout.align == "center" or all_bold(line))
    return Opening(authority, bases, decides)


def more_bases(paper: Paper) -> tuple[Text, ...]:
    """`Thực hiện Kế hoạch …;` and the like at the start of the text: they go on with the list of căn cứ."""
    return tuple(takewhile(_goes_on, paper.text))


def _goes_on(text: Text) -> bool:
    line = text.line
    return text.level is Level.PROSE and line.folded.startswith(_GOING_ON) and not line.text.endswith(":")


def _lines(paper: Paper) -> Iterator[Line]:
    head = paper.head
    above = [line.paragraph.number for line in (head.type, *head.title) if line is not None]
    articles = (text.paragraph.number for text in paper.text if text.level is Level.ARTICLE)
    below = next(articles, paper.foot.start or len(paper.document.paragraphs) + 1)
    table = head.type.paragraph.place.table if head.type is not None else None
    for line in all_lines(paper.document.paragraphs):
        if max(above, default=0) < line.paragraph.number < below and line.paragraph.place.table == table:
            yield line
