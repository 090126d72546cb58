"""The minutes of a unit: who met, and how they voted on each of their own."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from thidua_cli.documents.facts.nominees import NomineeFact, nominee_fact
from thidua_cli.documents.facts.shares import share_text
from thidua_cli.models.unit_review import UnitItem, UnitReview
from thidua_cli.text.escape import Inline
from thidua_cli.workspace.books import Entry, PlanFiles


@dataclass(frozen=True, slots=True)
class UnitVoteFact:
    """One nominee before the unit; `share` is of all members of the unit. `note` may be empty.

    The counts are None before the vote; `share` is then empty.
    """

    nominee: NomineeFact
    agree: int | None
    disagree: int | None
    blank: int | None
    share: str
    note: Inline


@dataclass(frozen=True, slots=True)
class ReviewFacts:
    """One meeting of a unit. `place` may be empty; `absent` is how many were away."""

    unit: str
    year: int
    day: date
    place: str
    total: int
    present: int
    absent: int
    chair: str
    secretary: str
    votes: tuple[UnitVoteFact, ...]


def review_facts(files: PlanFiles, review: UnitReview) -> ReviewFacts:
    return ReviewFacts(
        unit=files.of.unit_name(review.unit),
        year=review.year,
        day=review.day,
        place=review.place or "",
        total=review.total,
        present=review.present,
        absent=review.total - review.present,
        chair=review.chair,
        secretary=review.secretary,
        votes=tuple(_vote(files, review, item, order) for order, item in enumerate(review.items, 1)),
    )


def _vote(files: PlanFiles, review: UnitReview, item: UnitItem, order: int) -> UnitVoteFact:
    entry = Entry(item, item.award, item.year or review.year, None, files.line(item.award))
    nominee = nominee_fact(files, entry, review.day, order)
    note = Inline((item.note or "").rstrip(" .;"))
    if item.agree is None:
        return UnitVoteFact(nominee, None, None, None, "", note)
    return UnitVoteFact(nominee, item.agree, item.disagree, item.blank, share_text(item.agree, review.total), note)
