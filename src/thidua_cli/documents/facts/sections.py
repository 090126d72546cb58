"""The section tree of a paper: headings with their levels, lists with their marks, data where it is shown."""

from __future__ import annotations

from dataclasses import dataclass

from thidua_cli.diagnostics import ThiduaError
from thidua_cli.documents.facts.criteria_table import COLUMNS, criteria_tables
from thidua_cli.documents.facts.points import Entry, Point, placed
from thidua_cli.documents.facts.prose import closed, literal, paragraphs, unmarked
from thidua_cli.documents.facts.shows import runs_in, shown_points
from thidua_cli.models.sections import TABLE, Item, Section
from thidua_cli.models.sections import Table as TableRecord
from thidua_cli.text.escape import Inline
from thidua_cli.workspace.books import PlanFiles

# Markdown has no seventh level of heading.
_DEEPEST = 6


@dataclass(frozen=True, slots=True)
class TableFact:
    """A table; every row has as many cells as there are columns."""

    columns: tuple[Inline, ...]
    rows: tuple[tuple[Inline, ...], ...]


@dataclass(frozen=True, slots=True)
class SectionFact:
    """A heading of `level` (1 is the highest) with what stands under it; without heading, a group in the same place.

    `numbering` is how this one heading is numbered where that differs from its level, else None. `run_in` goes on
    after the heading on its line.
    """

    level: int
    heading: Inline | None = None
    numbering: str | None = None
    run_in: Inline | None = None
    text: tuple[Inline, ...] = ()
    entries: tuple[Entry, ...] = ()
    table: TableFact | None = None
    data: tuple[Entry, ...] = ()
    sections: tuple[SectionFact, ...] = ()
    after: tuple[Inline, ...] = ()


def section_facts(files: PlanFiles) -> tuple[SectionFact, ...]:
    """All sections of the plan."""
    return tuple(_section(files, section, 0, None) for section in files.plan.sections)


def _section(files: PlanFiles, section: Section, above: int, numbering: str | None) -> SectionFact:
    """`above` is the level of the heading around it; `numbering` overrides how headings below that are numbered.

    One sentence of data runs in after its heading, but not after a heading of the first level, which is in capitals.
    """
    level = _level(section, above)
    tables = _criteria_tables(files, section, level)
    inner = section.numbering or (None if section.heading else numbering)
    items = tuple(_point(item, section.list) for item in section.items)
    data = shown_points(files, section) if section.show and not tables else ()
    run_in = closed(section.run_in) if section.run_in else None
    if runs_in(section, data) and level > 1:
        run_in, data = data[0].text, ()
    by_heading = section.list == "heading"
    return SectionFact(
        level,
        heading=_heading(section.heading, run_in),
        numbering=numbering if section.heading else None,
        run_in=Inline(run_in) if run_in else None,
        text=_inlines(section.text),
        entries=() if by_heading else placed(items, _item_style(section)),
        table=_table(section.table),
        data=() if by_heading else placed(data, _data_style(section, data)),
        sections=(
            *tables,
            *(_headed(point, level + 1, inner) for point in ((*items, *data) if by_heading else ())),
            *(_section(files, child, level, inner) for child in section.sections),
        ),
        after=_inlines(section.after),
    )


def _criteria_tables(files: PlanFiles, section: Section, level: int) -> tuple[SectionFact, ...]:
    """Each set as a group of its own: its title above its table."""
    if section.list != TABLE:
        return ()
    columns = tuple(Inline(column) for column in COLUMNS)
    return tuple(
        SectionFact(
            level,
            text=_inlines((found.title,)),
            table=TableFact(columns, tuple(tuple(map(Inline, row)) for row in found.rows)) if found.rows else None,
        )
        for found in criteria_tables(files, section.only, section.subject)
    )


def _item_style(section: Section) -> str:
    """`table` is how the data is shown, not the author's own items."""
    return "dash" if section.list in (None, TABLE) else section.list


def _data_style(section: Section, data: tuple[Point, ...]) -> str:
    """What is one sentence by nature stands as a paragraph unless a list is asked for."""
    one_sentence = section.show in {"period", "scope"} or runs_in(section, data) or section.list == TABLE
    return "plain" if one_sentence and section.list in (None, TABLE) else section.list or "dash"


def _level(section: Section, above: int) -> int:
    level = above + 1 if section.heading else above
    if level > _DEEPEST:
        raise ThiduaError(f"{section.where()}: đề mục lồng quá {_DEEPEST} bậc; hãy bớt bậc hoặc dùng items")
    return level


def _heading(heading: str | None, run_in: str | None) -> Inline | None:
    """A heading that runs in is bold as a whole, so emphasis of its own could only break it."""
    if heading is None:
        return None
    return Inline(literal(unmarked(heading)).rstrip(" :") if run_in else heading.rstrip(" :"))


def _headed(point: Point, level: int, numbering: str | None) -> SectionFact:
    """A point as a heading of its own: its lead, with the text running in, or else its text."""
    run_in = point.text if point.lead else ""
    return SectionFact(
        level,
        heading=_heading(point.lead or point.text, run_in),
        numbering=numbering,
        run_in=Inline(run_in) if run_in else None,
        text=_inlines(point.more),
        entries=placed(point.points, point.style or "dash"),
    )


def _point(item: Item, style: str | None) -> Point:
    """An item of `style`; what stands as a paragraph ends like one, an entry of a list as its author ended it."""
    text, *more = paragraphs(item.text)
    points = tuple(_point(child, item.list) for child in item.items)
    return Point(
        closed(text) if style == "plain" else text,
        more=tuple(closed(paragraph) for paragraph in more),
        points=points,
        style=item.list,
    )


def _inlines(texts: tuple[str, ...]) -> tuple[Inline, ...]:
    return tuple(Inline(closed(text)) for text in paragraphs(*texts))


def _table(table: TableRecord | None) -> TableFact | None:
    if table is None:
        return None
    rows = tuple(tuple(Inline(cell) for cell in row) for row in table.rows)
    return TableFact(tuple(Inline(column) for column in table.columns), rows)
