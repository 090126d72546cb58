"""A table as plain text, as Markdown, or drawn by rich on a terminal."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from itertools import zip_longest
from textwrap import wrap

from thidua_cli.tally.table import Table

WIDEST = 1000
"""Columns no table reaches: the room in which rich says how wide a table has to be."""


def width(text: str) -> int:
    """Columns a text takes on a terminal; combining marks take none."""
    return sum(not unicodedata.combining(char) for char in text)


def pad(text: str, columns: int, *, right: bool) -> str:
    space = " " * (columns - width(text))
    return space + text if right else text + space


def render_plain(tables: Iterable[Table]) -> str:
    return "\n".join(plain(table) for table in tables)


def plain(table: Table) -> str:
    """Columns separated by two spaces, a line of dashes under the heads; texts fold where the table says so."""
    rows = [line for row in table.rows for line in folded(row, table.fold)]
    widths = [max(width(row[column]) for row in (table.columns, *rows)) for column in range(len(table.columns))]
    lines = [
        "  ".join(pad(text, widths[column], right=column in table.numeric) for column, text in enumerate(row)).rstrip()
        for row in (table.columns, tuple("-" * size for size in widths), *rows)
    ]
    return "\n".join([table.title, "", *lines, ""])


def folded(row: tuple[str, ...], widest: int | None) -> Iterator[tuple[str, ...]]:
    """The row as lines of cells no wider than `widest`; one line when there is no such bound."""
    if widest is None:
        yield row
    else:
        yield from zip_longest(*(wrap(text, widest) or [""] for text in row), fillvalue="")


def render_markdown(tables: Iterable[Table]) -> str:
    return "\n".join(markdown(table) for table in tables)


def markdown(table: Table) -> str:
    marks = ("---:" if column in table.numeric else "---" for column in range(len(table.columns)))
    rows = (table.columns, tuple(marks), *(tuple(escaped(text) for text in row) for row in table.rows))
    body = "".join(f"| {' | '.join(row)} |\n" for row in rows)
    return f"## {escaped(table.title)}\n\n{body}"


def escaped(text: str) -> str:
    """Data is never markup: what Markdown would read as its own gets a backslash."""
    return "".join(f"\\{char}" if char in "\\|*_`<>[]#" else char for char in " ".join(text.split()))


def render_rich(tables: Iterable[Table]) -> str:
    """Drawn for the width of the terminal, with colour where it has any; never so narrow that a word is lost."""
    from rich.console import Console
    from rich.measure import Measurement
    from rich.table import Table as Drawn
    from rich.text import Text

    console = Console(highlight=False)
    with console.capture() as captured:
        for table in tables:
            drawn = Drawn(title=table.title, title_justify="left", title_style="bold")
            for column, head in enumerate(table.columns):
                drawn.add_column(head, justify="right" if column in table.numeric else "left", overflow="fold")
            for row in table.rows:
                drawn.add_row(*(Text(text) for text in row))
            screen = console.width
            console.width = max(screen, Measurement.get(console, console.options.update(width=WIDEST), drawn).minimum)
            console.print(drawn)
            console.width = screen
    return captured.get()
