"""Votes needed, quorum, seats: whole numbers on both sides of every border."""

from fractions import Fraction

import pytest

from thidua_cli.models.session import Ballots, Member
from thidua_cli.workspace.council import QUORUM, needed, needed_text, quorum, seats, tied


@pytest.mark.parametrize(
    ("percent", "members", "votes"),
    [(90, 15, 14), (90, 13, 12), (80, 15, 12), (80, 13, 11), (90, 10, 9), (50, 6, 3), (50, 7, 4), (100, 9, 9)],
)
def test_a_part_of_a_vote_is_a_whole_one(percent: int, members: int, votes: int) -> None:
    assert needed(Fraction(percent), members) == votes


def test_more_than_half_is_one_more_than_an_exact_half() -> None:
    assert (needed(Fraction(50), 6, more_than=True), needed(Fraction(50), 7, more_than=True)) == (4, 4)


def test_a_percentage_with_decimals_stays_exact() -> None:
    assert needed(Fraction("66.7"), 3) == 3
    assert needed(Fraction(200, 3), 3) == 2


def test_the_sum_is_shown() -> None:
    assert needed_text("90%", 15, 14) == "⌈90% × 15⌉ = 14"
    assert needed_text("50%", 6, 4, more_than=True) == "hơn 50% × 6: 4"


@pytest.mark.parametrize(("members", "least"), [(15, 10), (13, 9), (14, 10), (3, 2), (1, 1)])
def test_two_thirds_of_the_members_make_a_quorum(members: int, least: int) -> None:
    assert quorum(QUORUM, members) == least


def test_members_away_stay_in_the_denominator_and_only_those_who_wrote_have_a_ballot() -> None:
    there = [Member.model_validate({"name": name}) for name in "abc"]
    wrote = Member.model_validate({"name": "d", "present": "false", "written": "true"})
    away = Member.model_validate({"name": "e", "present": "false"})
    found = seats([*there, wrote, away], recused=["a", "e"])

    assert (found.members, found.present, found.written, found.recused, found.voters) == (5, 3, 1, 1, 3)


def test_as_many_for_as_against_is_a_tie() -> None:
    assert tied(Ballots.model_validate({"agree": "3", "disagree": "3", "blank": "1"}))
    assert not tied(Ballots.model_validate({"agree": "4", "disagree": "3"}))


def test_a_recusal_and_its_member_may_place_the_tone_in_two_ways() -> None:
    member = Member.model_validate({"name": "Vi Thị Hoà"})

    assert seats([member], recused=["Vi Thị Hòa"]).recused == 1
