"""How wide the columns of a list are: by given shares, or by what their cells hold."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from itertools import pairwise

from thidua_cli.docx.profile import Profile
from thidua_cli.docx.units import points, twips
from thidua_cli.text.blocks import Inlines, Table, merged, plain
from thidua_cli.text.widths import advance


def column_widths(table: Table, profile: Profile) -> list[int]:
    """Twips a column: never narrower than its longest word while there is room, the rest by length of text.

    Of given shares only the words of the header are looked at: cells may be many, and who gives shares knows them.
    """
    total = points(profile.text_width)
    size, padding = profile.sizes.table, 2 * points(profile.room.cell) + 1
    if table.weights:
        whole = sum(table.weights)
        heads = [_widest(set(plain(cell).split())) * size / 1000 + padding for cell in table.header]
        return _rounded(_raised([total * weight / whole for weight in table.weights], heads))
    columns = list(zip(table.header, *map(_own_cells, table.rows), strict=True))
    texts = [{plain(cell) for cell in column} for column in columns]
    least = [_widest({word for text in column for word in text.split()}) * size / 1000 + padding for column in texts]
    wished = [_widest(column) * size / 1000 + padding for column in texts]
    return _shared(least, wished, total)


def _own_cells(row: tuple[Inlines, ...]) -> tuple[Inlines, ...]:
    """The cells that stand in one column: a first cell over several columns says nothing of the width of one."""
    return row if merged(row) == 1 else ((), *row[1:])


def _widest(texts: set[str]) -> int:
    """In thousandths of the size, bold."""
    return max((advance(text, "Bold") for text in texts), default=0)


def _raised(shares: list[Fraction], least: list[Fraction]) -> list[Fraction]:
    """Columns that are too narrow for a word get its width from those that can spare it, if these can."""
    lacking = sum((max(low - share, Fraction(0)) for share, low in zip(shares, least, strict=True)), Fraction(0))
    spare = [max(share - low, Fraction(0)) for share, low in zip(shares, least, strict=True)]
    if not lacking or lacking > sum(spare):
        return shares
    kept = 1 - lacking / sum(spare)
    return [
        max(share, low) if not more else low + more * kept
        for share, low, more in zip(shares, least, spare, strict=True)
    ]


def _shared(least: list[Fraction], wished: list[Fraction], total: Fraction) -> list[int]:
    """Short columns get what they wish, long ones share the rest evenly; the sum is exact."""
    left, shares = total, list(least)
    order = sorted(range(len(wished)), key=lambda place: wished[place])
    for done, place in enumerate(order):
        shares[place] = max(least[place], min(wished[place], left / (len(order) - done)))
        left -= shares[place]
    weights = shares if left < 0 else [wish - low for wish, low in zip(wished, least, strict=True)]
    if not sum(weights):
        weights = shares
    return _rounded([share + left * weight / sum(weights) for share, weight in zip(shares, weights, strict=True)])


def _rounded(shares: Sequence[Fraction]) -> list[int]:
    edges = [twips(sum(shares[:count], Fraction(0))) for count in range(len(shares) + 1)]
    return [end - start for start, end in pairwise(edges)]
