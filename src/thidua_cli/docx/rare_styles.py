"""Styles of components that only some kinds of paper have; a file carries those it uses."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.docx.profile import Profile
from thidua_cli.docx.style_xml import Style, rule_style
from thidua_cli.docx.units import points
from thidua_cli.text.front import GREETING
from thidua_cli.text.widths import width

HEADING_LEVELS = 6


def rare_styles(profile: Profile) -> Iterator[Style]:
    """All of them, in a fixed order."""
    sizes, gaps = profile.sizes, profile.gaps
    yield Style("VBTrichYeuCongVan", "VB Trích yếu công văn", sizes.subject, "center", before=gaps.subject)
    yield from _addressees(profile)
    yield Style("VBThamQuyen", "VB Thẩm quyền", sizes.type, "center", bold=True, before=gaps.type, after=gaps.paragraph)
    yield Style("VBQuyetDinh", "VB Quyết định", sizes.type, "center", bold=True, before=gaps.signature, keep_next=True)
    for level in range(1, HEADING_LEVELS + 1):
        yield _division(profile, level)
    yield Style("VBGhiChuKy", "VB Ghi chú chỗ ký", sizes.table, "center", italic=True, keep_next=True)
    yield Style("VBDauHet", "VB Dấu hết sau bảng", sizes.body, "right", before=gaps.paragraph, line=profile.line)
    yield Style("VBBieuDo", "VB Biểu đồ", sizes.table, "center", before=gaps.paragraph, after=gaps.paragraph)
    yield from _appendix(profile)


def _addressees(profile: Profile) -> Iterator[Style]:
    """Dashes stand below the colon of `Kính gửi:`, further lines of one name below its first letter (II.9d)."""
    size, gap, start = profile.sizes.body, profile.gaps.paragraph, points(profile.room.addressee)
    label, dash = width(f"{GREETING}: ", size), width("- ", size)
    under = start + width(GREETING, size) + dash
    yield Style("VBKinhGui", "VB Kính gửi", size, before=2 * gap, after=gap, left=start + label, hanging=label)
    yield Style("VBKinhGuiMuc", "VB Kính gửi: mục", size, after=gap, left=under, hanging=dash)


def _division(profile: Profile, level: int) -> Style:
    size, gap = profile.sizes.body, profile.gaps.paragraph
    return Style(
        f"VBChuong{level}",
        f"VB Phần, Chương, Mục {level}",
        size,
        "center",
        bold=True,
        before=2 * gap,
        line=profile.line,
        keep_next=True,
        outline=level - 1,
    )


def _appendix(profile: Profile) -> Iterator[Style]:
    size, gap = profile.sizes.appendix, profile.gaps.after_title
    length = points(profile.room.appendix_rule)
    yield Style("VBPhuLuc", "VB Phụ lục", size, "center", bold=True, keep_next=True)
    yield Style("VBTenPhuLuc", "VB Tên phụ lục", size, "center", bold=True, keep_next=True)
    yield Style("VBKemTheo", "VB Kèm theo", size, "center", italic=True, keep_next=True)
    for id_, name, landscape in (("VBKePhuLuc", "", False), ("VBKePhuLucNgang", " ngang", True)):
        column = points(profile.turned(landscape=landscape).text_width)
        yield rule_style(id_, f"VB Kẻ dưới phụ lục{name}", profile, length, column, gap)
