"""What must stay on one page: the last lines with the signature, a mark with its table, a small table as a whole."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import ceil

from thidua_cli.docx.profile import Profile
from thidua_cli.docx.units import points
from thidua_cli.text.blocks import Block, Chart, Inlines, Paragraph, Run, Table, plain
from thidua_cli.text.lines import END_MARK
from thidua_cli.text.widths import width

_LEAST = 3
"""Lines of text above a signature: with fewer it stands nearly alone on its page."""
_SMALL = 10
"""Lines of a table that is not divided: about a quarter of a page."""
_TALL = 20
"""Lines of a row that may be divided: about half a page."""
_BRIEF = 100
"""Signs of a row that cannot be tall in any column, so that long lists are not measured."""
_TWIPS = 20


def is_end_mark(block: Block) -> bool:
    """The mark `./.` alone, as it stands below a table."""
    return block == Paragraph((Run(END_MARK),))


def held_with_next(blocks: Sequence[Block], profile: Profile, *, signed: bool) -> dict[int, int]:
    """Place of a block → how many of its last rows stay with what follows; 1 for a block that is no table.

    The last lines stay with a signature, the last row with the mark below it, words before a colon with what they name.
    """
    held = {place: 1 for place, block in enumerate(blocks[:-1]) if _announces(block)}
    if signed:
        return held | _with_signature(blocks, profile)
    if len(blocks) > 1 and is_end_mark(blocks[-1]):
        held[len(blocks) - 2] = 1
    return held


def _announces(block: Block) -> bool:
    return not isinstance(block, Table | Chart) and plain(block.inlines).endswith(":")


def _with_signature(blocks: Sequence[Block], profile: Profile) -> dict[int, int]:
    """Counts back from the end until enough lines are held."""
    held: dict[int, int] = {}
    lines = 0
    for place in reversed(range(len(blocks))):
        block = blocks[place]
        held[place] = min(len(block.rows), _LEAST - lines) if isinstance(block, Table) else 1
        lines += held[place] if isinstance(block, Table) else _lines_of(block, profile)
        if lines >= _LEAST:
            break
    return held


@dataclass(frozen=True, slots=True)
class Rows:
    """Measures rows of a table: `rooms` are the widths of its columns without their padding, in pt."""

    rooms: tuple[Fraction, ...]
    size: Fraction

    @staticmethod
    def of(columns: Sequence[int], profile: Profile) -> Rows:
        """Columns in twips."""
        padding = 2 * points(profile.room.cell)
        return Rows(tuple(Fraction(column, _TWIPS) - padding for column in columns), profile.sizes.table)

    def is_small(self, table: Table) -> bool:
        """Does the table take so few lines that dividing it would only look odd?"""
        rows = (table.header, *table.rows)
        return len(rows) <= _SMALL and sum(map(self._lines, rows)) <= _SMALL

    def is_tall(self, row: Sequence[Inlines]) -> bool:
        """Does the row take so many lines that keeping it whole would leave half a page blank?"""
        return sum(len(piece.text) for cell in row for piece in cell) > _BRIEF and self._lines(row) > _TALL

    def _lines(self, row: Sequence[Inlines]) -> int:
        return max(_lines(plain(cell), self.size, room) for cell, room in zip(row, self.rooms, strict=True))


def _lines_of(block: Block, profile: Profile) -> int:
    if isinstance(block, Table | Chart):
        return _LEAST
    return _lines(plain(block.inlines), profile.sizes.body, points(profile.text_width - profile.first_line))


def _lines(text: str, size: Fraction, room: Fraction) -> int:
    return max(1, ceil(width(text, size) / room))
