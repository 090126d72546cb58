"""A paper as values: its front, and the blocks of its text with the labels they print."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from thidua_cli.text import lines
from thidua_cli.text.front import Front


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
    """

    level: int
    label: str
    inlines: Inlines
    run_in: bool = False


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
    """A table; every row has as many cells as the header. `alignments`: `left`, `center`, `right`."""

    header: tuple[Inlines, ...]
    rows: tuple[tuple[Inlines, ...], ...]
    alignments: tuple[str, ...]


Block = Heading | Paragraph | Item | Table


@dataclass(frozen=True, slots=True)
class Paper:
    """One paper: what stands around its text, and its text."""

    front: Front
    blocks: tuple[Block, ...]


def plain(inlines: Inlines) -> str:
    """The visible text, without its hands."""
    return "".join(run.text for run in inlines)


def show(paper: Paper) -> str:
    """The paper as plain text, line by line as it prints: for goldens and for a look in the terminal."""
    parts = ["\n".join(_front(paper.front)), *_body(paper.blocks), "\n".join(_back(paper.front))]
    return "\n\n".join(parts) + "\n"


def _front(front: Front) -> Iterator[str]:
    yield from front.agency.superior
    yield f"**{front.agency.name}**"
    yield lines.number_line(front)
    yield f"*{lines.place_line(front)}*"
    yield f"**{front.type}**"
    yield f"**{front.title}**"
    slanted = "*" * lines.bases_are_slanted(front)
    for line in lines.base_lines(front):
        yield f"{slanted}{line}{slanted}"


def _body(blocks: tuple[Block, ...]) -> Iterator[str]:
    for block in blocks:
        yield _block(block)


def _block(block: Block) -> str:
    match block:
        case Heading(_, label, inlines, run_in):
            lead = f"**{label}** " if label else ""
            text = marked(inlines)
            return f"{lead}{text}" if run_in else f"**{f'{label} {text}'.lstrip()}**"
        case Paragraph(inlines, depth):
            return "  " * depth + marked(inlines)
        case Item(_, label, depth, inlines):
            return "  " * (depth - 1) + f"{label} {marked(inlines)}"
        case Table(header, rows, _):
            return "\n".join(" | ".join(marked(cell) for cell in row) for row in (header, *rows))


def _back(front: Front) -> Iterator[str]:
    yield lines.RECIPIENTS_LABEL
    yield from lines.recipient_lines(front)
    if electronic := lines.electronic_lines(front):
        yield from (lines.ELECTRONIC_LABEL, *electronic)
    if front.archive:
        text, drafter, end = lines.archive_line(front.archive)
        yield text + (f"^{drafter}^" if drafter else "") + end
    yield from ("", *front.signature.lines, front.signature.name)


def marked(inlines: Inlines) -> str:
    """The text with `*`, `**` and `^` around what is slanted, bold and raised."""
    return "".join(_mark(run) for run in inlines)


def _mark(run: Run) -> str:
    around = ("^" if run.superscript else "") + ("**" if run.bold else "") + ("*" if run.italic else "")
    return f"{around}{run.text}{around[::-1]}"
