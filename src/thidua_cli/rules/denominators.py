"""Shared by the rules about percentages: the words and codes a percentage may be taken of."""

from __future__ import annotations

from thidua_cli.law import codes
from thidua_cli.models.choices import RATINGS
from thidua_cli.models.plan import STAFF, UNITS

WORDS = (STAFF, UNITS, *RATINGS)


def is_denominator(name: str) -> bool:
    """Whether something of that name can be counted at all."""
    return name in WORDS or name in codes()
