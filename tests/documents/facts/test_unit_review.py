"""The minutes of a unit."""

from __future__ import annotations

from subjects import whole_year
from thidua_cli.documents.facts.unit_review import review_facts


def test_votes_are_shares_of_the_whole_unit() -> None:
    files = whole_year()
    facts = review_facts(files, files.unit_reviews[1])
    assert (facts.unit, facts.total, facts.present, facts.absent) == ("Phòng Kế hoạch - Tài chính", 2, 2, 0)
    assert [(vote.nominee.name, vote.share) for vote in facts.votes][-1] == ("Bùi Thị Thử", "50%")
    assert facts.votes[-1].blank == 1
