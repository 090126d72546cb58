"""Khổ giấy của từng phần."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from thidua_cli.docxcheck.base import Finding, PaperRule
from thidua_cli.docxcheck.judge import mm
from thidua_cli.docxcheck.paper import Paper
from thidua_cli.docxcheck.places import part_span
from thidua_cli.docxcheck.profile import figure

SLACK = Fraction(3, 2)
"""Millimetres by which programs differ on what A4 is."""


def check(paper: Paper) -> Iterator[Finding]:
    profile = paper.profile
    wanted = sorted((profile.width, profile.height))
    for section in paper.document.sections:
        found = [mm(side) for side in (section.width, section.height)]
        if any(abs(one - two) > SLACK for one, two in zip(sorted(found), wanted, strict=True)):
            sides = " × ".join(map(figure, found))
            allowed = " × ".join(map(figure, wanted))
            yield Finding(
                part_span(paper, section), f"khổ giấy {sides} mm; phải là A4, {allowed} mm", fix="đặt khổ giấy A4"
            )


RULE = PaperRule(
    "TD907", "kho-giay", "Văn bản phải in trên khổ giấy A4.", "Phụ lục I, phần I, mục I khoản 1", ("A01",), check
)
