"""Criteria sets as lists: points, scores, and for whom a criterion is."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from thidua_cli.documents.facts.points import Point, with_endings
from thidua_cli.documents.facts.prose import before_ending, literal, paragraphs
from thidua_cli.models.criteria import Criteria, Criterion
from thidua_cli.models.types import score_text
from thidua_cli.workspace.books import PlanFiles


def criteria_points(files: PlanFiles, only: tuple[str, ...], subject: str | None) -> tuple[Point, ...]:
    """The criteria of the one set that is asked for; of several sets, one point a set with its criteria below.

    A set that is named and not there is left as a gap.
    """
    wanted = chosen_sets(files, only, subject)
    match wanted:
        case [(_, Criteria() as only_set)]:
            return _points(only_set.criteria)
        case _:
            return tuple(_set(name, found) for name, found in wanted)


def chosen_sets(files: PlanFiles, only: tuple[str, ...], subject: str | None) -> list[tuple[str, Criteria | None]]:
    """The sets asked for by name, else all that the plan declares, by id; None for one that is not there."""
    names = only or tuple(dict.fromkeys(_declared(files)))
    sets = [(name, files.of.criteria_by_id.get(name)) for name in names]
    return [(name, found) for name, found in sets if found is None or subject in (None, found.subject or subject)]


def _set(name: str, found: Criteria | None) -> Point:
    return Point(f"{_title(found)}:", points=_points(found.criteria)) if found else Point(missing(name))


def missing(name: str) -> str:
    return f"[[bộ tiêu chí {name}]]"


def _declared(files: PlanFiles) -> Iterator[str]:
    """The sets the plan names, for all awards first, in the plan's order."""
    choice = files.plan.criteria
    if choice:
        yield from (*choice.collective, *choice.individual, *choice.household)
    for line in files.plan.awards:
        yield from line.criteria


def _title(found: Criteria) -> str:
    total = f" (tổng {_score(found.total)})" if found.total is not None else ""
    return literal(found.title).rstrip(" :.") + total


def _points(criteria: tuple[Criterion, ...]) -> tuple[Point, ...]:
    return with_endings(_point(criterion) for criterion in criteria)


def _point(criterion: Criterion) -> Point:
    text, *more = paragraphs(criterion.text)
    if criterion.score is not None:
        text = before_ending(text, f"({_score(criterion.score)})")
    if criterion.only_for:
        text = before_ending(text, whom(criterion.only_for))
    return Point(text, more=tuple(more), points=_points(criterion.items))


def whom(only_for: str) -> str:
    return f"*({only_for.strip('()')})*"


def _score(score: Fraction) -> str:
    """`10 điểm`, `2,5 điểm`."""
    return f"{score_text(score)} điểm"
