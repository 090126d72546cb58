"""Names of the elements and attributes of WordprocessingML that are read."""

from __future__ import annotations

import re
from fractions import Fraction
from math import floor

from lxml import etree

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
RELATION = "http://schemas.openxmlformats.org/package/2006/relationships/"
DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main"
ANCHOR = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
COMPATIBLE = "http://schemas.openxmlformats.org/markup-compatibility/2006"
VML = "urn:schemas-microsoft-com:vml"
W = f"{{{WORD}}}"
VAL = f"{W}val"
REFERENCE = f"{{{OFFICE[:-1]}}}id"
OFF = frozenset({"0", "false", "off", "none"})


def value(parent: etree._Element | None, tag: str, attribute: str = "val") -> str | None:
    """`w:attribute` of the child `w:tag`; None when either is missing."""
    child = parent.find(W + tag) if parent is not None else None
    return child.get(W + attribute) if child is not None else None


def switch(element: etree._Element) -> bool:
    """On-off elements are on unless they say they are not."""
    return element.get(VAL, "1") not in OFF


def has(parent: etree._Element | None, tag: str) -> bool:
    """Whether the on-off child `w:tag` is there and on."""
    child = parent.find(W + tag) if parent is not None else None
    return child is not None and switch(child)


def whole(text: str | None, default: int = 0) -> int:
    """A measure written by anyone: `567`, `567.0`, `20pt`, `1cm` … in twips; `default` for what is no number.

    Units are those of ST_UniversalMeasure (ECMA-376 part 1, 22.9.2.15).
    """
    if text is None:
        return default
    if text.isdecimal() and len(text) < _LONGEST:
        return int(text)
    match = _MEASURE.fullmatch(text.strip())
    if match is None or len(text) > _LONGEST:
        return default
    return floor(Fraction(match[1]) * _UNITS[match[2]] + Fraction(1, 2))


_LONGEST = 20
_MEASURE = re.compile(r"([-+]?\d+(?:\.\d+)?)(pt|mm|cm|in|pc|pi|)", re.ASCII)
_UNITS = {
    "": Fraction(1),
    "pt": Fraction(20),
    "mm": Fraction(7200, 127),
    "cm": Fraction(72000, 127),
    "in": Fraction(1440),
    "pc": Fraction(240),
    "pi": Fraction(240),
}
