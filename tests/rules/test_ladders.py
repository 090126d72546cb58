"""Steps of a ladder: whose leaves they are, what comes too early, and awards of another loại hình."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from samples import AGENCY, PEOPLE
from thidua_cli.models.condition import Condition
from thidua_cli.rules.eligibility import Leaf, cases
from thidua_cli.rules.ladders import by_other_merit, findings, has_no_start, is_every_year, is_own_step, too_early
from thidua_cli.workspace.books import PlanFiles, Workspace

Load = Callable[[dict[str, str]], Workspace]
PLAN = """\
kind: plan
id: nam-2016
type: annual
title: Phát động phong trào thi đua năm 2016
symbol: KH-SM
issued: {year: 2016}
period: {from: 2016-01-01, to: 2016-12-31}
awards: [{award: bang-khen-thu-tuong}]
---
kind: nominations
plan: nam-2016
year: 2016
nominations: [{person: an, award: bang-khen-thu-tuong}]
"""
GIVEN = """\
kind: history
complete_from: 2000
decision: {number: 1/QĐ-UBND, date: %s-02-01, issuer: Chủ tịch UBND tỉnh Ví Dụ}
awards:
  - {person: an, award: bang-khen-tinh, year: 2010%s}
"""
AFTER = {"rating": "hoan-thanh-xuat-sac", "consecutive": 5, "after": "bang-khen-bo-nganh-tinh"}
OF_MERIT = {"prior": "bang-khen-bo-nganh-tinh", "merit": "cong-trang"}


def plan_of(workspace: Load, decided: int, extra: str = "") -> PlanFiles:
    files = {"agency.yaml": AGENCY, "people.yaml": PEOPLE, "plan.yaml": PLAN, "so.yaml": GIVEN % (decided, extra)}
    (plan,) = workspace(files).plans()
    return plan


def leaf(**asked: object) -> Leaf:
    return Leaf("bang-khen-thu-tuong", "individual", "cong-trang", Condition.model_validate(asked))


def test_five_years_pass_in_the_year_of_the_decision_and_four_more(workspace: Load) -> None:
    (in_time,) = cases(plan_of(workspace, 2012))
    (early,) = cases(plan_of(workspace, 2013))
    asked = Condition.model_validate(AFTER)

    assert too_early(in_time, asked) is None
    start = too_early(early, asked)
    assert start is not None
    assert start.first == 2013
    assert too_early(early, Condition.model_validate({"rating": "hoan-thanh-tot"})) is None


def test_only_an_award_that_surely_has_another_merit_is_one(workspace: Load) -> None:
    def found(extra: str) -> list[int]:
        (case,) = cases(plan_of(workspace, 2011, extra))
        return [given.year for given in by_other_merit(case, Condition.model_validate(OF_MERIT))]

    assert found("") == found(", merit: cong-trang") == []
    assert found(", merit: dot-xuat") == found(", theme: nong-thon-moi") == [2010]


def test_what_comes_too_early_is_said_by_its_own_rule_only(workspace: Load) -> None:
    def said(decided: int) -> Iterator[str]:
        people = PEOPLE.replace("name: Lê An,", "name: Lê An, ratings: {2014: hoan-thanh},")
        files = {"agency.yaml": AGENCY, "people.yaml": people, "plan.yaml": PLAN, "so.yaml": GIVEN % (decided, "")}
        (plan,) = workspace(files).plans()
        return (found.message for found in findings(plan, lambda leaf: leaf.form == "rating", ""))

    assert list(said(2013)) == []
    assert len(list(said(2011))) == 1


def test_whose_leaf_it_is() -> None:
    assert is_own_step(leaf(**AFTER))
    assert not is_own_step(leaf(clear="true"))
    every_year = leaf(**AFTER, cites="nd-152-2025: khoản 7 Điều 33: confirmed")
    assert is_every_year(every_year)
    assert not is_own_step(every_year)


def test_nothing_comes_after_an_award_that_was_never_given(workspace: Load) -> None:
    recruited = "name: Lê An, moves: [{kind: recruited, date: 2004-01-01}],"
    files = {"agency.yaml": AGENCY, "people.yaml": PEOPLE.replace("name: Lê An,", recruited), "plan.yaml": PLAN}
    history = "kind: history\ncomplete_from: 2000\nawards: []\n"
    (plan,) = workspace(files | {"so.yaml": history}).plans()
    (case,) = cases(plan)

    assert has_no_start(case, Condition.model_validate(AFTER))
    assert [found.message.count("Bằng khen của bộ") for found in findings(plan, is_own_step, "")] == [2]
