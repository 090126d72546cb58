"""What a .docx file holds, as frozen values: lengths in twips (1/20 pt), sizes of letters in half-points."""

from __future__ import annotations

from dataclasses import dataclass, field
from fractions import Fraction
from functools import cache
from typing import NamedTuple

WHOLE = "cả tệp"
"""The place of what concerns a file as a whole, as it is shown to people."""

NO_FONT = "Times New Roman"
"""What Word falls back to when neither styles nor defaults name a font."""


class Fonts(NamedTuple):
    """One font a range of letters; Vietnamese letters beyond ASCII print in `other`."""

    ascii: str = NO_FONT
    other: str = NO_FONT
    east: str = NO_FONT
    complex: str = NO_FONT


PLAIN = Fonts()


@dataclass(frozen=True, slots=True)
class Hand:
    """How the letters of a run really look. `size` in half-points.

    `colour` is `auto` or six hex digits, `shading` these or empty.
    """

    fonts: Fonts = PLAIN
    size: int = 20
    bold: bool = False
    italic: bool = False
    caps: bool = False
    small_caps: bool = False
    strike: bool = False
    hidden: bool = False
    underline: str = "none"
    colour: str = "auto"
    highlight: str = "none"
    shading: str = ""
    raised: str = "baseline"
    language: str = ""

    @property
    def points(self) -> Fraction:
        return _points(self.size)


@cache
def _points(size: int) -> Fraction:
    """A paper has a handful of sizes, and thousands of letters."""
    return Fraction(size, 2)


@dataclass(frozen=True, slots=True)
class Run:
    """Letters in one hand. A tab is `\\t`, a line break `\\n`, a page break `\\f`."""

    text: str
    hand: Hand


@dataclass(frozen=True, slots=True)
class Border:
    """A drawn side; `size` in eighths of a point."""

    side: str
    kind: str
    size: int
    colour: str


@dataclass(frozen=True, slots=True)
class Layout:
    """How a paragraph really stands. `first_line` is negative for a hanging indent.

    `frame` is where a floating frame puts it (`center` …), empty when it stands in the text.
    `whole_words` keeps words from being divided in a file that divides them.
    `line` counts 240ths of a line for the rule `auto`, twips for `exact` and `atLeast`.
    """

    align: str = "left"
    left: int = 0
    right: int = 0
    first_line: int = 0
    before: int = 0
    after: int = 0
    line: int = 240
    line_rule: str = "auto"
    contextual: bool = False
    keep_next: bool = False
    keep_lines: bool = False
    page_break_before: bool = False
    whole_words: bool = False
    outline: int | None = None
    frame: str = ""
    shading: str = ""
    borders: tuple[Border, ...] = ()


@dataclass(frozen=True, slots=True)
class Drawing:
    """A line, shape or picture. `width`, `height`, `left` in twips; `left` None when it is placed by alignment."""

    kind: str
    width: int
    height: int
    inline: bool = True
    align: str = ""
    left: int | None = None
    colour: str = "auto"


@dataclass(frozen=True, slots=True)
class Place:
    """Where a paragraph stands: the part of the file, and the innermost table with row and cell, from 1."""

    part: str
    table: int | None = None
    row: int = 0
    cell: int = 0
    box: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Paragraph:
    """`number` counts the paragraphs of the whole file from 1, in the order of reading; each is equal to itself only.

    `label` is what automatic numbering prints before the text, `numbering` its format (`bullet`, `decimal` …).
    `mark` is the hand of the paragraph mark: how high an empty paragraph is.
    """

    number: int
    place: Place
    runs: tuple[Run, ...]
    layout: Layout
    mark: Hand
    style: str = ""
    label: str = ""
    numbering: str = ""
    fields: tuple[str, ...] = ()
    drawings: tuple[Drawing, ...] = ()
    inserted: bool = False
    deleted: bool = False
    commented: bool = False
    text: str = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "text", "".join(run.text for run in self.runs))


@dataclass(frozen=True, slots=True)
class Cell:
    """`width` in twips (0 when nothing says it), `left` and `right` the inner margins; `span` columns of the grid."""

    paragraphs: tuple[Paragraph, ...]
    width: int = 0
    span: int = 1
    left: int = 108
    right: int = 108
    borders: tuple[Border, ...] = ()
    shading: str = ""
    continues: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    cells: tuple[Cell, ...]
    header: bool = False
    cant_split: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """`number` counts the tables of the part from 1; nested ones have their own. `borders` hold for the whole."""

    number: int
    part: str
    rows: tuple[Row, ...]
    borders: tuple[Border, ...] = ()
    width: int = 0
    indent: int = 0
    align: str = "left"
    depth: int = 1

    @property
    def bordered(self) -> bool:
        """Whether a line is drawn anywhere in it."""
        cells = (cell for row in self.rows for cell in row.cells)
        return any(drawn(borders) for borders in (self.borders, *(cell.borders for cell in cells)))


def drawn(borders: tuple[Border, ...]) -> bool:
    return any(border.kind not in {"nil", "none", ""} for border in borders)


@dataclass(frozen=True, slots=True)
class Story:
    """A header or footer: `kind` is default, first or even; it is empty when the file has no such part."""

    part: str
    kind: str
    paragraphs: tuple[Paragraph, ...] = ()


@dataclass(frozen=True, slots=True)
class Section:
    """Pages set alike. Lengths in twips; `start` is the first page number, None when it goes on.

    `paragraphs` and `tables` are those of the body that stand in it.
    """

    number: int
    width: int
    height: int
    landscape: bool
    top: int
    right: int
    bottom: int
    left: int
    header: int
    footer: int
    gutter: int
    title_page: bool
    start: int | None
    headers: tuple[Story, ...]
    footers: tuple[Story, ...]
    paragraphs: tuple[Paragraph, ...]
    tables: tuple[Table, ...]

    @property
    def text_width(self) -> int:
        return self.width - self.left - self.right - self.gutter


@dataclass(frozen=True, slots=True)
class Settings:
    """`compatibility` 0 when the file does not say; `language` is that of the theme fonts."""

    compatibility: int = 0
    hyphenation: bool = False
    even_and_odd: bool = False
    template: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class Outside:
    """A relation to something outside the file: kind and target."""

    kind: str
    target: str


@dataclass(frozen=True, slots=True)
class Document:
    """A whole file. `paragraphs` and `tables` are those of the body in order, text boxes after what they hang on."""

    file: str
    sections: tuple[Section, ...]
    paragraphs: tuple[Paragraph, ...]
    tables: tuple[Table, ...]
    stories: tuple[Story, ...]
    settings: Settings
    properties: dict[str, str]
    outside: tuple[Outside, ...]
    embedded_fonts: tuple[str, ...]
    macros: bool
    embedded_objects: bool
    comments: int
