"""Limits of the plan and of the law side by side, the chain, and slots by unit."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from samples import PEOPLE, PLAN
from thidua_cli.tally.quota import PlanQuota, quota
from thidua_cli.workspace.books import Workspace

Load = Callable[[dict[str, str]], Workspace]
BEST = "awards: [{award: chien-si-thi-dua-co-so, per: year, quota: max %s}]\n"
NAMES = [f"Người {chr(65 + number)}" for number in range(20)]


def quota_of(
    workspace: Load,
    extra: str = "",
    counts: tuple[int, int] = (0, 0),
    year: int = 2023,
    people: str = PEOPLE,
    **asked: object,
) -> PlanQuota:
    lines = [f"{{external: {{name: {name}}}, award: lao-dong-tien-tien}}" for name in NAMES[: counts[0]]]
    lines += [f"{{external: {{name: {name}}}, award: chien-si-thi-dua-co-so}}" for name in NAMES[: counts[1]]]
    head = f"kind: nominations\nplan: nam-{year}\nyear: {year}\nnominations:\n"
    lists = {"lists.yaml": head + "".join(f"  - {line}\n" for line in lines)} if lines else {}
    plan = PLAN.replace("2024", str(year)) + extra
    (files,) = workspace({"people.yaml": people, "plan.yaml": plan, **lists}).plans()
    return quota(files, **asked)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("most", "year", "stricter", "by"),
    [
        ("3", 2023, 2, "law"),
        ("1", 2023, 1, "plan"),
        ("2", 2023, 2, "both"),
        ("3", 2024, 3, "plan"),
        ("3", 2014, 3, "plan"),
    ],
)
def test_the_stricter_limit_and_whose_it_is(workspace: Load, most: str, year: int, stricter: int, by: str) -> None:
    (row,) = quota_of(workspace, BEST % most, (14, 1), year).rows

    assert (row.most, row.by, len(row.nominated), row.cut) == (stricter, by, 1, None)


def test_the_cut_is_made_by_the_stricter_limit(workspace: Load) -> None:
    (row,) = quota_of(workspace, BEST % "3", (13, 3)).rows

    assert row.cut is not None
    assert (row.cut.most, len(row.cut.beyond)) == (1, 2)


def test_a_capped_award_that_the_plan_does_not_limit_has_its_row(workspace: Load) -> None:
    (row,) = quota_of(workspace, "", (13, 2)).rows

    assert (row.award, row.slot, row.plan_most, row.most, row.by) == ("chien-si-thi-dua-co-so", None, None, 1, "law")
    assert row.subject == "individual"
    assert row.cut is not None


def test_a_thematic_plan_without_the_award_has_none(workspace: Load) -> None:
    plan = PLAN.replace("type: annual", "type: thematic")
    (files,) = workspace({"plan.yaml": plan}).plans()

    assert (quota(files).rows, quota(files).chains) == ((), ())


def test_limits_of_units_have_no_share_of_their_own_in_law(workspace: Load) -> None:
    rows = quota_of(
        workspace, "awards: [{award: chien-si-thi-dua-co-so, per: year, scope: unit, quota: max 1}]\n", (14, 1)
    ).rows

    assert [(row.slot is None, row.most) for row in rows] == [(False, 1)] * 3 + [(True, 2)]


def test_the_chain(workspace: Load) -> None:
    (chain,) = quota_of(workspace, "", (3, 1)).chains

    assert [(step.name, step.number) for step in chain.steps] == [
        ("số người", 4), ("Lao động tiên tiến", 3), ("Chiến sĩ thi đua cơ sở", 1),
    ]  # fmt: skip
    assert chain.sum == "⌊15% × 3⌋ = 0"


def test_slots_are_spread_over_people_who_count_on_the_day(workspace: Load) -> None:
    people = PEOPLE + "  - {id: em, name: Mai Em, unit: phong-a, from: 2023-06-01}\n"
    people += "  - {id: giang, name: Tạ Giang, unit: phong-a, counted: false}\n"
    line = "awards: [{award: giay-khen-so, quota: max 5}]\n"
    asked = {"wanted": {"giay-khen-so": 5}}
    (late,) = quota_of(workspace, line, people=people, **asked).spreads
    (early,) = quota_of(workspace, line, people=people, day=date(2023, 1, 1), **asked).spreads

    assert late.allocation is not None
    assert early.allocation is not None
    assert [(share.key, share.size, share.total) for share in late.allocation.shares] == [
        ("lanh-dao", 0, 0), ("van-phong", 2, 2), ("phong-a", 3, 3),
    ]  # fmt: skip
    assert [share.size for share in early.allocation.shares] == [0, 2, 2]
    assert (late.most, late.slots) == (5, 5)
    assert early.allocation.tied == ("van-phong", "phong-a")


def test_a_line_for_some_units_is_spread_over_these(workspace: Load) -> None:
    line = "awards: [{award: giay-khen-so, units: [phong-a], quota: max 5}]\n"
    (spread,) = quota_of(workspace, line, wanted={"giay-khen-so": 3}).spreads

    assert spread.allocation is not None
    assert [(share.key, share.total) for share in spread.allocation.shares] == [("phong-a", 3)]


def test_what_cannot_be_spread_says_why_and_a_line_the_plan_lacks_is_left_out(workspace: Load) -> None:
    line = "awards: [{award: giay-khen-so, quota: max 5}]\n"
    (spread,) = quota_of(workspace, line, wanted={"giay-khen-so": 1, "khac": 2}, minimum=1).spreads

    assert spread.allocation is None
    assert spread.reason == "1 suất không đủ để 2 đơn vị có người, mỗi đơn vị ít nhất 1"


def with_rules(workspace: Load, extra: str, rules: str, counts: tuple[int, int], year: int = 2023) -> PlanQuota:
    lines = [f"{{external: {{name: {name}}}, award: lao-dong-tien-tien}}" for name in NAMES[: counts[0]]]
    lines += [f"{{external: {{name: {name}}}, award: chien-si-thi-dua-co-so}}" for name in NAMES[: counts[1]]]
    lists = f"kind: nominations\nplan: nam-{year}\nyear: {year}\nnominations:\n" + "".join(
        f"  - {one}\n" for one in lines
    )
    head = "kind: regulation\nid: quy-che\ntitle: Quy chế\nfrom: 2023-01-01\nawards:\n"
    plan = PLAN.replace("2024", str(year)) + extra
    (files,) = workspace({"plan.yaml": plan, "lists.yaml": lists, "rules.yaml": head + rules}).plans()
    return quota(files)


@pytest.mark.parametrize(
    ("most", "share", "strictest", "by"),
    [
        ("3", "10%", 1, "regulation"),
        ("3", "15%", 2, "several"),
        ("1", "10%", 1, "several"),
        ("3", "30%", 2, "law"),
        ("2", "30%", 2, "both"),
    ],
)
def test_a_regulation_is_one_more_limit(workspace: Load, most: str, share: str, strictest: int, by: str) -> None:
    rules = f"  - {{award: chien-si-thi-dua-co-so, limit: max {share} of lao-dong-tien-tien}}\n"
    (row,) = with_rules(workspace, BEST % most, rules, (14, 3)).rows

    assert (row.most, row.by, len(row.regulations)) == (strictest, by, 1)
    assert row.cut is not None
    assert row.cut.most == strictest


def test_a_regulation_stands_beside_the_law_where_the_plan_sets_nothing(workspace: Load) -> None:
    (row,) = with_rules(workspace, "", "  - {award: chien-si-thi-dua-co-so, limit: 1}\n", (14, 2)).rows

    assert (row.slot, row.law is None, row.most, row.by) == (None, False, 1, "regulation")


def test_an_award_that_only_a_regulation_limits_has_its_row(workspace: Load) -> None:
    rules = "  - {award: lao-dong-tien-tien, limit: max 70% of staff}\n  - {award: giay-khen-so, limit: 1}\n"
    rows = with_rules(workspace, "", rules, (3, 0), 2024).rows
    found = {row.award: row for row in rows}

    assert found.keys() == {"lao-dong-tien-tien", "chien-si-thi-dua-co-so"}
    assert (found["lao-dong-tien-tien"].most, found["lao-dong-tien-tien"].by) == (2, "regulation")
    assert found["lao-dong-tien-tien"].cut is not None


def test_a_regulation_of_another_merit_is_not_for_this_plan(workspace: Load) -> None:
    rules = "  - {award: chien-si-thi-dua-co-so, merit: dot-xuat, limit: 1}\n"
    (row,) = with_rules(workspace, BEST % "3", rules, (14, 1)).rows

    assert (row.regulations, row.most) == ((), 2)
