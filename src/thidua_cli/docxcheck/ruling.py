"""The line drawn below a component, however it was drawn: border, shape, underscores, underlining."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from itertools import dropwhile, takewhile

from thidua_cli.docx.reading.values import Border, Drawing, Hand, Layout, Paragraph, Run, drawn
from thidua_cli.docxcheck.lines import Line, is_ruling, lines_of, whole_line
from thidua_cli.docxcheck.paper import Paper
from thidua_cli.text.widths import width

FLAT = 60
"""Twips of height up to which a shape is a line."""

_RAISED = Fraction(65, 100)
"""Letters above or below the line are printed at about two thirds of their size."""

_BLACK = frozenset({"AUTO", "000000", "000", "BLACK", "WINDOWTEXT", "TX1", "DK1", ""})
"""Names and codes of black; TX1 and DK1 are what themes call the colour of text."""


_TAB = "\t"


class Way(StrEnum):
    """How it is drawn, in words for people."""

    BORDER = "đường viền đoạn"
    SHAPE = "nét vẽ"
    SIGNS = "dấu gạch gõ tay"
    UNDERLINE = "gạch chân chữ"


@dataclass(frozen=True, slots=True)
class Ruling:
    """Lengths in twips, None when unknown; `shift` is how far its middle lies from the middle of the column."""

    way: Way
    paragraph: Paragraph
    length: int | None
    shift: int | None
    single: bool = True
    black: bool = True


def ruling_below(paper: Paper, line: Line) -> Ruling | None:
    """The line drawn below `line` and above the next words; None when there is none."""
    own = line.paragraph
    candidates = [own, *_empty_after(paper, own)]
    shared = _TAB in own.text.strip()
    typed = _typed_below(line)
    if typed is not None:
        return _of_signs(typed, shared=shared)
    found = [ruling for one in candidates for ruling in _drawn(paper, one, own=one is own, shared=shared)]
    if found:
        return found[0]
    if any(hand.underline not in {"none", ""} for hand in line.hands):
        return Ruling(Way.UNDERLINE, own, None, None)
    return None


def _typed_below(line: Line) -> Line | None:
    """The next line of its own paragraph, when that is typed with signs below it."""
    below = dropwhile(lambda one: one.start < line.end, lines_of(line.paragraph))
    after = next(below, None)
    if after is None or _TAB in line.paragraph.text[line.end : after.start] or not is_ruling(after.text):
        return None
    return after


def _of_signs(line: Line, *, shared: bool) -> Ruling:
    length = None if shared else signs_width(line)
    return Ruling(Way.SIGNS, line.paragraph, length, None if shared else _off_centre(line.paragraph.layout, None))


def _empty_after(paper: Paper, own: Paragraph) -> Iterator[Paragraph]:
    """Paragraphs without words (or with a typed line) that follow in the same cell or in the open text.

    Paragraphs of the body are numbered from 1 without a gap, so the number of one is the place of the next.
    """
    place = own.place
    after = (one for one in paper.document.paragraphs[own.number :] if not one.place.box)
    beside = takewhile(lambda one: one.place == place, after)
    yield from takewhile(lambda one: not one.text.strip() or is_ruling(one.text), beside)


def drawn_elsewhere(paper: Paper, line: Line) -> bool:
    """A floating line may hang on another paragraph of its column; where it shows, only a layout engine could tell."""
    head, own = paper.head, line.paragraph
    typed = head.type.paragraph.number if head.type is not None else head.end + 1
    paragraphs = paper.document.paragraphs
    near = paragraphs[typed - 1 : head.end] if own.number >= typed else paragraphs[: typed - 1]
    columns = {(None, 0), (own.place.table, own.place.cell)}
    return any(_floats(one) for one in near if (one.place.table, one.place.cell) in columns)


def _floats(paragraph: Paragraph) -> bool:
    return any(_is_line(one) and not one.inline for one in paragraph.drawings)


def _is_line(drawing: Drawing) -> bool:
    return drawing.kind == "line" or (drawing.kind == "shape" and drawing.height <= FLAT)


def _drawn(paper: Paper, paragraph: Paragraph, *, own: bool, shared: bool) -> Iterator[Ruling]:
    """`shared`: tabs hold two columns apart, and a line may belong to either."""
    room = paper.room(paragraph)
    shared = shared or _TAB in paragraph.text.strip()
    for drawing in filter(_is_line, paragraph.drawings):
        black = drawing.colour.upper() in _BLACK
        length, shift = (None, None) if shared else (drawing.width, _shift(drawing, room))
        yield Ruling(Way.SHAPE, paragraph, length, shift, black=black)
    if not own and is_ruling(paragraph.text):
        yield _of_signs(whole_line(paragraph), shared=shared)
    for border in paragraph.layout.borders:
        if border.side in ({"bottom"} if own else {"top", "bottom"}) and drawn((border,)):
            yield _bordered(paragraph, border, room)


def _bordered(paragraph: Paragraph, border: Border, room: int) -> Ruling:
    layout = paragraph.layout
    length = room - layout.left - layout.right
    single = border.kind == "single"
    return Ruling(Way.BORDER, paragraph, length, _off_centre(layout, length), single, border.colour.upper() in _BLACK)


def _off_centre(layout: Layout, length: int | None) -> int | None:
    """A border hangs between the indents; what is typed follows the alignment."""
    if length is not None or layout.align == "center":
        return (layout.left - layout.right) // 2
    return None


def _shift(drawing: Drawing, room: int) -> int | None:
    if drawing.align == "center":
        return 0
    if drawing.left is not None:
        return drawing.left + drawing.width // 2 - room // 2
    return None


def signs_width(line: Line) -> int:
    """Width in twips of a line typed with signs."""
    total = Fraction(0)
    for run in line.every_run:
        scale = Fraction(1) if run.hand.raised == "baseline" else _RAISED
        total += line_width(run.text.strip(), run.hand.points * scale, bold=run.hand.bold)
    return int(total * 20)


def line_width(text: str, size: Fraction, *, bold: bool = False, italic: bool = False) -> Fraction:
    """Width in pt, as if set in Times New Roman."""
    face = ("Bold" if bold else "") + ("Italic" if italic else "")
    return width(text, size, face or "Regular")


def text_width(line: Line) -> Fraction:
    """Width of a line of text in pt."""
    pieces = (
        line_width(_shown(run), run.hand.points, bold=run.hand.bold, italic=run.hand.italic) for run in line.every_run
    )
    return sum(pieces, Fraction(0))


def printed(paper: Paper, line: Line) -> tuple[Fraction, ...]:
    """Widths in pt of the lines it prints on, filled word by word to the width of its column; set as it begins."""
    layout = line.paragraph.layout
    room = Fraction(paper.room(line.paragraph) - layout.left - layout.right, 20)
    if text_width(line) <= room or not line.hands:
        return (text_width(line),)
    hand = line.hands[0]
    found: list[Fraction] = []
    blank, *words = (_set_in(hand, word) for word in (" ", *line.text.split()))
    for word in words:
        if found and found[-1] + blank + word <= room:
            found[-1] += blank + word
        else:
            found.append(word)
    return tuple(found)


def _set_in(hand: Hand, text: str) -> Fraction:
    return line_width(text.upper() if hand.caps else text, hand.points, bold=hand.bold, italic=hand.italic)


def _shown(run: Run) -> str:
    return run.text.upper() if run.hand.caps else run.text
