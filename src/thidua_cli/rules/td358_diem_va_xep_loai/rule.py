"""Xếp loại cao hơn mức điểm đánh giá cho phép."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from thidua_cli.diagnostics import Fact
from thidua_cli.law.dated import parameter
from thidua_cli.models.choices import RATINGS
from thidua_cli.models.people import Person
from thidua_cli.models.types import score_text
from thidua_cli.rules.base import Finding, Rule
from thidua_cli.rules.eligibility import to_confirm
from thidua_cli.workspace.books import AgencyFiles

# Who is rated by points has a parameter for each of these.
RATED = frozenset({"cong-chuc", "vien-chuc"})
WITH_POINTS = frozenset({"hoan-thanh-xuat-sac", "hoan-thanh-tot", "hoan-thanh"})
FIX = "xem lại xếp loại (ratings) hoặc điểm (scores) của năm ấy"


def check(agency: AgencyFiles) -> Iterator[Finding]:
    for person in agency.people.values():
        if person.employment in RATED:
            for year in person.scores:
                yield from of_year(person, year)


def of_year(person: Person, year: int) -> Iterator[Finding]:
    """Points are the least for a rating: the share of the best may put somebody with enough of them lower."""
    rating, points = person.ratings.get(year), person.scores[year]
    if rating not in WITH_POINTS:
        return
    value = parameter(f"diem-{person.employment}-{rating}").at(date(year, 12, 31))
    if value is None or value.number is None or points >= value.number:
        return
    message = (
        f"{person.name} năm {year}: {RATINGS[rating]} với {score_text(points)} điểm; "
        f"mức này cần từ {score_text(value.number)} điểm"
    )
    facts = (Fact(f"{score_text(points)} điểm", person.where("scores", str(year))),)
    found = Finding(person.where("ratings", str(year)), message, FIX, facts, citations=value.citations)
    yield to_confirm(found) if value.confidence == "unsure" else found


RULE = Rule("TD358", "diem-va-xep-loai", "Xếp loại không cao hơn mức điểm đánh giá cho phép.", AgencyFiles, check)
