"""Sections of the body: page, margins, and the headers and footers each of them shows."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from itertools import count

from lxml import etree

from thidua_cli.docx.reading.names import REFERENCE, W, has, value, whole
from thidua_cli.docx.reading.numbering import Numbering
from thidua_cli.docx.reading.package import Package, Relation
from thidua_cli.docx.reading.story import Walk
from thidua_cli.docx.reading.styles import Styles
from thidua_cli.docx.reading.values import Place, Section, Story

KINDS = ("default", "first", "even")
_WIDTH, _HEIGHT, _MARGIN, _EDGE = 12240, 15840, 1440, 720
"""What Word takes when a section says nothing: Letter, one inch, half an inch (ECMA-376 part 1, 17.6)."""
_NAMES = {"header": "đầu trang", "footer": "chân trang"}

Shown = dict[tuple[str, str], Story]
"""(`header` or `footer`, kind) → what is shown there."""


@dataclass(slots=True)
class Stories:
    """Headers and footers, each part read once."""

    package: Package
    relations: dict[str, Relation]
    styles: Styles
    numbers: count[int]
    _read: dict[str, Story] = field(default_factory=dict)

    def story(self, where: str, reference: etree._Element) -> Story:
        kind = reference.get(f"{W}type", "default")
        relation = self.relations.get(reference.get(REFERENCE, ""))
        if relation is None or relation.outside:
            return Story("", kind)
        if relation.target not in self._read:
            self._read[relation.target] = self._walked(where, kind, relation.target)
        return replace(self._read[relation.target], kind=kind)  # one part may be shown on pages of two kinds

    def all(self) -> tuple[Story, ...]:
        return tuple(self._read.values())

    def _walked(self, where: str, kind: str, target: str) -> Story:
        root = self.package.tree(target)
        walk = Walk(_NAMES[where], self.styles, Numbering(None), self.numbers)
        if root is not None:
            walk.blocks(root, Place(_NAMES[where]))
        return Story(target, kind, tuple(walk.paragraphs))


def sections(body: etree._Element, walk: Walk, stories: Stories) -> tuple[Section, ...]:
    """The sections in order; one that names no header of a kind shows that of the section before."""
    last = body.find(f"{W}sectPr")
    everything = (len(walk.paragraphs), len(walk.tables))
    ends = [*walk.breaks]
    if last is not None or not ends or ends[-1][0] < everything[0]:
        ends.append((*everything, last if last is not None else etree.Element(f"{W}sectPr")))
    found: list[Section] = []
    shown: Shown = {}
    paragraphs = tables = 0
    for number, (paragraph, table, element) in enumerate(ends, start=1):
        shown = shown | _references(element, stories)
        reach = (slice(paragraphs, paragraph), slice(tables, table))
        found.append(_section(number, element, shown, walk, reach))
        paragraphs, tables = paragraph, table
    return tuple(found)


def _references(element: etree._Element, stories: Stories) -> Shown:
    found: Shown = {}
    for where in _NAMES:
        for reference in element.iterfind(f"{W}{where}Reference"):
            found[where, reference.get(f"{W}type", "default")] = stories.story(where, reference)
    return found


def _section(number: int, element: etree._Element, shown: Shown, walk: Walk, reach: tuple[slice, slice]) -> Section:
    start = value(element, "pgNumType", "start")
    headers, footers = (
        tuple(shown[where, kind] for kind in KINDS if (where, kind) in shown) for where in ("header", "footer")
    )
    width, height = whole(value(element, "pgSz", "w"), _WIDTH), whole(value(element, "pgSz", "h"), _HEIGHT)
    return Section(
        number=number,
        width=width,
        height=height,
        landscape=width > height,
        **_margins(element),
        title_page=has(element, "titlePg"),
        start=whole(start) if start is not None else None,
        headers=headers,
        footers=footers,
        paragraphs=tuple(walk.paragraphs[reach[0]]),
        tables=tuple(walk.tables[reach[1]]),
    )


def _margins(element: etree._Element) -> dict[str, int]:
    defaults = dict.fromkeys(("top", "right", "bottom", "left"), _MARGIN) | {"header": _EDGE, "footer": _EDGE}
    sides = {side: whole(value(element, "pgMar", side), most) for side, most in defaults.items()}
    return sides | {"gutter": whole(value(element, "pgMar", "gutter"))}
