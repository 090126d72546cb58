"""Page, page number, settings."""

from __future__ import annotations

import re

import pytest
from docx.shared import Mm, Pt

from .opened import opened, xml


@pytest.mark.parametrize(
    ("name", "mm"),
    [
        ("page_width", 210),  # I.1
        ("page_height", 297),
        ("top_margin", 20),  # I.3
        ("bottom_margin", 20),
        ("left_margin", 30),
        ("right_margin", 20),
        ("header_distance", 10),
    ],
)
def test_page(name: str, mm: int) -> None:
    (section,) = opened().sections
    assert abs(getattr(section, name) - Mm(mm)) < Pt(0.1)


def test_the_number_is_a_whole_field_and_not_on_page_one() -> None:
    (section,) = opened().sections
    assert section.different_first_page_header_footer
    assert section.first_page_header.paragraphs[0].text == ""
    assert re.findall(r'fldCharType="(\w+)"|<w:(instrText|t)\b', xml("word/header1.xml")) == [
        ("begin", ""),
        ("", "instrText"),
        ("separate", ""),
        ("", "t"),
        ("end", ""),
    ]
    assert section.header.paragraphs[0].style.style_id == "VBSoTrang"
    assert 'w:pgNumType w:start="1"' in xml("word/document.xml")


def test_word_opens_it_in_its_present_mode() -> None:
    settings = xml("word/settings.xml")
    assert re.search(r'w:name="compatibilityMode"[^>]*w:val="15"', settings)
    assert 'w:zoom w:percent="100"' in settings
    assert 'w:themeFontLang w:val="vi-VN"' in settings
