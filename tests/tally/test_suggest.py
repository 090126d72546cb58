"""Who meets a standard without being proposed, and who is one step away."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from proofs import FILES
from thidua_cli.tally.suggest import YearSuggestions, suggest
from thidua_cli.workspace.books import PlanFiles, Workspace

Read = Callable[[dict[str, str]], Workspace]


def year_of(files: PlanFiles, code: str | None = None) -> YearSuggestions:
    (found,) = suggest(files, code=code)
    return found


@pytest.fixture
def files(workspace: Read) -> PlanFiles:
    (found,) = workspace(FILES).plans()
    return found


def test_who_is_forgotten_and_what_says_so(files: PlanFiles) -> None:
    found = year_of(files, "lao-dong-tien-tien")

    assert [(one.who, one.award_name) for one in found.met] == [
        ("binh", "Lao động tiên tiến"),
        ("chi", "Lao động tiên tiến"),
    ]
    places = [(fact.span.file, fact.span.line) for fact in found.met[0].evidence if fact.span]
    assert ("people.yaml", 5) in places


def test_who_lacks_one_step_and_which(files: PlanFiles) -> None:
    found = year_of(files, "lao-dong-tien-tien")
    (dung,) = found.near

    assert dung.who == "dung"
    assert dung.missing is not None
    assert dung.missing.condition == "hoàn thành tốt nhiệm vụ trở lên năm 2024"
    assert (found.unknown, found.failed) == (0, 0)


def test_everybody_who_is_not_proposed_is_counted_once(files: PlanFiles) -> None:
    found = year_of(files)
    proposed = 2

    assert len(found.met) + len(found.near) + found.unknown + found.failed == 2 * len(files.of.people) - proposed


def test_two_lines_for_one_award_are_asked_each_with_its_own_conditions(workspace: Read) -> None:
    lines = """\
  - {id: gk-de, award: giay-khen-so, quota: {individual: 9}}
  - {id: gk-kho, award: giay-khen-so, quota: {individual: 1}, requires: {rating: hoan-thanh-xuat-sac}}
"""
    plan = FILES["plan.yaml"].split("awards:")[0] + "awards:\n" + lines
    (files,) = workspace({**FILES, "plan.yaml": plan, "lists.yaml": FILES["lists.yaml"].split("---\n")[1]}).plans()
    near = {(one.who, one.case.nomination.award) for one in year_of(files).near if one.case.nomination is not None}

    assert ("an", "gk-de") in near
    assert ("an", "gk-kho") not in near
    assert ("chi", "gk-kho") in near


def test_only_the_year_asked_for(files: PlanFiles) -> None:
    assert list(suggest(files, 2030)) == []
    assert [one.year for one in suggest(files, 2024)] == [2024]
