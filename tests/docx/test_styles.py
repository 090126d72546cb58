"""Figures of the decree as they stand in the styles (Nghị định 30/2020/NĐ-CP, Phụ lục I)."""

from __future__ import annotations

from typing import Any

import pytest
from docx.enum.text import WD_ALIGN_PARAGRAPH as ALIGN
from docx.enum.text import WD_LINE_SPACING as LINE
from docx.shared import Mm, Pt

from text.papers import FRONT

from .opened import BODY, opened, style, styled

CENTRE, BOTH, LEFT = ALIGN.CENTER, ALIGN.JUSTIFY, ALIGN.LEFT


def figures(document: Any, id_: str) -> tuple[float, bool, bool, Any]:
    found = style(document, id_)
    return found.font.size.pt, bool(found.font.bold), bool(found.font.italic), found.paragraph_format.alignment


@pytest.mark.parametrize(
    ("id_", "size", "bold", "italic", "align"),
    [
        ("VBQuocHieu", 12, True, False, CENTRE),  # II.1a
        ("VBTieuNgu", 13, True, False, CENTRE),  # II.1b
        ("VBChuQuan", 12, False, False, CENTRE),  # II.2
        ("VBBanHanh", 12, True, False, CENTRE),  # II.2b
        ("VBSo", 13, False, False, CENTRE),  # II.3c
        ("VBNgay", 13, False, True, CENTRE),  # II.4
        ("VBTenLoai", 14, True, False, CENTRE),  # II.5b
        ("VBTrichYeu", 14, True, False, CENTRE),  # II.5b
        ("VBCanCu", 14, False, True, BOTH),  # II.6a
        ("VBLoiVan", 14, False, False, BOTH),  # II.6e
        ("VBDeMuc1", 14, True, False, BOTH),  # II.6đ
        ("VBDeMuc2", 14, True, False, BOTH),
        ("VBDeMucLien", 14, False, False, BOTH),
        ("VBKhoan", 14, False, False, BOTH),
        ("VBDiem", 14, False, False, BOTH),
        ("VBGach", 14, False, False, BOTH),
        ("VBNoiNhan", 12, True, True, LEFT),  # II.9d
        ("VBNoiNhanMuc", 11, False, False, LEFT),  # II.9d
        ("VBChucVu", 14, True, False, CENTRE),  # II.7đ
        ("VBHoTen", 14, True, False, CENTRE),  # II.7đ
        ("VBSoTrang", 14, False, False, CENTRE),  # I.7
        ("VBBangDau", 13, True, False, CENTRE),
        ("VBBangTrai", 13, False, False, LEFT),
    ],
)
def test_letters(id_: str, size: int, bold: bool, italic: bool, align: Any) -> None:
    assert figures(opened(), id_) == (size, bold, italic, align)


def test_the_larger_pair_is_taken_where_it_fits() -> None:
    short = opened(BODY, FRONT.replace("SỞ KHOA HỌC VÀ CÔNG NGHỆ", "SỞ Y TẾ"))
    sizes = [figures(short, id_)[0] for id_ in ("VBQuocHieu", "VBTieuNgu", "VBChuQuan", "VBBanHanh", "VBNgay", "VBSo")]
    assert sizes == [13, 14, 13, 13, 14, 13]


@pytest.mark.parametrize("id_", ["VBCanCu", "VBLoiVan", "VBDeMuc1", "VBKhoan", "VBDiem", "VBGach", "VBDeMucLien"])
def test_prose_is_spaced_by_the_decree(id_: str) -> None:
    prose = style(opened(), id_).paragraph_format
    assert abs(prose.first_line_indent - Mm(10)) < Pt(0.1)
    assert prose.space_before == Pt(6)
    assert 1 <= prose.line_spacing <= 1.5


@pytest.mark.parametrize("level", [1, 2, 3, 6])
def test_headings_stay_with_their_text_and_stand_in_the_outline(level: int) -> None:
    heading = style(opened(), f"VBDeMuc{level}")
    assert heading.paragraph_format.keep_with_next
    assert f'<w:outlineLvl w:val="{level - 1}"/>' in heading.element.xml


def test_the_room_to_sign_may_grow() -> None:
    signing = style(opened(), "VBChoKy").paragraph_format
    assert (signing.line_spacing_rule, signing.line_spacing) == (LINE.AT_LEAST, Pt(75))


def test_nothing_is_set_directly_but_hands_and_pages() -> None:
    allowed = {"pStyle", "keepNext", "b", "i", "vertAlign"}
    body = opened().element.body
    direct = {
        child.tag.split("}")[1] for kind in ("pPr", "rPr") for each in body.iter(f"{{*}}{kind}") for child in each
    }
    assert direct == allowed


def test_font_language_and_widow_control_are_defaults() -> None:
    xml = opened().styles.element.xml
    for attribute in ("ascii", "hAnsi", "eastAsia", "cs"):
        assert f'w:{attribute}="Times New Roman"' in xml
    assert 'w:lang w:val="vi-VN"' in xml
    assert "<w:widowControl/>" in xml
    assert xml.count("w:rFonts") == 1


def test_every_style_that_is_used_is_defined_with_a_vietnamese_name() -> None:
    document = opened()
    names = {found.style_id: found.name for found in document.styles}
    assert {id_ for id_, _ in styled(document)} <= set(names)
    assert all(name.startswith("VB ") for id_, name in names.items() if id_.startswith("VB"))
    assert len(set(names.values())) == len(names)
