"""One style, and the defaults below all styles, as WordprocessingML."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from functools import cache, lru_cache

from thidua_cli.docx.profile import Profile
from thidua_cli.docx.units import half_points, mm_twips, twips
from thidua_cli.docx.xml import element

_ZERO = Fraction(0)
_SIDES = ("top", "left", "bottom", "right")


@dataclass(frozen=True, slots=True)
class Style:
    """A paragraph style: sizes, gaps and indents in pt; `line` is a multiple of single spacing.

    `exact` and `at_least` are line heights in pt; `rule` is (weight, length of rule, width of column).
    """

    id: str
    name: str
    size: Fraction
    align: str = "left"
    bold: bool = False
    italic: bool = False
    before: Fraction = _ZERO
    after: Fraction = _ZERO
    line: Fraction = Fraction(1)
    exact: Fraction | None = None
    at_least: Fraction | None = None
    first_line: Fraction = _ZERO
    left: Fraction = _ZERO
    hanging: Fraction = _ZERO
    keep_next: bool = False
    outline: int | None = None
    rule: tuple[int, Fraction, Fraction] | None = None


def rule_style(
    id_: str, name: str, profile: Profile, length: Fraction, column: Fraction, after: Fraction = _ZERO
) -> Style:
    """A paragraph of its own, one point high, whose upper border is the rule: exact in length, follows the text."""
    rules = profile.rules
    line = (int(rules.weight), length, column)
    return Style(id_, name, Fraction(1), before=rules.gap, after=after, exact=Fraction(1), keep_next=True, rule=line)


@cache
def defaults(profile: Profile) -> str:
    """Font, size and language of everything that no style sets."""
    font = dict.fromkeys(("ascii", "hAnsi", "eastAsia", "cs"), profile.font)
    size = half_points(profile.sizes.body)
    language = dict.fromkeys(("val", "eastAsia"), profile.language)
    run = element(
        "rPr",
        element("rFonts", **font),
        element("sz", val=size),
        element("szCs", val=size),
        element("lang", **language, bidi="ar-SA"),
    )
    spacing = element("spacing", before=0, after=0, line=240, lineRule="auto")
    return element(
        "docDefaults",
        element("rPrDefault", run),
        element("pPrDefault", element("pPr", "<w:widowControl/>", spacing)),
    )


def normal() -> str:
    """The style that all others rest on."""
    return '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>'


@lru_cache(maxsize=512)
def style_xml(style: Style) -> str:
    """`w:style` of a paragraph style; papers of one layout have most of theirs in common."""
    return element(
        "style",
        element("name", val=style.name),
        element("basedOn", val="Normal"),
        "<w:qFormat/>",
        element("pPr", *_paragraph_properties(style)),
        element("rPr", "<w:b/>" * style.bold, "<w:i/>" * style.italic, *_size(style.size)),
        type="paragraph",
        customStyle=1,
        styleId=style.id,
    )


def _paragraph_properties(style: Style) -> list[str]:
    parts = ["<w:keepNext/>" * style.keep_next]
    if style.left:
        return [*parts, _spacing(style), element("ind", left=twips(style.left), hanging=twips(style.hanging))]
    indent = element("ind", firstLine=twips(style.first_line)) if style.first_line else ""
    if style.rule:
        weight, length, column = style.rule
        side = twips((column - length) / 2)
        parts.append(element("pBdr", element("top", val="single", sz=weight, space=0, color="000000")))
        indent = element("ind", left=side, right=side)
    parts += [_spacing(style), indent, element("jc", val=style.align)]
    if style.outline is not None:
        parts.append(element("outlineLvl", val=style.outline))
    return parts


def _spacing(style: Style) -> str:
    line, rule = twips(style.line * 12), "auto"
    if style.exact is not None:
        line, rule = twips(style.exact), "exact"
    if style.at_least is not None:
        line, rule = twips(style.at_least), "atLeast"
    return element("spacing", before=twips(style.before), after=twips(style.after), line=line, lineRule=rule)


def _size(size: Fraction) -> tuple[str, str]:
    return element("sz", val=half_points(size)), element("szCs", val=half_points(size))


@cache
def table_styles(profile: Profile) -> tuple[str, ...]:
    """The frame without borders, and the list with borders."""
    sides = ("top", "left", "bottom", "right", "insideH", "insideV")
    borders = element("tblBorders", *(element(side, val="single", sz=4, space=0, color="000000") for side in sides))
    return (
        _table_style("TableNormal", "Normal Table", 0, default=1),
        _table_style("VBKhung", "VB Khung", 0, customStyle=1),
        _table_style("VBBang", "VB Bảng", mm_twips(profile.room.cell), borders, customStyle=1),
    )


def _table_style(id_: str, name: str, padding: int, borders: str = "", **kind: int) -> str:
    margins = (element(side, w=padding if side in {"left", "right"} else 0, type="dxa") for side in _SIDES)
    properties = element("tblPr", element("tblInd", w=0, type="dxa"), borders, element("tblCellMar", *margins))
    based = element("basedOn", val="TableNormal") if "customStyle" in kind else ""
    return element("style", element("name", val=name), based, properties, type="table", **kind, styleId=id_)
