"""Where a list is cut by its limit, and who stands on both sides of the line."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from thidua_cli.diagnostics import Span
from thidua_cli.models.nominations import Nomination
from thidua_cli.workspace.books import AgencyFiles, Entry


@dataclass(frozen=True, slots=True)
class Place:
    """One nominee of a list; `score` is None unless the whole list is ranked by scores."""

    name: str
    span: Span
    score: Fraction | None


@dataclass(frozen=True, slots=True)
class Cut:
    """`last` is the one at the limit, None where nobody is allowed. `tied` have one score on both sides of the line.

    The order is that of the scores if everybody on the list has some, else that of the files, which ranks nobody.
    """

    most: int
    by_score: bool
    last: Place | None
    beyond: tuple[Place, ...]
    tied: tuple[Place, ...]


def cut(agency: AgencyFiles, entries: tuple[Entry, ...], most: int) -> Cut | None:
    """The line after the first `most`; None when nobody stands beyond it."""
    if len(entries) <= most:
        return None
    scores = [score(entry) for entry in entries]
    by_score = all(found is not None for found in scores)
    places = [
        Place(agency.name_of(entry.nominee), entry.nominee.where(), found if by_score else None)
        for entry, found in zip(entries, scores, strict=True)
    ]
    # sorted() keeps the order of the files among equals.
    ranked = sorted(places, key=lambda place: -(place.score or 0)) if by_score else places
    last = ranked[most - 1] if most else None
    return Cut(most, by_score, last, tuple(ranked[most:]), _tied(ranked, most) if by_score else ())


def score(entry: Entry) -> Fraction | None:
    """The sum of the scores in a nomination's evidence; None where it has none."""
    nominee = entry.nominee
    evidence = nominee.evidence if isinstance(nominee, Nomination) else ()
    scores = [one.score for one in evidence if one.score is not None]
    return sum(scores, start=Fraction(0)) if scores else None


def _tied(ranked: list[Place], most: int) -> tuple[Place, ...]:
    if not most or ranked[most - 1].score != ranked[most].score:
        return ()
    return tuple(place for place in ranked if place.score == ranked[most].score)
