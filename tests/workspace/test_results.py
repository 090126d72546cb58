"""What the council decided follows from the votes."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from meetings import AWARDS, LISTS, RULES, session
from thidua_cli.workspace.books import PlanFiles
from thidua_cli.workspace.results import approved, latest, results
from thidua_cli.workspace.vote_law import OF_LAW

PlanOf = Callable[..., PlanFiles]
FOUR_OF_FIVE = RULES + "awards: [{award: bang-khen-tinh, votes: {percent: 80%}}]\n"
OWN = "votes: {percent: 50%, more_than: true}\n"


def item(words: str) -> str:
    return f"{{person: an, award: bang-khen, {words}}}"


@pytest.mark.parametrize(
    ("words", "outcome"),
    [
        ("ballots: {agree: 4}", True),
        ("ballots: {agree: 3, disagree: 1}", False),
        ("ballots: {agree: 3, disagree: 1}, outcome: approved", False),
        ("ballots: {agree: 4}, outcome: rejected", False),
        ("ballots: {agree: 9999}", None),
        ("ballots: {agree: 4, disagree: 1}, outcome: approved", None),
        ("ballots: {agree: 4}, outcome: deferred", False),
        ("ballots: [{agree: 3, disagree: 1}, {agree: 4}]", True),
        ("outcome: approved", True),
        ("note: Chưa bỏ phiếu", None),
    ],
)
def test_a_binding_threshold_decides_whatever_the_minutes_say(
    plan_files: PlanOf, words: str, outcome: bool | None
) -> None:
    (result,) = results(plan_files(AWARDS, session(item(words)) + FOUR_OF_FIVE))

    assert result.approved is outcome


@pytest.mark.parametrize(
    ("words", "outcome"),
    [
        ("ballots: {agree: 3, disagree: 1}", True),
        ("ballots: {agree: 2, disagree: 2}", False),
        ("ballots: {agree: 2, disagree: 2}, outcome: approved", True),
    ],
)
def test_the_share_a_council_agreed_on_decides_unless_the_minutes_say_otherwise(
    plan_files: PlanOf, words: str, outcome: bool | None
) -> None:
    (result,) = results(plan_files(AWARDS, session(item(words), extra=OWN)))

    assert result.approved is outcome


def test_a_share_of_the_law_still_to_be_confirmed_leaves_the_word_to_the_minutes(plan_files: PlanOf) -> None:
    (own,) = results(plan_files(AWARDS, session(item("ballots: {agree: 2, disagree: 2}"), extra=OWN)))
    unsure = replace(own, needs=tuple(replace(need, source=OF_LAW) for need in own.needs))

    assert (unsure.approved, replace(unsure, said="rejected").approved) == (None, False)


def test_without_any_threshold_votes_alone_settle_nothing(plan_files: PlanOf) -> None:
    (result,) = results(plan_files(AWARDS, session(item("ballots: {agree: 4}"))))

    assert (result.approved, result.agree) == (None, 4)


def test_a_lower_title_is_on_the_approved_list_and_the_higher_is_not(plan_files: PlanOf) -> None:
    lower = "ballots: {agree: 2, disagree: 2}, downgrade: {award: giay-khen-so, reason: Thiếu sáng kiến}"
    files = plan_files(AWARDS, session(item(lower)) + FOUR_OF_FIVE)

    assert [(entry.code, entry.year) for entry in approved(files)] == [("giay-khen-so", 2024)]


def test_a_later_session_has_the_last_word(plan_files: PlanOf) -> None:
    first = session(item("outcome: deferred"))
    second = "---\n" + session(item("outcome: approved")).partition("---\n")[2]
    again = second.replace("hop-1", "hop-2").replace("2024-12-10", "2024-12-17")
    for written in (first + again, LISTS + again.removeprefix("---\n") + "---\n" + first.partition("---\n")[2]):
        files = plan_files(AWARDS, written)

        assert [result.session.id for result in latest(results(files)).values()] == ["hop-2"]
        assert len(approved(files)) == 1


def test_a_lower_title_may_be_named_by_its_line(plan_files: PlanOf) -> None:
    lines = "awards: [{award: bang-khen-tinh, id: bang-khen}, {id: gk-nam, award: giay-khen-so}]\n"
    lower = item("downgrade: {award: gk-nam, reason: Phạm vi hẹp}")
    _, found = results(plan_files(lines, session(lower)))

    assert (found.entry.code, found.approved) == ("giay-khen-so", True)
