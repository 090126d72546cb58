from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date

from thidua_cli.tally.dues import NO_DAY, Due, decided_dues, nominated_dues
from thidua_cli.workspace.books import PlanFiles

PlanOf = Callable[..., PlanFiles]
ON = date(2025, 1, 2)
NOMINATIONS = "kind: nominations\nplan: nam-2024\nyear: 2024\nnominations:\n"


def costs(dues: Iterable[Due]) -> list[int | None]:
    return [due.cost for due in dues]


def test_of_several_titles_of_one_person_and_year_only_the_highest_is_paid(plan_files: PlanOf) -> None:
    files = plan_files(
        lists=NOMINATIONS
        + "  - {person: an, award: lao-dong-tien-tien}\n"
        + "  - {person: an, award: chien-si-thi-dua-co-so}\n"
        + "  - {person: binh, award: chien-si-thi-dua-co-so}\n"
        + "  - {person: binh, award: lao-dong-tien-tien}\n"
        + "  - {person: chi, award: lao-dong-tien-tien}\n"
    )

    assert costs(nominated_dues(files, ON)) == [0, 2_340_000, 2_340_000, 0, 710_000]


def test_a_title_and_a_form_are_both_paid(plan_files: PlanOf) -> None:
    files = plan_files(
        lists=NOMINATIONS + "  - {person: an, award: lao-dong-tien-tien}\n  - {person: an, award: bang-khen-tinh}\n"
    )

    assert costs(nominated_dues(files, ON)) == [710_000, 3_510_000]


def test_titles_of_different_years_are_all_paid(plan_files: PlanOf) -> None:
    lists = "  - {person: an, award: lao-dong-tien-tien, year: 2023}\n  - {person: an, award: chien-si-thi-dua-co-so}\n"

    assert costs(nominated_dues(plan_files(lists=NOMINATIONS + lists), ON)) == [710_000, 2_340_000]


def test_a_collective_too_is_paid_its_highest_title_only(plan_files: PlanOf) -> None:
    lists = (
        "  - {unit: phong-a, award: tap-the-lao-dong-tien-tien}\n"
        "  - {unit: phong-a, award: co-thi-dua-tinh}\n"
        "  - {unit: van-phong, award: tap-the-lao-dong-tien-tien}\n"
    )

    assert costs(nominated_dues(plan_files(lists=NOMINATIONS + lists), ON)) == [0, 18_720_000, 1_880_000]


def test_a_title_of_unknown_amount_stays_unknown_and_covers_nobody(plan_files: PlanOf) -> None:
    lists = "  - {unit: phong-a, award: thon-to-dan-pho-van-hoa}\n  - {unit: phong-a, award: xa-phuong-tieu-bieu}\n"
    files = plan_files(lists=NOMINATIONS + lists)

    assert costs(nominated_dues(files, date(2023, 7, 1))) == [2_700_000, None]


def test_each_award_given_is_paid_by_the_day_of_its_own_decision(plan_files: PlanOf) -> None:
    files = plan_files(
        lists="kind: history\ndecision: {date: 2024-06-30}\nawards:\n"
        "  - {person: an, award: lao-dong-tien-tien, year: 2024}\n"
        "  - {person: binh, award: lao-dong-tien-tien, year: 2024, decision: {date: 2024-07-01}}\n"
        "  - {person: chi, award: lao-dong-tien-tien, year: 2024, decision: {number: 5/QĐ-SM}}\n"
    )
    dues = decided_dues(files)

    assert costs(dues) == [540_000, 710_000, None]
    assert dues[2].money.reason == NO_DAY


def test_an_award_given_without_any_decision_has_no_day(plan_files: PlanOf) -> None:
    files = plan_files(lists="kind: history\nawards: [{person: an, award: lao-dong-tien-tien, year: 2024}]\n")

    assert costs(decided_dues(files)) == [None]
