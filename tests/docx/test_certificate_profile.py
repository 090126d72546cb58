"""The shipped sheet."""

from __future__ import annotations

import pytest

from thidua_cli.docx.certificate_profile import load, read_sheet

TEXT = """name: a
font: Times New Roman
language: vi-VN
page: {width: 297, height: 210}
border: {weight: 12, space: 24, style: double, color: C00000}
rule: {weight: 6, gap: 2}
fields:
  name: {x: 1, y: 2.5, width: 3, size: 14, align: left, hand: b, lines: 1}
"""


def test_lines_go_down_the_sheet_and_stay_on_it() -> None:
    sheet = load()
    upper = [box.y for box in sheet.boxes[:8]]
    assert upper == sorted(upper)
    assert all(box.x + box.width <= sheet.width and box.y < sheet.height for box in sheet.boxes)


def test_red_are_the_giver_and_what_is_given() -> None:
    assert {box.key for box in load().boxes if box.color} == {"office", "award"}


def test_an_agency_may_bring_its_own() -> None:
    (box,) = read_sheet(TEXT, "phoi.yaml").boxes
    assert (box.y * 2, box.face, box.stock, box.style) == (5, "Bold", False, "GKName")
    with pytest.raises(TypeError, match="colour"):
        read_sheet(TEXT.replace("lines: 1", "lines: 1, colour: red"), "phoi.yaml")
    with pytest.raises(ValueError, match="name"):
        read_sheet(TEXT + "  name: {x: 1}\n", "phoi.yaml")


def test_a_sheet_that_is_not_shipped() -> None:
    with pytest.raises(FileNotFoundError):
        load("bang-khen")
