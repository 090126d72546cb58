"""What all certificates of one kind share: styles, page, frame, package; and where each line stands on the sheet."""

from __future__ import annotations

import io
from fractions import Fraction

from thidua_cli.docx.archive import pack, unpack
from thidua_cli.docx.base import package_parts
from thidua_cli.docx.certificate_profile import Box, Sheet
from thidua_cli.docx.style_xml import normal
from thidua_cli.docx.units import half_points, mm_twips, twips
from thidua_cli.docx.xml import element, paragraph, part
from thidua_cli.text.lines import MOTTO
from thidua_cli.text.widths import width

ANCHOR = "GKMoc"
"""Style of the paragraph, one point high, that holds the lines of a sheet on their page."""
_SIDES = ("top", "left", "bottom", "right")
_EDGE = 567
"""Margins of the sheet in twips (10 mm); every line has its own place, none depends on them."""


def sheet_parts(sheet: Sheet) -> dict[str, bytes]:
    """Every part but `word/document.xml`, checked once by python-docx."""
    from docx import Document

    blank = {
        "word/document.xml": part("document", element("body", paragraph(ANCHOR))),
        "word/styles.xml": _styles(sheet),
    }
    buffer = io.BytesIO()
    document = Document(io.BytesIO(pack(package_parts(sheet.language, sheet.font) | blank)))
    document.core_properties.language = sheet.language
    document.save(buffer)
    return {name: content for name, content in unpack(buffer.getvalue()).items() if name != "word/document.xml"}


def placed(box: Box, right: Fraction, down: Fraction) -> str:
    """Properties of the paragraph of a box: its style, and its place on the page.

    The place stands on the paragraph, since not every reader finds it in a style.
    """
    room = twips(_rule_length(box)) if box.key == "motto" else mm_twips(box.width)
    frame = element(
        "framePr",
        w=room,
        wrap="around",
        vAnchor="page",
        hAnchor="page",
        x=mm_twips(box.x + right) + (mm_twips(box.width) - room) // 2,
        y=mm_twips(box.y + down),
    )
    return element("pPr", element("pStyle", val=box.style), frame)


def _rule_length(box: Box) -> Fraction:
    """The line below Tiêu ngữ is as long as its text; in a frame it is as long as the frame."""
    return width(MOTTO, box.size, box.face) + 1


def page_end(sheet: Sheet, *, framed: bool) -> str:
    """The one section: landscape sheet, and the frame around every page."""
    border = sheet.border
    lines = (
        element(side, val=border.style, sz=border.weight, space=border.space, color=border.color) for side in _SIDES
    )
    around = element("pgBorders", *lines, offsetFrom="page") if framed else ""
    return element(
        "sectPr",
        element("pgSz", w=mm_twips(sheet.width), h=mm_twips(sheet.height), orient="landscape"),
        element("pgMar", **dict.fromkeys(("top", "right", "bottom", "left", "header", "footer"), _EDGE), gutter=0),
        around,
        element("cols", space=720),
    )


def _styles(sheet: Sheet) -> bytes:
    font = element("rFonts", **dict.fromkeys(("ascii", "hAnsi", "eastAsia", "cs"), sheet.font))
    language = element("lang", val=sheet.language, eastAsia=sheet.language, bidi="ar-SA")
    spacing = element("spacing", before=0, after=0, line=240, lineRule="auto")
    defaults = element(
        "docDefaults",
        element("rPrDefault", element("rPr", font, language)),
        element("pPrDefault", element("pPr", spacing)),
    )
    thin = element("spacing", before=0, after=0, line=20, lineRule="exact")
    anchor = _style(ANCHOR, "GK Mốc", thin, element("sz", val=2))
    return part("styles", defaults, normal(), anchor, *(_box_style(box, sheet) for box in sheet.boxes))


def _box_style(box: Box, sheet: Sheet) -> str:
    size = half_points(box.size)
    hand = "<w:b/>" * ("b" in box.hand) + "<w:i/>" * ("i" in box.hand)
    color = element("color", val=box.color) if box.color else ""
    weight, gap = sheet.rule
    below = element("bottom", val="single", sz=weight, space=gap, color="000000")
    aligned = element("pBdr", below) * (box.key == "motto") + element("jc", val=box.align)
    sizes = element("sz", val=size) + element("szCs", val=size)
    return _style(box.style, f"GK {box.key}", aligned, f"{hand}{color}{sizes}")


def _style(id_: str, name: str, paragraph_properties: str, run_properties: str) -> str:
    return element(
        "style",
        element("name", val=name),
        element("basedOn", val="Normal"),
        "<w:qFormat/>",
        element("pPr", paragraph_properties),
        element("rPr", run_properties),
        type="paragraph",
        customStyle=1,
        styleId=id_,
    )
