"""Lines, shapes and pictures: how large they are and where they stand."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree

from thidua_cli.docx.reading.names import ANCHOR, DRAWING, VML, whole
from thidua_cli.docx.reading.values import Drawing

_EMU_PER_TWIP = 635
_STYLE = re.compile(r"\s*([\w-]+)\s*:\s*([^;]+)")
_POINT = re.compile(r"(-?[\d.]+)\s*(pt|mm|cm|in|),\s*(-?[\d.]+)")
_LINES = frozenset({"line", "straightConnector1"})
_A, _WP, _V = f"{{{DRAWING}}}", f"{{{ANCHOR}}}", f"{{{VML}}}"
_VML_KINDS = {"line": "line", "rect": "shape", "shape": "shape", "roundrect": "shape", "oval": "shape"}


def drawings_of(holder: etree._Element) -> Iterator[Drawing]:
    """Every drawing in a `w:drawing`, `w:pict` or `w:object`."""
    for child in holder:
        if child.tag in {f"{_WP}inline", f"{_WP}anchor"}:
            yield _modern(child)
        elif child.tag.startswith(_V):
            yield from _vml(child)


def _modern(element: etree._Element) -> Drawing:
    extent = element.find(f"{_WP}extent")
    width, height = (whole(extent.get(side)) // _EMU_PER_TWIP if extent is not None else 0 for side in ("cx", "cy"))
    position = element.find(f"{_WP}positionH")
    align = position.findtext(f"{_WP}align", "") if position is not None else ""
    offset = position.findtext(f"{_WP}posOffset") if position is not None else None
    left = whole(offset) // _EMU_PER_TWIP if offset is not None else None
    inline = element.tag == f"{_WP}inline"
    return Drawing(_kind(element), width, height, inline, align, left, _line_colour(element))


def _kind(element: etree._Element) -> str:
    preset = element.find(f".//{_A}prstGeom")
    if preset is not None:
        return "line" if preset.get("prst") in _LINES else "shape"
    return "picture" if element.find(f".//{_A}blip") is not None else "shape"


def _line_colour(element: etree._Element) -> str:
    """Its own colour, else that of its style; a colour of the theme by its name (`ACCENT1`)."""
    for owner in (f".//{_A}ln/{_A}solidFill", f".//{{*}}style/{_A}lnRef"):
        colour = element.find(f"{owner}/*")
        if colour is not None:
            return colour.get("val", "auto").upper()
    return "auto"


def _vml(element: etree._Element) -> Iterator[Drawing]:
    name = etree.QName(element).localname
    if name == "group":
        for child in element:
            if child.tag.startswith(_V):
                yield from _vml(child)
        return
    if name not in _VML_KINDS:
        return
    style = dict(_STYLE.findall(element.get("style", "")))
    width, height = _measure(style.get("width")), _measure(style.get("height"))
    left = _measure(style["margin-left"]) if "margin-left" in style else None
    if name == "line":
        start, end = (_POINT.match(element.get(side, "")) for side in ("from", "to"))
        if start is not None and end is not None:
            left = _measure(start[1] + (start[2] or "px"))
            width = _measure(end[1] + (end[2] or "px")) - left
    align = style.get("mso-position-horizontal", "")
    inline = style.get("position") != "absolute"
    colour = element.get("strokecolor", "auto").split(" ")[0].removeprefix("#").upper()
    picture = element.find(f"{_V}imagedata") is not None
    yield Drawing("picture" if picture else _VML_KINDS[name], width, height, inline, align, left, colour)


def _measure(text: str | None) -> int:
    """A length of a style sheet in twips; pixels are 1/96 inch."""
    if text is None:
        return 0
    bare = text.strip()
    return whole(bare.removesuffix("px")) * 15 if bare.endswith("px") else whole(bare)
