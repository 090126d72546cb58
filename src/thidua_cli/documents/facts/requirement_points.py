"""The plan's own conditions, line by line."""

from __future__ import annotations

from thidua_cli.documents.facts.award_points import named
from thidua_cli.documents.facts.condition_words import ConditionWords
from thidua_cli.documents.facts.names import line_name
from thidua_cli.documents.facts.points import Point
from thidua_cli.documents.facts.prose import sentence
from thidua_cli.models.plan import Plan


def requirement_points(plan: Plan, only: tuple[str, ...]) -> tuple[Point, ...]:
    """One point for each award line that has `requires`; `only` keeps lines by id or award code."""
    words = ConditionWords(plan.issued.latest, plan.themes)
    return tuple(
        Point(lead=line_name(line, plan.issued.latest), text=sentence(words.say(line.requires)))
        for line in plan.awards
        if line.requires is not None and named(line, only)
    )
