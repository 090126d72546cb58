"""Named styles: one for each component of a paper, so that a clerk can restyle it in one place."""

from __future__ import annotations

from dataclasses import dataclass, replace
from fractions import Fraction

from thidua_cli.docx.geometry import Geometry
from thidua_cli.docx.profile import Profile
from thidua_cli.docx.units import half_points, mm_twips, points, twips
from thidua_cli.docx.xml import element, part

_HEADING_LEVELS = 6
_ZERO = Fraction(0)


@dataclass(frozen=True, slots=True)
class Style:
    """A paragraph style: `size`, `before`, `after`, `indent` in pt; `line` is a multiple of single spacing.

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
    keep_next: bool = False
    outline: int | None = None
    rule: tuple[int, Fraction, Fraction] | None = None


def styles_part(profile: Profile, geometry: Geometry) -> bytes:
    """The part `word/styles.xml`."""
    paragraphs = (*_head(profile, geometry), *_body(profile), *_cells(profile), *_foot(profile))
    return part("styles", _defaults(profile), _normal(), *map(_style_xml, paragraphs), *_tables(profile))


def _head(profile: Profile, geometry: Geometry) -> tuple[Style, ...]:
    capitals, words = geometry.pair.capitals, geometry.pair.words
    sizes, gaps = profile.sizes, profile.gaps
    text_width = points(profile.text_width)
    return (
        Style("VBQuocHieu", "VB Quốc hiệu", capitals, "center", bold=True),
        Style("VBTieuNgu", "VB Tiêu ngữ", words, "center", bold=True),
        _rule("VBKeTieuNgu", "VB Kẻ dưới Tiêu ngữ", profile, geometry.motto_rule, geometry.right),
        Style("VBChuQuan", "VB Cơ quan chủ quản", capitals, "center"),
        Style("VBBanHanh", "VB Cơ quan ban hành", capitals, "center", bold=True),
        _rule("VBKeBanHanh", "VB Kẻ dưới cơ quan", profile, geometry.agency_rule, geometry.left),
        Style("VBSo", "VB Số, ký hiệu", sizes.number, "center", before=gaps.number),
        Style("VBNgay", "VB Địa danh, thời gian", words, "center", italic=True, before=gaps.number),
        Style("VBTenLoai", "VB Tên loại", sizes.type, "center", bold=True, before=gaps.type, keep_next=True),
        Style("VBTrichYeu", "VB Trích yếu", sizes.title, "center", bold=True, keep_next=True),
        _rule("VBKeTrichYeu", "VB Kẻ dưới trích yếu", profile, geometry.title_rule, text_width, gaps.after_title),
    )


def _rule(id_: str, name: str, profile: Profile, length: Fraction, column: Fraction, after: Fraction = _ZERO) -> Style:
    """A paragraph of its own, one point high, whose upper border is the rule: exact in length, follows the text."""
    rules = profile.rules
    line = (int(rules.weight), length, column)
    return Style(id_, name, Fraction(1), before=rules.gap, after=after, exact=Fraction(1), keep_next=True, rule=line)


def _body(profile: Profile) -> tuple[Style, ...]:
    def prose(id_: str, name: str, **more: bool) -> Style:
        return Style(
            id_,
            name,
            profile.sizes.body,
            "both",
            before=profile.gaps.paragraph,
            line=profile.line,
            first_line=points(profile.first_line),
            **more,
        )

    headings = (
        replace(prose(f"VBDeMuc{level}", f"VB Đề mục {level}", bold=True, keep_next=True), outline=level - 1)
        for level in range(1, _HEADING_LEVELS + 1)
    )
    return (
        prose("VBCanCu", "VB Căn cứ", italic=True),
        prose("VBLoiVan", "VB Lời văn"),
        *headings,
        prose("VBDeMucLien", "VB Đề mục liền lời văn"),
        prose("VBKhoan", "VB Khoản"),
        prose("VBDiem", "VB Điểm"),
        prose("VBGach", "VB Gạch đầu dòng"),
    )


def _cells(profile: Profile) -> tuple[Style, ...]:
    size, gap = profile.sizes.table, profile.gaps.cell
    return (
        Style("VBBangDau", "VB Bảng: dòng đầu", size, "center", bold=True, before=gap, after=gap, keep_next=True),
        Style("VBBangTrai", "VB Bảng: ô trái", size, "left", before=gap, after=gap),
        Style("VBBangGiua", "VB Bảng: ô giữa", size, "center", before=gap, after=gap),
        Style("VBBangPhai", "VB Bảng: ô phải", size, "right", before=gap, after=gap),
    )


def _foot(profile: Profile) -> tuple[Style, ...]:
    sizes, gaps = profile.sizes, profile.gaps
    label = Style("VBNoiNhan", "VB Nơi nhận", sizes.recipients_label, bold=True, italic=True)
    signature = Style("VBChucVu", "VB Quyền hạn, chức vụ", sizes.signature, "center", bold=True, keep_next=True)
    signing = Style("VBChoKy", "VB Chỗ ký", sizes.signature, "center", at_least=gaps.signing, keep_next=True)
    return (
        replace(label, before=gaps.signature + gaps.label_drop),
        replace(label, id="VBNoiNhanThem", name="VB Nơi nhận thêm", before=gaps.paragraph),
        Style("VBNoiNhanMuc", "VB Nơi nhận: mục", sizes.recipients),
        replace(signature, id="VBChucVuDau", name="VB Quyền hạn, chức vụ: dòng đầu", before=gaps.signature),
        signature,
        signing,
        Style("VBHoTen", "VB Họ và tên", sizes.signature, "center", bold=True),
        Style("VBHet", "VB Hết", Fraction(1), exact=Fraction(1)),
        Style("VBSoTrang", "VB Số trang", sizes.page_number, "center"),
    )


def _defaults(profile: Profile) -> str:
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


def _normal() -> str:
    return '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>'


def _style_xml(style: Style) -> str:
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


def _tables(profile: Profile) -> tuple[str, ...]:
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


_SIDES = ("top", "left", "bottom", "right")
