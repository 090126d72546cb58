"""Who still stands on the list after the council and the decisions, and what is counted of them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from meetings import AWARDS, LISTS, session
from thidua_cli.workspace.bases import awarded
from thidua_cli.workspace.books import PlanFiles
from thidua_cli.workspace.standing import standing, still_open

PlanOf = Callable[..., PlanFiles]
GIVEN = """\
---
kind: decisions
decisions:
  - number: 1/QĐ-SM
    date: 2024-12-20
    issuer: X
    plan: nam-2024
    awards:
      - {person: chi, award: bang-khen-tinh, year: 2024}
"""


def names(files: PlanFiles) -> list[str]:
    return [f"{entry.nominee.identity} {entry.code}" for entry in standing(files)]


@pytest.mark.parametrize(
    ("items", "after", "left", "number"),
    [
        ([], "", ["an", "chi"], 2),
        (["{person: chi, award: bang-khen, ballots: {agree: 0, disagree: 4}, outcome: rejected}"], "", ["an"], 1),
        (["{person: chi, award: bang-khen, ballots: {agree: 0, disagree: 4}, outcome: deferred}"], "", ["an"], 1),
        (["{person: chi, award: bang-khen, outcome: rejected}"], GIVEN, ["an", "chi"], 1),
        (["{person: binh, award: bang-khen, ballots: {agree: 4}, outcome: approved}"], "", ["an", "chi", "binh"], 3),
    ],
)
def test_who_stands_is_what_a_percentage_is_taken_of(
    plan_files: PlanOf, items: list[str], after: str, left: list[str], number: int
) -> None:
    met = session(*items) if items else LISTS.removesuffix("---\n")
    files = plan_files(AWARDS, met + after)
    assert names(files) == [f"person:{name} bang-khen-tinh" for name in left]
    assert awarded(files, ("bang-khen-tinh",), 2024).number == number


def test_what_was_put_off_is_still_open(plan_files: PlanOf) -> None:
    files = plan_files(AWARDS, session("{person: chi, award: bang-khen, outcome: deferred}"))
    assert len(still_open(files)) == 2


def test_a_decision_counts_in_the_wave_the_award_was_asked_for(plan_files: PlanOf) -> None:
    waves = "".join(
        f"  - {{id: d{number}, name: Đợt {number}, from: 2024-{month}-01, to: 2024-{month}-28}}\n"
        for number, month in ((1, "05"), (2, "11"))
    )
    lists = "---\n".join(
        f"kind: nominations\nplan: nam-2024\nyear: 2024\nwave: d{wave}\n"
        f"nominations: [{{person: {who}, award: bang-khen}}]\n"
        for wave, who in ((1, "an"), (2, "an"), (2, "chi"))
    )
    twice = GIVEN.replace("awards:\n", "awards:\n      - {person: an, award: bang-khen-tinh, year: 2024}\n")
    files = plan_files("waves:\n" + waves + AWARDS, lists + twice)
    assert [(entry.nominee.identity, entry.wave) for entry in files.decided] == [
        ("person:an", "d1"),
        ("person:chi", "d2"),
    ]
