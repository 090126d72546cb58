"""Named styles: one for each component of a paper, so that a clerk can restyle it in one place."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from functools import partial

from thidua_cli.docx.geometry import Geometry
from thidua_cli.docx.profile import Profile
from thidua_cli.docx.rare_styles import HEADING_LEVELS, rare_styles
from thidua_cli.docx.style_xml import Style, defaults, normal, rule_style, style_xml, table_styles
from thidua_cli.docx.units import points
from thidua_cli.docx.xml import part


def styles_part(profile: Profile, geometry: Geometry, document: bytes = b"") -> bytes:
    """The part `word/styles.xml`: the styles of every paper, and of the rarer ones those that `document` uses."""
    common = (*_head(profile, geometry), *_body(profile), *_cells(profile), *_foot(profile))
    rarer = (style for style in rare_styles(profile) if f'"{style.id}"'.encode() in document)
    paragraphs = (*common, *rarer)
    return part("styles", defaults(profile), normal(), *map(style_xml, paragraphs), *table_styles(profile))


def _head(profile: Profile, geometry: Geometry) -> tuple[Style, ...]:
    capitals, words = geometry.pair.capitals, geometry.pair.words
    sizes, gaps = profile.sizes, profile.gaps
    text_width = points(profile.text_width)
    return (
        Style("VBQuocHieu", "VB Quốc hiệu", capitals, "center", bold=True),
        Style("VBTieuNgu", "VB Tiêu ngữ", words, "center", bold=True),
        rule_style("VBKeTieuNgu", "VB Kẻ dưới Tiêu ngữ", profile, geometry.motto_rule, geometry.right),
        Style("VBChuQuan", "VB Cơ quan chủ quản", capitals, "center"),
        Style("VBBanHanh", "VB Cơ quan ban hành", capitals, "center", bold=True),
        rule_style("VBKeBanHanh", "VB Kẻ dưới cơ quan", profile, geometry.agency_rule, geometry.left),
        Style("VBSo", "VB Số, ký hiệu", sizes.number, "center", before=gaps.number),
        Style("VBNgay", "VB Địa danh, thời gian", words, "center", italic=True, before=gaps.number),
        Style("VBTenLoai", "VB Tên loại", sizes.type, "center", bold=True, before=gaps.type, keep_next=True),
        Style("VBTrichYeu", "VB Trích yếu", sizes.title, "center", bold=True, keep_next=True),
        rule_style("VBKeTrichYeu", "VB Kẻ dưới trích yếu", profile, geometry.title_rule, text_width, gaps.after_title),
    )


def _body(profile: Profile) -> tuple[Style, ...]:
    size, gap, indent = profile.sizes.body, profile.gaps.paragraph, points(profile.first_line)
    prose = partial(Style, size=size, align="both", before=gap, line=profile.line, first_line=indent)
    headings = (
        prose(f"VBDeMuc{level}", f"VB Đề mục {level}", bold=True, keep_next=True, outline=level - 1)
        for level in range(1, HEADING_LEVELS + 1)
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
    space = profile.gaps.paragraph
    return (
        Style("VBCachBang", "VB Cách trên bảng", Fraction(1), exact=space),
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
        Style("VBSoTrang", "VB Số trang", sizes.page_number, profile.page_number.align),
    )
