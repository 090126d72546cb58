"""Shared by the rules on the text: what is running text (lời văn), and the words for a fault found in many places."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from thidua_cli.docx.reading.values import Paragraph
from thidua_cli.docxcheck.base import Finding
from thidua_cli.docxcheck.body import Text
from thidua_cli.docxcheck.letters import gathered
from thidua_cli.docxcheck.lines import Line, lines_of
from thidua_cli.docxcheck.paper import Paper
from thidua_cli.docxcheck.ruling import text_width

_RAGGED = frozenset({"left", "right"})


def running(paper: Paper) -> Iterator[Text]:
    """Paragraphs of lời văn."""
    return (text for text in paper.text if text.is_running)


def is_ragged(paper: Paper, paragraph: Paragraph) -> bool:
    """Whether it fills more than one line and leaves a side uneven; a single line looks the same either way."""
    layout = paragraph.layout
    if layout.align not in _RAGGED:
        return False
    room = paper.room(paragraph) - layout.left - layout.right
    widest = max((text_width(line) * 20 for line in lines_of(paragraph)), default=0)
    return widest > room


def each_once(
    paper: Paper,
    paragraphs: Iterable[Paragraph],
    faults: Callable[[Paragraph], set[str]],
    wanted: str,
    fix: str,
    made: Callable[..., Finding] = Finding,
) -> Iterator[Finding]:
    """One finding a fault, at its first place: `lời văn cỡ 12 ở 3 đoạn, đây là đoạn đầu; phải cỡ 13 - 14`."""
    for group in gathered(paragraphs, faults):
        yield made(paper.span(group.paragraph), f"{group.value}{group.often}; {wanted}", fix=fix)


def all_slanted(line: Line) -> bool:
    return bool(line.hands) and all(hand.italic for hand in line.hands)


def all_bold(line: Line) -> bool:
    return bool(line.hands) and all(hand.bold for hand in line.hands)
