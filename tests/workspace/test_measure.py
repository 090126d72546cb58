"""Slots, what is counted in each, and goals."""

from collections.abc import Callable
from pathlib import Path

import pytest

from thidua_cli.models.plan import Interval
from thidua_cli.workspace.books import PlanFiles
from thidua_cli.workspace.load import load
from thidua_cli.workspace.measure import Measured, Reached, goals, measure, slots

Plan = Callable[..., PlanFiles]
WAVES = """\
waves:
  - {id: dot-1, name: Đợt 1, from: 2024-01-01, to: 2024-06-30}
  - {id: dot-2, name: Đợt 2, from: 2024-07-01, to: 2024-12-31}
"""


def nominations(*entries: str, head: str = "") -> str:
    lines = "".join(f"  - {{{entry}}}\n" for entry in entries)
    return f"kind: nominations\nplan: nam-2024\nyear: 2024\n{head}nominations:\n{lines}---\n"


def one(files: PlanFiles) -> Measured:
    (found,) = measure(files)
    return found


def goal(files: PlanFiles) -> Reached:
    (found,) = goals(files)
    return found


def test_a_line_has_a_slot_for_each_period_unit_and_subject(plan_files: Plan) -> None:
    files = plan_files(
        WAVES
        + """\
awards:
  - {id: dot, award: giay-khen-so, per: wave, quota: {individual: 1, collective: 1}}
  - {id: phong, award: lao-dong-tien-tien, per: year, scope: unit, quota: max 1}
  - {id: chung, award: bang-khen-tinh}
"""
    )
    assert [(slot.line.key, slot.subject, slot.year, slot.wave, slot.unit) for slot in slots(files)] == [
        ("dot", "individual", None, "dot-1", None),
        ("dot", "collective", None, "dot-1", None),
        ("dot", "individual", None, "dot-2", None),
        ("dot", "collective", None, "dot-2", None),
        ("phong", "individual", 2024, None, "lanh-dao"),
        ("phong", "individual", 2024, None, "van-phong"),
        ("phong", "individual", 2024, None, "phong-a"),
        ("chung", "any", None, None, None),
    ]


def test_years_are_those_of_the_line(plan_files: Plan) -> None:
    files = plan_files("awards:\n  - {award: giay-khen-so, per: year, years: [2021, 2022]}\n")
    assert [slot.year for slot in slots(files)] == [2021, 2022]


def test_entries_fall_into_the_slot_of_their_subject(plan_files: Plan) -> None:
    quota = "awards:\n  - {award: giay-khen-so, quota: {individual: max 1, collective: max 3}}\n"
    lists = nominations(
        "person: an, award: giay-khen-so", "person: binh, award: giay-khen-so", "agency: true, award: giay-khen-so"
    )
    individual, collective = measure(plan_files(quota, lists))
    assert (len(individual.nominated), individual.most) == (2, 1)
    assert (len(collective.nominated), collective.most) == (1, 3)


def test_entries_fall_into_the_slot_of_their_wave_year_and_unit(plan_files: Plan) -> None:
    quota = WAVES + "awards:\n  - {award: giay-khen-so, per: wave, quota: 1}\n"
    lists = nominations("person: an, award: giay-khen-so", head="wave: dot-2\n")
    assert [len(found.nominated) for found in measure(plan_files(quota, lists))] == [0, 1]
    quota = "awards:\n  - {award: giay-khen-so, scope: unit, quota: 1}\n"
    assert [len(found.nominated) for found in measure(plan_files(quota, lists))] == [0, 1, 0]
    quota = "awards:\n  - {award: giay-khen-so, per: year, quota: 1}\n"
    lists = nominations("person: an, award: giay-khen-so, year: 2023")
    assert [len(found.nominated) for found in measure(plan_files(quota, lists))] == [0]


def test_one_quota_for_two_awards_counts_both(plan_files: Plan) -> None:
    quota = "awards:\n  - {id: bk, award: [bang-khen-bo, bang-khen-tinh], quota: max 1}\n"
    lists = nominations(
        "person: an, award: bang-khen-bo", "person: binh, award: bang-khen-tinh", "person: chi, award: bk"
    )
    assert len(one(plan_files(quota, lists)).nominated) == 3


