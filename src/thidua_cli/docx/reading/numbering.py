"""Automatic numbering: the label each paragraph prints before its text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import NamedTuple

from lxml import etree

from thidua_cli.docx.reading.names import W, has, value, whole
from thidua_cli.docx.reading.properties import Said, layout_of
from thidua_cli.text.vietnamese import roman

_PLACE = re.compile(r"%([1-9])")
_LEVELS = 9
_MOST_ROMAN = 3999
_LATIN = "abcdefghijklmnopqrstuvwxyz"


@dataclass(frozen=True, slots=True)
class Level:
    """How one level counts and what it prints; `layout` are its indents."""

    kind: str
    text: str
    start: int
    legal: bool
    layout: Said


class Label(NamedTuple):
    """What is printed, and the kind of counting: `bullet`, `decimal` … (empty: no numbering)."""

    text: str = ""
    kind: str = ""


class Numbering:
    """The lists of one file, counted in the order of reading."""

    def __init__(self, root: etree._Element | None) -> None:
        self._abstract: dict[str, etree._Element] = {}
        self._lists: dict[str, etree._Element] = {}
        self._levels: dict[tuple[str, int], Level] = {}
        self._counts: dict[str, list[int | None]] = {}
        for element in root if root is not None else ():
            if element.tag == f"{W}abstractNum":
                self._abstract[element.get(f"{W}abstractNumId", "")] = element
            elif element.tag == f"{W}num":
                self._lists[element.get(f"{W}numId", "")] = element

    def indents(self, list_: str | None, level: int) -> Said:
        """What the level sets for its paragraphs; nothing outside any list."""
        found = self._level(list_, level) if list_ is not None else None
        return found.layout if found is not None else {}

    def next(self, list_: str | None, level: int) -> Label:
        """Count one paragraph on and give its label."""
        found = self._level(list_, level) if list_ is not None else None
        if found is None or list_ is None:
            return Label()
        counts = self._counts.setdefault(self._shared(list_), [None] * _LEVELS)
        before = counts[level]
        counts[level] = found.start if before is None else before + 1
        counts[level + 1 :] = [None] * (_LEVELS - level - 1)
        if found.kind in {"bullet", "none"}:
            return Label(found.text, found.kind)
        return Label(
            _PLACE.sub(lambda place: self._figure(list_, int(place[1]) - 1, found, counts), found.text), found.kind
        )

    def _figure(self, list_: str, level: int, asking: Level, counts: list[int | None]) -> str:
        found = self._level(list_, level)
        if found is None:
            return ""
        number = counts[level]
        return figure(found.start if number is None else number, "decimal" if asking.legal else found.kind)

    def _shared(self, list_: str) -> str:
        """Lists of one abstract list go on counting together, unless one starts anew."""
        element = self._lists[list_]
        restarts = element.find(f"{W}lvlOverride/{W}startOverride") is not None
        return f"own {list_}" if restarts else f"shared {value(element, 'abstractNumId')}"

    def _level(self, list_: str, level: int) -> Level | None:
        key = (list_, level)
        if key not in self._levels:
            element = self._element(list_, level)
            if element is None:
                return None
            self._levels[key] = _level(element, self._override(list_, level))
        return self._levels[key]

    def _override(self, list_: str, level: int) -> str | None:
        for override in self._lists[list_].iterfind(f"{W}lvlOverride"):
            if whole(override.get(f"{W}ilvl")) == level:
                return value(override, "startOverride")
        return None

    def _element(self, list_: str, level: int) -> etree._Element | None:
        if list_ not in self._lists or not 0 <= level < _LEVELS:
            return None
        abstract = self._abstract.get(value(self._lists[list_], "abstractNumId") or "")
        own = self._lists[list_].iterfind(f"{W}lvlOverride/{W}lvl")
        shared = abstract.iterfind(f"{W}lvl") if abstract is not None else ()
        return next((one for one in (*own, *shared) if whole(one.get(f"{W}ilvl")) == level), None)


def _level(element: etree._Element, start: str | None) -> Level:
    return Level(
        value(element, "numFmt") or "decimal",
        value(element, "lvlText") or "",
        whole(start if start is not None else value(element, "start"), 1),
        has(element, "isLgl"),
        layout_of(element.find(f"{W}pPr")),
    )


def figure(number: int, kind: str) -> str:
    """A number as Word prints it; kinds that official papers never use print as Arabic figures."""
    match kind:
        case "upperRoman" | "lowerRoman" if 0 < number <= _MOST_ROMAN:
            return roman(number) if kind == "upperRoman" else roman(number).lower()
        case "upperLetter" | "lowerLetter" if number > 0:
            times, place = divmod(number - 1, len(_LATIN))
            text = _LATIN[place] * min(times + 1, _LEVELS)
            return text.upper() if kind == "upperLetter" else text
        case "decimalZero":
            return f"{number:02d}"
        case _:
            return str(number)
