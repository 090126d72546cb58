"""Points of a list before and after they get their marks: what is said, and where it stands."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from thidua_cli.documents.facts.prose import ended, sentence
from thidua_cli.text.escape import Inline

# Under a dash stands a plus, as these papers do by custom; under everything else a dash.
_BELOW = {"dash": "plus"}
_UNMARKED = frozenset({"plain", "heading"})


@dataclass(frozen=True, slots=True)
class Point:
    """One thing to say: `lead: text`, or only one of them; `more` are further paragraphs, `style` lists `points`."""

    text: str = ""
    lead: str = ""
    more: tuple[str, ...] = ()
    points: tuple[Point, ...] = ()
    style: str | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """A point in its place: `style` is its mark (dash, plus, letter, number, plain).

    `depth` is how many lists are around it; `inner` is the depth of its further paragraphs and entries.
    """

    style: str
    depth: int
    inner: int
    lead: Inline
    text: Inline
    more: tuple[Inline, ...]
    entries: tuple[Entry, ...]


def placed(points: Iterable[Point], style: str, depth: int = 0) -> tuple[Entry, ...]:
    """The points as a list in this style."""
    return tuple(_entry(point, style, depth) for point in points)


def _entry(point: Point, style: str, depth: int) -> Entry:
    inner = depth if style in _UNMARKED else depth + 1
    return Entry(
        style,
        depth,
        inner,
        lead=Inline(_lead(point, style)),
        text=Inline(point.text),
        more=tuple(Inline(text) for text in point.more),
        entries=placed(point.points, point.style or _BELOW.get(style, "dash"), inner),
    )


def _lead(point: Point, style: str) -> str:
    """A lead with nothing after it is the whole entry, and ends like one; a heading has no ending."""
    alone = not (point.text or point.points or style in _UNMARKED)
    return sentence(point.lead) if alone and point.lead else point.lead


def with_endings(points: Iterable[Point]) -> tuple[Point, ...]:
    """Points whose texts end with `;`, the last with `.`, those with points below with `:`; an author's mark stays."""
    found = tuple(points)
    texts = ended(f"{point.text.rstrip(' .;:')}:" if point.points else point.text for point in found)
    return tuple(replace(point, text=text) for point, text in zip(found, texts, strict=True))
