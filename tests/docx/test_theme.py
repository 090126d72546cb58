"""Fonts and colours that Word offers for new text."""

from __future__ import annotations

import re

from lxml import etree

from thidua_cli.docx.theme import font_table, theme

A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"


def test_headings_and_text_are_in_the_font_of_the_paper() -> None:
    root = etree.fromstring(theme('Chữ "A" & B'))
    assert {one.get("typeface") for one in root.iter(f"{A}latin", f"{A}cs")} == {'Chữ "A" & B'}
    assert b'w:name="Times New Roman"' in font_table("Times New Roman")


def test_new_text_is_black_and_nothing_has_a_hue() -> None:
    root = etree.fromstring(theme("Times New Roman"))
    colors = {one.tag.removeprefix(A): one[0].get("val") or "" for one in next(root.iter(f"{A}clrScheme"))}
    assert len(colors) == 12
    assert colors["dk1"] == colors["hlink"] == "000000"
    assert all(re.fullmatch(r"(..)\1\1", color) for color in colors.values())


def test_each_list_of_looks_has_three() -> None:
    root = etree.fromstring(theme("Times New Roman"))
    assert [len(one) for one in next(root.iter(f"{A}fmtScheme"))] == [3, 3, 3, 3]
