"""A paper as values: its front, and the blocks of its text with the labels they print."""

from __future__ import annotations

from dataclasses import dataclass

from thidua_cli.text.front import AppendixFront, Front


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text in one hand."""

    text: str
    bold: bool = False
    italic: bool = False
    superscript: bool = False


Inlines = tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    """A numbered heading. `level` starts at 1; `label` is what prints (`I.`, `6.1.`, empty for none).

    `run_in`: text goes on after the bold lead in the same paragraph; only label and lead are bold.
    `division`: Phần, Chương, Mục: centred, the label on a line of its own.
    """

    level: int
    label: str
    inlines: Inlines
    run_in: bool = False
    division: bool = False


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Plain prose. `depth` counts the list items around it (0 in the open text)."""

    inlines: Inlines
    depth: int = 0


@dataclass(frozen=True, slots=True)
class Item:
    """A list item. `kind`: `number` (`1.`), `letter` (`a)`) or `bullet` (`-`, `+`, `*`); `depth` starts at 1."""

    kind: str
    label: str
    depth: int
    inlines: Inlines


@dataclass(frozen=True, slots=True)
class Table:
    """A table; every row has as many cells as the header. `alignments`: `left`, `center`, `right`.

    `weights` are the shares of the columns; without them the columns follow what their cells hold.
    """

    header: tuple[Inlines, ...]
    rows: tuple[tuple[Inlines, ...], ...]
    alignments: tuple[str, ...]
    weights: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Series:
    """One set of bars: what it counts, and a value for each category, None where nothing is recorded."""

    name: str
    values: tuple[int | None, ...]


@dataclass(frozen=True, slots=True)
class Chart:
    """A chart of bars. `about` says what the categories are; every series has a value for each of them."""

    about: str
    categories: tuple[str, ...]
    series: tuple[Series, ...]


Block = Heading | Paragraph | Item | Table | Chart


@dataclass(frozen=True, slots=True)
class Appendix:
    """One appendix: a section of its own."""

    front: AppendixFront
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Paper:
    """One paper: what stands around its text, its text, and its appendices."""

    front: Front
    blocks: tuple[Block, ...]
    appendices: tuple[Appendix, ...] = ()


def plain(inlines: Inlines) -> str:
    """The visible text, without its hands."""
    return "".join(run.text for run in inlines)


def merged(row: tuple[Inlines, ...]) -> int:
    """How many columns the first cell of a row takes: over the empty cells after it, where all that is said is bold.

    Rows of a group (`**I. Tập thể**` and nothing else) and of totals (`**Tổng cộng**`) are written so.
    """
    said = [cell for cell in row if cell]
    if not row or not row[0] or not all(run.bold for cell in said for run in cell):
        return 1
    return next((place for place, cell in enumerate(row) if place and cell), len(row))


def marked(inlines: Inlines) -> str:
    """The text with `*`, `**` and `^` around what is slanted, bold and raised."""
    return "".join(_mark(run) for run in inlines)


def _mark(run: Run) -> str:
    around = ("^" if run.superscript else "") + ("**" if run.bold else "") + ("*" if run.italic else "")
    return f"{around}{run.text}{around[::-1]}"
