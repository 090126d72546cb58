"""The figures of a layout, read from data: one file a decree."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from functools import cache
from importlib.resources import files
from typing import Any, TypeVar

from thidua_cli.source import read_text

T = TypeVar("T")

CURRENT = "nd30-2020"


@dataclass(frozen=True, slots=True)
class Page:
    """Paper and margins in mm; `header` is the distance of the page number from the edge."""

    width: Fraction
    height: Fraction
    top: Fraction
    bottom: Fraction
    left: Fraction
    right: Fraction
    header: Fraction


@dataclass(frozen=True, slots=True)
class Pair:
    """Sizes in pt that go together: Quốc hiệu and agency; Tiêu ngữ and date."""

    capitals: Fraction
    words: Fraction


@dataclass(frozen=True, slots=True)
class Sizes:
    """Sizes of letters in pt."""

    number: Fraction
    type: Fraction
    title: Fraction
    body: Fraction
    table: Fraction
    signature: Fraction
    recipients_label: Fraction
    recipients: Fraction
    page_number: Fraction


@dataclass(frozen=True, slots=True)
class Gaps:
    """Vertical room in pt."""

    number: Fraction
    type: Fraction
    after_title: Fraction
    paragraph: Fraction
    cell: Fraction
    signature: Fraction
    label_drop: Fraction
    signing: Fraction


@dataclass(frozen=True, slots=True)
class Rules:
    """Short lines: `weight` in eighths of a pt, `gap` in pt, `share` of the text above, limits in mm."""

    weight: Fraction
    gap: Fraction
    share: Fraction
    shortest: Fraction
    longest: Fraction


@dataclass(frozen=True, slots=True)
class Room:
    """Horizontal room in mm."""

    nation: Fraction
    place: Fraction
    agency: Fraction
    title: Fraction
    cell: Fraction
    signature: Fraction


@dataclass(frozen=True, slots=True)
class Profile:
    """A whole layout. `line` is a multiple of single spacing, `first_line` is in mm."""

    name: str
    valid_from: date
    font: str
    language: str
    page: Page
    pairs: tuple[Pair, ...]
    sizes: Sizes
    gaps: Gaps
    line: Fraction
    first_line: Fraction
    rules: Rules
    room: Room

    @property
    def text_width(self) -> Fraction:
        """Room between the margins, in mm."""
        return self.page.width - self.page.left - self.page.right


@cache
def load(name: str = CURRENT) -> Profile:
    """The shipped layout `name`. Raises FileNotFoundError for a name that is not shipped."""
    text = files("thidua_cli.docx").joinpath("profiles", f"{name}.yaml").read_text(encoding="utf-8")
    documents, _ = read_text(text, f"{name}.yaml")
    data: Any = documents[0].data
    return Profile(
        name=data["name"],
        valid_from=date.fromisoformat(data["valid_from"]),
        font=data["font"],
        language=data["language"],
        page=_figures(Page, data["page"]),
        pairs=tuple(_figures(Pair, pair) for pair in data["pairs"]),
        sizes=_figures(Sizes, data["sizes"]),
        gaps=_figures(Gaps, data["gaps"]),
        rules=_figures(Rules, data["rules"]),
        room=_figures(Room, data["room"]),
        line=Fraction(data["line"]),
        first_line=Fraction(data["first_line"]),
    )


def _figures(kind: type[T], values: dict[str, str]) -> T:
    """A group of figures; a key too many or too few raises TypeError."""
    return kind(**{key: Fraction(value) for key, value in values.items()})
