"""Finding the heads of a list: below titles, in one row or two, with merged cells, or by what stands below."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from thidua_cli.exchange.columns import field_of
from thidua_cli.exchange.sheets import Sheet
from thidua_cli.exchange.words import clean, fold

_SEARCHED = 60
_SAMPLE = 40
_ENOUGH = 60

Row = tuple[str, ...]


@dataclass(frozen=True)
class Header:
    """Rows `first` to `last` (from 0) hold the heads; `columns` gives the field of a column.

    `ticks` are columns of one award each, in which a mark stands for the award; `guessed` were known by content only;
    `unused` are heads that mean nothing here.
    """

    first: int
    last: int
    columns: Mapping[int, str]
    ticks: Mapping[int, str]
    guessed: tuple[str, ...]
    unused: Mapping[int, str]

    def column(self, field: str) -> int | None:
        return next((index for index, named in self.columns.items() if named == field), None)


@dataclass(frozen=True)
class Knows:
    """What the workspace can tell about a cell: is it an award, a unit, the name of a person."""

    award: Callable[[str], str | None]
    unit: Callable[[str], bool]
    name: Callable[[str], bool]


def find_header(sheet: Sheet, knows: Knows) -> Header | None:
    """The heads of a sheet; None when no row has at least a name and one field more, and no content tells."""
    best: tuple[int, int] | None = None
    for index, row in enumerate(sheet.rows[:_SEARCHED]):
        fields = {field for cell in row if cell.strip() and (field := field_of(cell))}
        if len(fields) >= 2 and _names_somebody(fields) and (best is None or len(fields) > best[0]):
            best = (len(fields), index)
    if best is None:
        return _by_content(sheet, knows)
    top = _spread(sheet, best[1])
    second = _second_row(sheet, best[1], top, knows)
    heads = [" ".join(filter(None, pair)) for pair in zip(top, second, strict=True)] if second else list(top)
    return _header(sheet, best[1], best[1] + bool(second), top, second, heads, knows)


def _names_somebody(fields: set[str]) -> bool:
    return bool(fields & {"name", "unit", "title"}) or {"family", "given"} <= fields


def _spread(sheet: Sheet, index: int) -> Row:
    """A row in which a head that is merged over several columns stands in each of them."""
    cells = [clean(cell) for cell in sheet.rows[index]]
    for (first_row, first), (last_row, last) in sheet.merged:
        if first_row <= index <= last_row and first < len(cells):
            for column in range(first, min(last + 1, len(cells))):
                cells[column] = clean(sheet.rows[first_row][first])
    return tuple(cells)


def _second_row(sheet: Sheet, index: int, top: Row, knows: Knows) -> Row | None:
    """The row below, when it only divides heads of the row above: nothing of it stands below an undivided head."""
    if index + 1 >= len(sheet.rows):
        return None
    below = tuple(clean(cell) for cell in sheet.rows[index + 1])
    filled = [column for column, cell in enumerate(below) if cell]
    divided = {column for column, cell in enumerate(top) if not cell or top.count(cell) > 1}
    if not filled or not set(filled) <= divided | _spanned(top) or any(below[column].isdigit() for column in filled):
        return None
    known = [column for column in filled if field_of(below[column]) or knows.award(below[column])]
    if len(known) * 2 < len(filled):
        return None
    return tuple("" if _merged_down(sheet, index, column) else cell for column, cell in enumerate(below))


def _spanned(top: Row) -> set[int]:
    """Columns of heads that lead a run of empty ones: merged by eye, whether or not the file says so."""
    return {column for column, cell in enumerate(top[:-1]) if cell and not top[column + 1]}


def _merged_down(sheet: Sheet, index: int, column: int) -> bool:
    return any(
        first_row <= index < last_row and first <= column <= last
        for (first_row, first), (last_row, last) in sheet.merged
    )


def _header(
    sheet: Sheet, first: int, last: int, top: Row, second: Row | None, heads: list[str], knows: Knows
) -> Header:
    columns: dict[int, str] = {}
    ticks: dict[int, str] = {}
    unused: dict[int, str] = {}
    for column, head in enumerate(heads):
        below = second[column] if second else ""
        field = field_of(below) or field_of(head) or field_of(top[column])
        award = (knows.award(below) if below else None) or knows.award(head)
        if award and not (field_of(below) or (field_of(head) == "award" and not below)):
            ticks[column] = award
        elif field and field not in columns.values():
            columns[column] = field
        elif head:
            unused[column] = head
    guessed = _fill_gaps(sheet, last, columns, ticks, unused, knows)
    return Header(first, last, _names_settled(columns, unused, heads), ticks, guessed, unused)


def _names_settled(columns: dict[int, str], unused: dict[int, str], heads: list[str]) -> dict[int, str]:
    """Tables of collectives call their names “đơn vị”, and short tables of people call them “tên”."""
    fields = set(columns.values())
    if "name" in fields and "given" in fields and "family" not in fields:
        column = next(index for index, field in columns.items() if field == "given")
        unused[column] = heads[column]
        del columns[column]
    elif "name" not in fields and "family" not in fields:
        other = "given" if "given" in fields else "unit"
        return {index: "name" if field == other else field for index, field in columns.items()}
    return columns


def _fill_gaps(
    sheet: Sheet, last: int, columns: dict[int, str], ticks: dict[int, str], unused: dict[int, str], knows: Knows
) -> tuple[str, ...]:
    """Fields that no head names, found by what stands in the columns nobody has claimed."""
    missing = [field for field in ("award",) if field not in columns.values() and not ticks]
    guessed = []
    for column, field in _contents(sheet, last + 1, set(columns) | set(ticks), knows):
        if field in missing and field not in columns.values():
            columns[column] = field
            unused.pop(column, None)
            guessed.append(f"cột {column + 1}: {field}")
    return tuple(guessed)


def _by_content(sheet: Sheet, knows: Knows) -> Header | None:
    found: dict[int, str] = {}
    for column, field in _contents(sheet, 0, set(), knows):
        if field not in found.values():
            found[column] = field
    if "name" not in found.values() or "award" not in found.values():
        return None
    guessed = tuple(f"cột {column + 1}: {field}" for column, field in found.items())
    return Header(-1, -1, found, {}, guessed, {})


def _contents(sheet: Sheet, start: int, taken: set[int], knows: Knows) -> Iterator[tuple[int, str]]:
    width = max((len(row) for row in sheet.rows), default=0)
    for column in set(range(width)) - taken:
        cells = [clean(row[column]) for row in sheet.rows[start:] if column < len(row) and row[column].strip()][
            :_SAMPLE
        ]
        tests: dict[str, Callable[[str], object]] = {
            "award": knows.award,
            "cccd": lambda cell: len(cell) == 12 and cell.isdecimal(),
            "unit": knows.unit,
            "name": knows.name,
        }
        for field, test in tests.items():
            if cells and sum(bool(test(cell)) for cell in cells) * 100 >= _ENOUGH * len(cells):
                yield column, field
                break


def is_repeated(row: Row, sheet: Sheet, header: Header) -> bool:
    """Whether a row repeats the heads, as printed lists do on every page, or numbers the columns: (1) (2) (3)."""
    cells = {column: fold(cell) for column, cell in enumerate(row) if cell.strip()}
    if header.first < 0 or len(cells) < 2:
        return False
    heads = {column: fold(cell) for column, cell in enumerate(sheet.rows[header.first])}
    if all(heads.get(column) == cell for column, cell in cells.items()):
        return True
    numbers = list(cells.values())
    if len(numbers) < 3 or not numbers[0].isdecimal():
        return False
    first = int(numbers[0])
    return numbers == [str(number) for number in range(first, first + len(numbers))]
