"""Shared by the rules about percentages: the words and codes a percentage may be taken of."""

from __future__ import annotations

from thidua_cli.law import codes
from thidua_cli.models.choices import RATINGS
from thidua_cli.models.denominators import STAFF, UNITS
from thidua_cli.models.plan import Plan

WORDS = (STAFF, UNITS, *RATINGS)


def words(plan: Plan) -> tuple[str, ...]:
    """The names a percentage of this plan may be taken of, but for the codes of awards."""
    return (*WORDS, *plan.denominators)


def is_denominator(name: str, plan: Plan) -> bool:
    """Whether something of that name can be counted at all."""
    return name in words(plan) or name in codes()
