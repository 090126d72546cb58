"""What one `w:rPr` or `w:pPr` says by itself: only the keys it sets, ready to be laid over those below it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from lxml import etree

from thidua_cli.docx.reading.names import VAL, W, switch, whole
from thidua_cli.docx.reading.values import Border

Said = dict[str, Any]
"""Key → value of `Hand` or `Layout`; fonts as `font.ascii` … so that each is laid over on its own."""

TOGGLES = frozenset({"bold", "italic", "caps", "small_caps", "strike", "hidden"})
"""Properties that two styles set twice take away again (ECMA-376 part 1, 17.7.3)."""

_ALIGN = {"start": "left", "end": "right", "distribute": "both", "thaiDistribute": "both", "justify": "both"}
_SLOTS = (("ascii", "ascii"), ("hAnsi", "other"), ("eastAsia", "east"), ("cs", "complex"))
_SIDES = {"top", "left", "bottom", "right", "between", "bar", "insideH", "insideV", "start", "end"}


def hand_of(properties: etree._Element | None, theme: dict[str, str]) -> Said:
    """What a `w:rPr` sets; theme fonts are looked up at once."""
    said: Said = {}
    for child in properties if properties is not None else ():
        read = _HAND.get(child.tag)
        if read is not None:
            key, get = read
            said[key] = get(child)
        elif child.tag == _FONTS:
            said.update(_fonts(child, theme))
    return said


def layout_of(properties: etree._Element | None) -> Said:
    """What a `w:pPr` sets; indents and spacing attribute by attribute."""
    said: Said = {}
    for child in properties if properties is not None else ():
        read = _LAYOUT.get(child.tag)
        if read is not None:
            said.update(read(child))
    return said


def borders_of(element: etree._Element) -> tuple[Border, ...]:
    """The sides of a `w:pBdr`, `w:tblBorders` or `w:tcBorders`."""
    found = []
    for child in element:
        side = etree.QName(child).localname
        if side in _SIDES:
            size = whole(child.get(f"{W}sz"))
            found.append(Border(side, child.get(VAL, "none"), size, child.get(f"{W}color", "auto")))
    return tuple(found)


def shading_of(element: etree._Element) -> str:
    """The colour behind the letters as six hex digits; empty for plain paper.

    A solid pattern hides the ground, any other lets it through (ECMA-376 part 1, 17.18.78).
    """
    pattern = element.get(VAL, "clear")
    ground, ink = (element.get(W + name, "auto").upper().removeprefix("#") for name in ("fill", "color"))
    if pattern in {"nil", "clear"}:
        return ground if pattern == "clear" and ground not in _PAPER else ""
    if pattern == "solid":
        return "000000" if ink == "AUTO" else ink if ink not in _PAPER else ""
    return next((colour for colour in (ground, ink) if colour not in _PAPER), _GREY)


_PAPER = frozenset({"", "AUTO", "FFFFFF"})
_GREY = "C0C0C0"
"""What a pattern of black on white looks like."""


def _fonts(element: etree._Element, theme: dict[str, str]) -> Said:
    said: Said = {}
    for attribute, slot in _SLOTS:
        themed = element.get(f"{W}{attribute}Theme") or (element.get(f"{W}cstheme") if slot == "complex" else None)
        name = theme.get(themed, "") if themed else element.get(f"{W}{attribute}")
        if name:
            said[f"font.{slot}"] = name
    return said


def _text(default: str) -> Callable[[etree._Element], str]:
    return lambda element: element.get(VAL, default)


def _colour(element: etree._Element) -> str:
    colour = element.get(VAL, "auto")
    return colour if colour == "auto" else colour.upper().removeprefix("#")


def _spacing(element: etree._Element) -> Said:
    said: Said = {}
    for key, automatic in (("before", "beforeAutospacing"), ("after", "afterAutospacing")):
        if element.get(f"{W}{automatic}", "0") not in {"0", "false", "off"}:
            said[key] = _AUTOMATIC
        elif (text := element.get(W + key)) is not None:
            said[key] = whole(text)
    if (line := element.get(f"{W}line")) is not None:
        said["line"] = whole(line, 240)
        said["line_rule"] = element.get(f"{W}lineRule", "auto")
    return said


_AUTOMATIC = 280
"""Word sets 14 pt for spacing that it is to choose itself."""


def _indent(element: etree._Element) -> Said:
    said: Said = {}
    for key, names in (("left", ("left", "start")), ("right", ("right", "end"))):
        for name in names:
            if (text := element.get(W + name)) is not None:
                said[key] = whole(text)
    if (hanging := element.get(f"{W}hanging")) is not None:
        said["first_line"] = -whole(hanging)
    elif (first := element.get(f"{W}firstLine")) is not None:
        said["first_line"] = whole(first)
    return said


def _align(element: etree._Element) -> Said:
    align = element.get(VAL, "left")
    return {"align": _ALIGN.get(align, align)}


def _outline(element: etree._Element) -> Said:
    return {"outline": whole(element.get(VAL), 9)}


def _on(key: str) -> Callable[[etree._Element], Said]:
    return lambda element: {key: switch(element)}


_FONTS = f"{W}rFonts"
_HAND: dict[object, tuple[str, Callable[[etree._Element], Any]]] = {
    f"{W}b": ("bold", switch),
    f"{W}i": ("italic", switch),
    f"{W}caps": ("caps", switch),
    f"{W}smallCaps": ("small_caps", switch),
    f"{W}strike": ("strike", switch),
    f"{W}vanish": ("hidden", switch),
    f"{W}sz": ("size", lambda element: max(whole(element.get(VAL), 20), 0)),
    f"{W}u": ("underline", _text("single")),
    f"{W}color": ("colour", _colour),
    f"{W}highlight": ("highlight", _text("none")),
    f"{W}shd": ("shading", shading_of),
    f"{W}vertAlign": ("raised", _text("baseline")),
    f"{W}lang": ("language", _text("")),
}
_LAYOUT: dict[object, Callable[[etree._Element], Said]] = {
    f"{W}jc": _align,
    f"{W}ind": _indent,
    f"{W}spacing": _spacing,
    f"{W}contextualSpacing": _on("contextual"),
    f"{W}keepNext": _on("keep_next"),
    f"{W}keepLines": _on("keep_lines"),
    f"{W}pageBreakBefore": _on("page_break_before"),
    f"{W}suppressAutoHyphens": _on("whole_words"),
    f"{W}outlineLvl": _outline,
    f"{W}framePr": lambda element: {"frame": element.get(f"{W}xAlign", "left")},
    f"{W}shd": lambda element: {"shading": shading_of(element)},
    f"{W}pBdr": lambda element: {"borders": borders_of(element)},
}
