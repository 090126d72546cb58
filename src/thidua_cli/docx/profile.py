"""The figures of a layout, read from data: one file a decree."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction
from functools import cache
from importlib.resources import files
from typing import Any, TypeVar

from thidua_cli.source import read_text
from thidua_cli.text.front import PaperDate

T = TypeVar("T")

CURRENT = "nd30-2020"
NAMES = (CURRENT, "tt01-2011")
"""Shipped layouts, the latest first."""


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
    subject: Fraction
    type: Fraction
    title: Fraction
    body: Fraction
    appendix: Fraction
    table: Fraction
    signature: Fraction
    recipients_label: Fraction
    recipients: Fraction
    page_number: Fraction


@dataclass(frozen=True, slots=True)
class Gaps:
    """Vertical room in pt."""

    number: Fraction
    subject: Fraction
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
    names: Fraction
    title: Fraction
    cell: Fraction
    signature: Fraction
    addressee: Fraction
    appendix_rule: Fraction


@dataclass(frozen=True, slots=True)
class PageNumber:
    """Where the number of a page stands: `place` is `header` or `footer`, `align` as in a style."""

    place: str
    align: str


@dataclass(frozen=True, slots=True)
class Bases:
    """How căn cứ print: `italic`, and the sign after the last."""

    italic: bool
    end: str


@dataclass(frozen=True, slots=True)
class Profile:
    """A whole layout. `line` is a multiple of single spacing, `first_line` is in mm.

    `unsure` says what has not been held against the text of the rule: group of figures → what it is.
    """

    name: str
    title: str
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
    page_number: PageNumber
    bases: Bases
    unsure: tuple[tuple[str, str], ...]

    @property
    def landscape(self) -> bool:
        return self.page.width > self.page.height

    def turned(self, *, landscape: bool) -> Profile:
        """The layout on paper of that direction; the four margins stay (I.2, I.3)."""
        if landscape == self.landscape:
            return self
        return replace(self, page=replace(self.page, width=self.page.height, height=self.page.width))

    @property
    def text_width(self) -> Fraction:
        """Room between the margins, in mm."""
        return self.page.width - self.page.left - self.page.right


def for_day(day: PaperDate) -> Profile:
    """The layout of the rule in force on `day`, a blank month or day read as late as can be; the oldest before all."""
    latest = (day.year, day.month or 12, day.day or 31)
    known = [load(name) for name in NAMES]
    return next((one for one in known if one.valid_from.timetuple()[:3] <= latest), known[-1])


@cache
def load(name: str = CURRENT) -> Profile:
    """The shipped layout `name`. Raises FileNotFoundError for a name that is not shipped."""
    text = files("thidua_cli.docx").joinpath("profiles", f"{name}.yaml").read_text(encoding="utf-8")
    documents, _ = read_text(text, f"{name}.yaml")
    data: Any = documents[0].data
    return Profile(
        name=data["name"],
        title=data["title"],
        valid_from=date.fromisoformat(data["valid_from"]),
        font=data["font"],
        language=data["language"],
        page=_figures(Page, data["page"]),
        pairs=tuple(_figures(Pair, pair) for pair in data["pairs"]),
        sizes=_figures(Sizes, data["sizes"]),
        gaps=_figures(Gaps, data["gaps"]),
        rules=_figures(Rules, data["rules"]),
        room=_figures(Room, data["room"]),
        page_number=PageNumber(**data["page_number"]),
        bases=Bases(data["bases"]["italic"] == "true", data["bases"]["end"]),
        unsure=tuple((data.get("unsure") or {}).items()),
        line=Fraction(data["line"]),
        first_line=Fraction(data["first_line"]),
    )


def _figures(kind: type[T], values: dict[str, str]) -> T:
    """A group of figures; a key too many or too few raises TypeError."""
    return kind(**{key: Fraction(value) for key, value in values.items()})
