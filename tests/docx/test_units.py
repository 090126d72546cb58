"""Whole numbers of WordprocessingML."""

from __future__ import annotations

from fractions import Fraction

from thidua_cli.docx.units import half_points, mm_twips, points, twips


def test_units() -> None:
    assert [mm_twips(Fraction(mm)) for mm in (210, 297, 20, 30, 10)] == [11906, 16838, 1134, 1701, 567]
    assert (twips(Fraction(6)), half_points(Fraction(27, 2))) == (120, 27)
    assert points(Fraction(254, 10)) == 72


def test_halves_go_up() -> None:
    assert twips(Fraction(1, 40)) == 1
