"""Millimetres and points to the units of WordprocessingML, in whole numbers."""

from __future__ import annotations

from fractions import Fraction
from math import floor

_MM_PER_POINT = Fraction(254, 720)


def points(mm: Fraction) -> Fraction:
    """Millimetres in points."""
    return mm / _MM_PER_POINT


def twips(pt: Fraction) -> int:
    """Points in twentieths of a point, to the nearest."""
    return _nearest(pt * 20)


def mm_twips(mm: Fraction) -> int:
    """Millimetres in twentieths of a point, to the nearest."""
    return twips(points(mm))


def half_points(pt: Fraction) -> int:
    """Size of letters as `w:sz` counts it."""
    return _nearest(pt * 2)


def _nearest(value: Fraction) -> int:
    return floor(value + Fraction(1, 2))
