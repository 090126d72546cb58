"""Figures of the rarer components (Nghị định 30/2020/NĐ-CP, Phụ lục I)."""

from __future__ import annotations

from thidua_cli.docx.profile import load
from thidua_cli.docx.rare_styles import rare_styles
from thidua_cli.docx.units import points
from thidua_cli.text.widths import width

STYLES = {style.id: style for style in rare_styles(load())}


def test_the_subject_of_a_letter() -> None:
    style = STYLES["VBTrichYeuCongVan"]
    assert 12 <= style.size <= 13
    assert (style.before, style.align, style.bold, style.italic) == (6, "center", False, False)


def test_dashes_of_addressees_stand_below_the_colon() -> None:
    label, item = STYLES["VBKinhGui"], STYLES["VBKinhGuiMuc"]
    start = points(load().room.addressee)
    assert label.left - label.hanging == start
    assert item.left - item.hanging == start + width("Kính gửi", 14)


def test_titles_of_appendices() -> None:
    label, name, sentence = (STYLES[id_] for id_ in ("VBPhuLuc", "VBTenPhuLuc", "VBKemTheo"))
    assert (label.size, label.bold, name.bold, sentence.italic) == (14, True, True, True)
    upright, lying = (STYLES[id_].rule for id_ in ("VBKePhuLuc", "VBKePhuLucNgang"))
    assert upright is not None
    assert lying is not None
    assert (upright[1], upright[2] < lying[2]) == (lying[1], True)
