"""Package of a sheet."""

from __future__ import annotations

from fractions import Fraction

from thidua_cli.docx.certificate_parts import placed, sheet_parts
from thidua_cli.docx.certificate_profile import load
from thidua_cli.docx.units import mm_twips, twips
from thidua_cli.text.lines import MOTTO
from thidua_cli.text.widths import width

BOXES = {box.key: box for box in load().boxes}


def test_no_part_of_papers_and_nothing_of_the_clock() -> None:
    parts = sheet_parts(load())
    assert "word/header1.xml" not in parts
    assert b"python-docx" not in b"".join(parts.values())
    assert parts == sheet_parts(load())


def test_the_rule_is_as_long_as_the_motto_and_in_the_middle() -> None:
    box = BOXES["motto"]
    room = twips(width(MOTTO, box.size, "Bold") + 1)
    left = mm_twips(box.x) + (mm_twips(box.width) - room) // 2
    text = placed(box, Fraction(0), Fraction(0))
    assert f'w:w="{room}"' in text
    assert f'w:x="{left}"' in text
