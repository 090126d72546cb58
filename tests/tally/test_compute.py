from __future__ import annotations

from collections.abc import Callable

import pytest

from thidua_cli.tally.compute import AGENCY_ITSELF, HOUSEHOLDS, OUTSIDE, tally
from thidua_cli.workspace.books import PlanFiles

PlanOf = Callable[..., PlanFiles]
SESSION = """\
---
kind: session
id: hop-1
plan: nam-2024
year: 2024
date: 2024-12-10
members: [{name: Phan Văn Mẫu}]
items:
  - {person: an, award: giay-khen-so, outcome: approved}
  - {person: binh, award: giay-khen-so, outcome: rejected}
"""
AWARDS = "awards:\n  - {award: giay-khen-so, quota: {collective: max 1, individual: 1-2}}\n"
LISTS = """\
kind: nominations
plan: nam-2024
year: 2024
nominations:
  - {person: an, award: giay-khen-so}
  - {person: binh, award: giay-khen-so}
  - {person: chi, award: giay-khen-so}
  - {unit: phong-a, award: giay-khen-so}
"""


def test_without_lists_nothing_is_known(plan_files: PlanOf) -> None:
    row = tally(plan_files(AWARDS)).awards[0]

    assert (row.registered, row.nominated, row.approved, row.decided, row.remaining) == (None,) * 5


def test_what_is_left_is_limit_less_nominated_and_negative_when_over(plan_files: PlanOf) -> None:
    collective, individual = tally(plan_files(AWARDS, LISTS)).awards

    assert (collective.quota.most, collective.nominated, collective.remaining) == (1, 1, 0)
    assert (individual.quota.least, individual.quota.most, individual.remaining) == (1, 2, -1)


def test_one_amount_for_all_belongs_to_the_only_subject_of_the_award(plan_files: PlanOf) -> None:
    (row,) = tally(plan_files("awards: [{award: tap-the-lao-dong-xuat-sac, quota: 1-2}]\n")).awards

    assert row.subject == "collective"


def test_a_percentage_shows_its_sum_and_rounds_limits_down(plan_files: PlanOf) -> None:
    (row,) = tally(plan_files("awards: [{award: lao-dong-tien-tien, quota: 70% of staff}]\n")).awards

    assert (row.quota.most, row.quota.sum) == (2, "⌊70% × 4⌋ = 2")


def test_a_yearly_line_has_one_row_a_year_or_only_its_own_years(plan_files: PlanOf) -> None:
    longer = "awards: [{award: giay-khen-so, per: year, years: [2024], quota: 2}]\n"

    assert [row.year for row in tally(plan_files(longer)).awards] == [2024]


def test_a_goal_is_reached_by_those_given_before_those_put_forward(plan_files: PlanOf) -> None:
    targets = "targets: [{award: giay-khen-so, goal: {individual: 3}}]\n"
    given = "---\nkind: history\nawards: [{person: an, award: giay-khen-so, year: 2024}]\n"
    only_nominated = tally(plan_files(AWARDS + targets, LISTS)).targets[0]
    decided = tally(plan_files(AWARDS + targets, LISTS + given)).targets[0]

    assert (only_nominated.actual, only_nominated.basis, only_nominated.reached) == (3, "nominated", True)
    assert (decided.actual, decided.basis, decided.reached) == (1, "decided", False)


@pytest.mark.parametrize(("actual", "shown"), [("1699", 1699), ('"92,04%"', "92,04%")])
def test_a_goal_of_households_shows_what_was_confirmed(plan_files: PlanOf, actual: str, shown: int | str) -> None:
    text = (
        "denominators:\n  ho: {number: 1846, name: hộ gia đình}\n"
        f"targets:\n  - {{award: gia-dinh-van-hoa, goal: 92% of ho, result: {{actual: {actual}}}}}\n"
    )
    (row,) = tally(plan_files(text)).targets
    assert (row.actual, row.basis, row.reached) == (shown, "result", True)


def test_a_goal_rounds_up_and_a_target_in_words_needs_its_result(plan_files: PlanOf) -> None:
    files = plan_files(
        "targets:\n"
        "  - {award: lao-dong-tien-tien, goal: 70% of staff}\n"
        "  - {text: Chi bộ trong sạch}\n"
        "  - {text: Công đoàn xuất sắc, result: {reached: true, actual: đã công nhận}}\n"
    )
    percent, open_end, confirmed = tally(files).targets

    assert (percent.least, percent.sum, percent.reached) == (3, "⌈70% × 4⌉ = 3", None)
    assert open_end.reached is None
    assert (confirmed.reached, confirmed.actual) == (True, "đã công nhận")


def test_units_add_up_with_the_agency_itself_and_outsiders(plan_files: PlanOf) -> None:
    files = plan_files(
        AWARDS, LISTS + "  - {agency: true, award: giay-khen-so}\n  - {external: {name: Ông X}, award: giay-khen-so}\n"
    )
    counted = tally(files)
    rows = {row.unit: row for row in counted.units}
    total = sum((row.individual.nominated or 0) + (row.collective.nominated or 0) for row in counted.units)

    assert list(rows) == ["lanh-dao", "van-phong", "phong-a", AGENCY_ITSELF, OUTSIDE]
    assert (rows["van-phong"].people, rows["van-phong"].individual.nominated) == (2, 2)
    assert total == len(files.nominated) == 6


def test_a_household_outside_has_a_row_of_its_own(plan_files: PlanOf) -> None:
    household = "  - {external: {name: Hộ X, subject: household}, award: giay-khen-so}\n"
    rows = {row.unit: row for row in tally(plan_files(AWARDS, LISTS + household)).units}

    assert rows[HOUSEHOLDS].collective.nominated == 1
    assert OUTSIDE not in rows


def test_a_percentage_of_the_plan_s_own_number_names_it(plan_files: PlanOf) -> None:
    own = "denominators: {ho: {number: 50, name: hộ gia đình}}\n"
    (target,) = tally(plan_files(own + "targets: [{award: gia-dinh-van-hoa, goal: 92% of ho}]\n")).targets

    assert (target.words, target.least, target.sum) == ("92% số hộ gia đình", 46, "⌈92% × 50⌉ = 46")


def test_a_line_for_some_years_or_units_says_so(plan_files: PlanOf) -> None:
    line = "awards: [{award: giay-khen-so, units: [phong-a, khong-co], years: [2021, 2022], quota: 2}]\n"
    (row,) = tally(plan_files(line)).awards

    assert (row.unit, row.units, row.years) == (None, ("Phòng A", "khong-co"), (2021, 2022))


def test_approved_is_what_the_council_approved_and_unknown_before_it_met(plan_files: PlanOf) -> None:
    collective, individual = tally(plan_files(AWARDS, LISTS + SESSION)).awards

    assert (collective.approved, individual.approved) == (0, 1)
    assert tally(plan_files(AWARDS, LISTS)).awards[1].approved is None