def test_registered_nominated_and_decided_are_counted_apart(plan_files: Plan) -> None:
    lists = (
        nominations("person: an, award: lao-dong-tien-tien", "person: binh, award: lao-dong-tien-tien")
        + "kind: registrations\nplan: nam-2024\nyear: 2024\nregistrations:\n"
        + "".join(f"  - {{person: {who}, award: lao-dong-tien-tien}}\n" for who in ("an", "binh", "chi"))
        + "---\nkind: history\nawards:\n  - {person: an, award: lao-dong-tien-tien, year: 2024}\n"
    )
    found = one(plan_files("awards:\n  - {award: lao-dong-tien-tien, per: year}\n", lists))
    assert (found.registered, len(found.nominated), found.decided) == (3, 2, 1)
    assert (found.least, found.most, found.sum, found.base) == (None, None, None, None)


def test_a_percentage_is_of_its_base_and_shows_its_sum(plan_files: Plan) -> None:
    found = one(plan_files("awards:\n  - {award: chien-si-thi-dua-co-so, quota: max 30% of staff}\n"))
    assert (found.most, found.least, found.sum) == (1, None, "⌊30% × 4⌋ = 1")
    assert found.base is not None
    assert found.base.number == 4


def test_an_unknown_base_sets_no_limit(plan_files: Plan) -> None:
    found = one(plan_files("awards:\n  - {award: chien-si-thi-dua-co-so, quota: max 30% of lao-dong-tien-tien}\n"))
    assert (found.most, found.least, found.sum) == (None, None, None)
    assert found.base is not None
    assert found.base.number is None


def test_what_is_allocated_limits_once_it_is_known_and_asks_for_nothing(plan_files: Plan) -> None:
    for quota, most in (("allocated", None), ("allocated 2", 2)):
        found = one(plan_files(f"awards:\n  - {{award: bang-khen-tinh, quota: {quota}}}\n"))
        assert (found.least, found.most) == (None, most)


def test_a_goal_rounds_up_and_is_reached_by_more(plan_files: Plan) -> None:
    plan = "targets:\n  - {award: lao-dong-tien-tien, goal: 70% of staff}\nawards:\n  - {award: lao-dong-tien-tien}\n"
    everybody = [f"person: {who}, award: lao-dong-tien-tien" for who in ("an", "binh", "chi", "dung")]
    for count, reached in ((0, None), (2, False), (3, True), (4, True)):
        found = goal(plan_files(plan, nominations(*everybody[:count]) if count else ""))
        assert (found.least, found.sum, found.reached) == (3, "⌈70% × 4⌉ = 3", reached)


def test_what_was_given_counts_before_what_was_nominated(plan_files: Plan) -> None:
    plan = "targets:\n  - {award: lao-dong-tien-tien, goal: 2}\nawards:\n  - {award: lao-dong-tien-tien}\n"
    lists = nominations("person: an, award: lao-dong-tien-tien", "person: binh, award: lao-dong-tien-tien")
    found = goal(plan_files(plan, lists))
    assert (found.actual, found.basis, found.reached) == (2, "nominated", True)
    given = lists + "kind: history\nawards:\n  - {person: an, award: lao-dong-tien-tien, year: 2024}\n"
    found = goal(plan_files(plan, given))
    assert (found.actual, found.basis, found.reached) == (1, "decided", False)


@pytest.mark.parametrize(
    ("goal_text", "actual", "found"),
    [
        ("92% of ho", "1699", (1699, True)),
        ("92% of ho", "1698", (1698, False)),
        ("92% of ho", '"92,0%"', (None, True)),
        ("92% of ho", '"91,99%"', (None, False)),
        ("1699/1846", '"92%"', (None, False)),
        ("1699/1846", '"92,04%"', (None, True)),
        ("max 92% of ho", "1699", (1699, None)),
    ],
)
def test_a_target_of_households_is_reached_by_the_number_or_share_confirmed(
    plan_files: Plan, goal_text: str, actual: str, found: tuple[int | None, bool | None]
) -> None:
    reached = goal(
        plan_files(
            "denominators:\n  ho: {number: 1846, name: hộ gia đình}\n"
            f"targets:\n  - {{award: gia-dinh-van-hoa, goal: {goal_text}, result: {{actual: {actual}}}}}\n"
        )
    )
    assert (reached.actual, reached.reached) == found
    assert reached.basis == "result"


