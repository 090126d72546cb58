"""The font table and the theme: what Word offers its user for new text, and asks of every sound file."""

from __future__ import annotations

from thidua_cli.docx.xml import DECLARATION, element, part, quoted

FONTS, THEME = "word/fontTable.xml", "word/theme/theme1.xml"
_MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main"
_COLORS = {
    "dk1": "000000",
    "lt1": "FFFFFF",
    "dk2": "000000",
    "lt2": "FFFFFF",
    "accent1": "000000",
    "accent2": "404040",
    "accent3": "7F7F7F",
    "accent4": "A6A6A6",
    "accent5": "BFBFBF",
    "accent6": "D9D9D9",
    "hlink": "000000",
    "folHlink": "000000",
}
"""Black, white and grays: text that Word adds stays black (Nghị định 30/2020/NĐ-CP, Phụ lục I, I.4)."""
_PLACEHOLDER = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
_NAME = ' name="Văn bản"'
_LEVELS = 3
"""Subtle, moderate and strong looks; a theme has each of them, and ours are one and the same."""


def font_table(font: str) -> bytes:
    """`word/fontTable.xml`: the one font of a paper."""
    return part("fonts", element("font", element("pitch", val="variable"), name=font))


def theme(font: str) -> bytes:
    """`word/theme/theme1.xml`: headings and text in `font`, no colour, plain fills and lines."""
    colors = "".join(_a(name, f'<a:srgbClr val="{value}"/>') for name, value in _COLORS.items())
    faces = f'<a:latin typeface={quoted(font)}/><a:ea typeface=""/><a:cs typeface={quoted(font)}/>'
    fonts = _a("majorFont", faces) + _a("minorFont", faces)
    elements = _a("clrScheme", colors, _NAME) + _a("fontScheme", fonts, _NAME) + _a("fmtScheme", _looks(), _NAME)
    content = _a("themeElements", elements)
    return f'{DECLARATION}<a:theme xmlns:a="{_MAIN}"{_NAME}>{content}</a:theme>'.encode()


def _looks() -> str:
    line = _a("ln", _PLACEHOLDER, ' w="6350"')
    bare = _a("effectStyle", "<a:effectLst/>")
    lists = {"fillStyleLst": _PLACEHOLDER, "lnStyleLst": line, "effectStyleLst": bare, "bgFillStyleLst": _PLACEHOLDER}
    return "".join(_a(name, look * _LEVELS) for name, look in lists.items())


def _a(tag: str, content: str, attributes: str = "") -> str:
    return f"<a:{tag}{attributes}>{content}</a:{tag}>"
