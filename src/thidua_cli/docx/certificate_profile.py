"""Where each line of a certificate stands, read from data: one file a kind of sheet."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from importlib.resources import files
from typing import Any

from thidua_cli.source import read_text

CURRENT = "giay-khen-a4"
_FACES = {"": "Regular", "b": "Bold", "i": "Italic", "bi": "BoldItalic"}


@dataclass(frozen=True, slots=True)
class Box:
    """Place of one line: `x`, `y`, `width` in mm from the corner of the sheet, `size` in pt, at most `lines` lines.

    `stock`: it stands on pre-printed sheets already.
    """

    key: str
    x: Fraction
    y: Fraction
    width: Fraction
    size: Fraction
    align: str
    hand: str
    lines: int
    color: str = ""
    stock: bool = False

    @property
    def style(self) -> str:
        """Id of its paragraph style."""
        return f"GK{self.key.capitalize()}"

    @property
    def face(self) -> str:
        """Which table of widths measures it."""
        return _FACES[self.hand]


@dataclass(frozen=True, slots=True)
class Border:
    """The frame around the sheet: `weight` in eighths of a pt, `space` from the edge in pt."""

    weight: int
    space: int
    style: str
    color: str


@dataclass(frozen=True, slots=True)
class Sheet:
    """A whole kind of certificate; page in mm, `rule` is (weight in eighths of a pt, gap in pt)."""

    name: str
    font: str
    language: str
    width: Fraction
    height: Fraction
    border: Border
    rule: tuple[int, int]
    boxes: tuple[Box, ...]


@cache
def load(name: str = CURRENT) -> Sheet:
    """The shipped sheet `name`. Raises FileNotFoundError for a name that is not shipped."""
    text = files("thidua_cli.docx").joinpath("profiles", f"{name}.yaml").read_text(encoding="utf-8")
    return read_sheet(text, f"{name}.yaml")


def read_sheet(text: str, shown: str) -> Sheet:
    """A sheet from the text of its file, that of an agency for instance. A key too many or too few raises TypeError."""
    documents, problems = read_text(text, shown)
    if problems:
        raise ValueError(problems[0].message)
    data: Any = documents[0].data
    border, rule = data["border"], data["rule"]
    return Sheet(
        data["name"],
        data["font"],
        data["language"],
        Fraction(data["page"]["width"]),
        Fraction(data["page"]["height"]),
        Border(int(border["weight"]), int(border["space"]), border["style"], border["color"]),
        (int(rule["weight"]), int(rule["gap"])),
        tuple(_box(key, values) for key, values in data["fields"].items()),
    )


def _box(key: str, values: dict[str, str]) -> Box:
    rest = dict(values)
    x, y, width, size = (Fraction(rest.pop(name)) for name in ("x", "y", "width", "size"))
    align, hand, lines = rest.pop("align"), rest.pop("hand"), int(rest.pop("lines"))
    color, stock = rest.pop("color", ""), rest.pop("stock", "") == "true"
    if rest:
        raise TypeError(f"{key}: {', '.join(rest)}")
    return Box(key, x, y, width, size, align, hand, lines, color, stock)
