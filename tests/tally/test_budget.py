from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from thidua_cli.tally.budget import OUTSIDE, Column, Total, budget
from thidua_cli.workspace.books import PlanFiles

PlanOf = Callable[..., PlanFiles]
ON = date(2025, 1, 2)
NOMINATIONS = "kind: nominations\nplan: nam-2024\nyear: 2024\nnominations:\n"
SIX = "awards: [{award: giay-khen-so, quota: {collective: max 1, individual: max 2}}]\n"


def test_the_forecast_is_limit_times_prize_and_lists_that_do_not_exist_are_not_0(plan_files: PlanOf) -> None:
    found = budget(plan_files(SIX), ON)
    collective, individual = found.rows

    assert (collective.columns["forecast"], individual.columns["forecast"]) == (
        Column(1, 1_410_000), Column(2, 1_420_000),
    )  # fmt: skip
    assert (collective.columns["nominated"], collective.columns["decided"]) == (Column(), Column())
    assert found.totals == {"forecast": Total(2_830_000, 0), "nominated": Total(None, 0), "decided": Total(None, 0)}


@pytest.mark.parametrize(
    ("quota", "why"),
    [
        ("", "số lượng không ấn định"),
        (", quota: allocated", "số lượng theo phân bổ"),
        (", quota: min 2", "số lượng ít nhất 2"),
        (
            ", quota: max 15% of lao-dong-tien-tien",
            "số lượng tối đa 15% số đạt Lao động tiên tiến (chưa đủ dữ liệu)",
        ),
    ],
)
def test_a_limit_that_is_no_number_is_said(plan_files: PlanOf, quota: str, why: str) -> None:
    found = budget(plan_files(f"awards: [{{award: chien-si-thi-dua-co-so{quota}}}]\n"), ON)

    assert found.rows[0].columns["forecast"] == Column(why=(why,))
    assert found.totals["forecast"] == Total(None, 1)


def test_an_allocation_that_is_known_is_counted(plan_files: PlanOf) -> None:
    found = budget(plan_files("awards: [{award: chien-si-thi-dua-co-so, quota: allocated 3}]\n"), ON)

    assert found.rows[0].columns["forecast"] == Column(3, 7_020_000)


def test_an_award_without_a_prize_is_said_and_not_summed(plan_files: PlanOf) -> None:
    awards = (
        "awards:\n  - {award: giay-khen-so, quota: {individual: 2}}\n"
        "  - {id: nhat, award: hinh-thuc-khac, name: Giải Nhất, quota: {individual: 1}}\n"
    )
    found = budget(plan_files(awards, NOMINATIONS + "  - {person: an, award: nhat}\n"), ON)
    first = found.rows[1]

    assert (first.columns["forecast"].count, first.columns["forecast"].cost) == (1, None)
    assert (first.columns["nominated"].count, first.columns["nominated"].cost) == (1, None)
    assert found.totals["forecast"] == Total(1_420_000, 1)


def test_where_a_place_may_go_to_several_the_dearest_counts_and_is_named(plan_files: PlanOf) -> None:
    (row,) = budget(plan_files("awards: [{award: [giay-khen-so, bang-khen-tinh], quota: 2}]\n"), ON).rows

    assert row.columns["forecast"] == Column(2, 14_040_000)
    assert row.remarks == (
        "tính theo mức cao nhất của dòng: Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh, tập thể",
    )  # fmt: skip


def test_one_unknown_among_several_makes_the_place_unknown(plan_files: PlanOf) -> None:
    extra = "awards: [{id: x, award: [giay-khen-so, hinh-thuc-khac], quota: {individual: 2}}]\n"
    (row,) = budget(plan_files(extra), ON).rows

    assert (row.money.amount, row.columns["forecast"].cost) == (None, None)


def test_nominated_titles_cover_each_other_across_rows(plan_files: PlanOf) -> None:
    files = plan_files(
        "awards: [{award: lao-dong-tien-tien}, {award: chien-si-thi-dua-co-so}]\n",
        NOMINATIONS
        + "  - {person: an, award: lao-dong-tien-tien}\n  - {person: an, award: chien-si-thi-dua-co-so}\n"
        + "  - {person: binh, award: lao-dong-tien-tien}\n",
    )
    found = budget(files, ON)

    assert found.rows[0].columns["nominated"] == Column(2, 710_000, covered=1)
    assert found.totals["nominated"] == Total(3_050_000, 0)


def test_what_no_line_of_the_plan_takes_has_its_own_row(plan_files: PlanOf) -> None:
    files = plan_files(SIX, NOMINATIONS + "  - {person: an, award: bang-khen-tinh}\n")
    found = budget(files, ON)
    row = found.rows[-1]

    assert (row.award, row.slot, row.remarks) == ("bang-khen-tinh", None, (OUTSIDE,))
    assert row.columns == {"forecast": Column(), "nominated": Column(1, 3_510_000), "decided": Column()}
    assert found.totals["nominated"] == Total(3_510_000, 0)


def test_decided_money_keeps_the_day_of_its_decision_whatever_the_day_asked_for(plan_files: PlanOf) -> None:
    given = (
        "kind: history\nawards:\n"
        "  - {person: an, award: giay-khen-so, year: 2024, decision: {date: 2024-06-30}}\n"
        "  - {person: chi, award: giay-khen-so, year: 2024}\n"
    )
    row = budget(plan_files(SIX, given), date(2026, 12, 1)).rows[1]

    assert row.columns["decided"] == Column(2, None, ("sổ khen thưởng chưa ghi ngày quyết định",))
    assert row.columns["forecast"] == Column(2, 1_520_000)


def test_a_prize_to_be_confirmed_is_counted_as_such(plan_files: PlanOf) -> None:
    awards = "awards: [{award: giay-khen-so, quota: {household: 2}}]\n"
    (row,) = budget(plan_files(awards), date(2023, 12, 29)).rows

    assert row.columns["forecast"] == Column(2, 1_080_000, unsure=2)


def test_a_day_before_all_figures_has_no_base(plan_files: PlanOf) -> None:
    found = budget(plan_files(SIX), date(2009, 1, 1))

    assert found.base is None
    assert found.totals["forecast"] == Total(None, 2)


def test_a_limit_of_each_unit_counts_its_own_people_and_nobody_outside(plan_files: PlanOf) -> None:
    awards = "awards: [{award: giay-khen-so, scope: unit, quota: {individual: 1}}]\n"
    lists = "  - {person: chi, award: giay-khen-so}\n  - {external: {name: Lê Khách}, award: giay-khen-so}\n"
    rows = budget(plan_files(awards, NOMINATIONS + lists), ON).rows

    counted = {row.units: row.columns["nominated"].count for row in rows}
    assert counted == {("Lãnh đạo Sở",): 0, ("Văn phòng Sở",): 0, ("Phòng A",): 1, (): 1}