def test_a_target_in_words_is_reached_when_somebody_says_so(plan_files: Plan) -> None:
    for result, reached in (("", None), (", result: {reached: true}", True), (", result: {reached: false}", False)):
        found = goal(plan_files(f"targets:\n  - {{text: Chi bộ trong sạch{result}}}\n"))
        assert (found.actual, found.reached) == (None, reached)


def test_a_line_with_units_counts_theirs_alone(plan_files: Plan) -> None:
    lists = nominations("person: an, award: gk", "unit: phong-a, award: gk", "person: chi, award: gk")
    for keys, numbers in (
        ("units: phong-a", [2]),
        ("units: [phong-a, van-phong]", [3]),
        ("units: [phong-a, van-phong], scope: unit", [1, 2]),
        ("scope: unit", [0, 1, 2]),
    ):
        files = plan_files(f"awards:\n  - {{id: gk, award: giay-khen-so, quota: 1, {keys}}}\n", lists)
        assert [len(found.nominated) for found in measure(files)] == numbers


def test_a_unit_that_is_not_counted_has_its_limit_too(plan_files: Plan) -> None:
    lists = nominations("unit: lanh-dao, award: giay-khen-so")
    files = plan_files("awards:\n  - {award: giay-khen-so, scope: unit, quota: max 0}\n", lists)
    over = [found.slot.unit for found in measure(files) if found.most is not None and len(found.nominated) > found.most]
    assert over == ["lanh-dao"]


def test_a_school_year_has_one_slot_a_year(plan_files: Plan) -> None:
    files = plan_files("awards:\n  - {award: giay-khen-so, per: year, quota: 1}\n")
    period = Interval.model_validate({"from": "2023-09-01", "to": "2024-05-31"})
    school = PlanFiles(files.plan.model_copy(update={"period": period}), files.of)
    assert [slot.year for slot in slots(school)] == [2023]


UNITS = "awards: [{award: giay-khen-so, scope: unit, quota: {individual: max 50% of staff}}]\n"


def test_the_quota_of_a_unit_is_a_part_of_that_unit(plan_files: Callable[..., PlanFiles]) -> None:
    lists = "kind: nominations\nplan: nam-2024\nyear: 2024\nnominations:\n"
    both = "".join(f"  - {{person: {who}, award: giay-khen-so}}\n" for who in ("an", "binh"))
    found = {item.slot.unit: item for item in measure(plan_files(UNITS, lists + both))}

    assert (found["van-phong"].most, len(found["van-phong"].nominated)) == (1, 2)
    assert found["van-phong"].sum == "⌊50% × 2⌋ = 1"
    assert (found["lanh-dao"].most, len(found["lanh-dao"].nominated)) == (0, 0)


NESTED = """\
kind: agency
id: so-mau
name: Sở Mẫu
code: SM
place: Ví Dụ
units:
  - {id: chi-cuc, name: Chi cục}
  - {id: doi, name: Đội, parent: chi-cuc}
---
kind: people
people:
  - {id: an, name: Lê An, unit: chi-cuc}
  - {id: binh, name: Trần Bình, unit: doi}
  - {id: chi, name: Võ Chi, unit: doi}
---
kind: plan
id: nam-2024
type: annual
title: Phát động thi đua năm 2024
symbol: KH-SM
issued: {year: 2024}
period: {from: 2024-01-01, to: 2024-12-31}
awards: [{award: giay-khen-so, scope: unit, quota: {individual: max 50%% of staff}%s}]
---
kind: nominations
plan: nam-2024
year: 2024
nominations:
  - {person: binh, award: giay-khen-so}
"""


@pytest.mark.parametrize(
    ("units", "shares"),
    [
        ("", {"chi-cuc": ("⌊50% × 1⌋ = 0", 0), "doi": ("⌊50% × 2⌋ = 1", 1)}),
        (", units: [chi-cuc]", {"chi-cuc": ("⌊50% × 3⌋ = 1", 1)}),
    ],
)
def test_units_below_units_have_shares_that_do_not_overlap(
    tmp_path: Path, units: str, shares: dict[str, tuple[str, int]]
) -> None:
    path = tmp_path / "kho.yaml"
    path.write_text(NESTED % units, encoding="utf-8", newline="\n")
    (files,) = load(path)[0].plans()

    assert {item.slot.unit: (item.sum, len(item.nominated)) for item in measure(files)} == shares
