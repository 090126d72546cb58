"""Denominators: their number, their name, and saying that a number is not known."""

from collections.abc import Callable
from datetime import date

import pytest

from samples import AGENCY, PEOPLE, PLAN
from thidua_cli.models.plan import Interval
from thidua_cli.workspace.bases import base_of, reference_day, staff, units
from thidua_cli.workspace.books import AgencyFiles, PlanFiles, Workspace

Plan = Callable[..., PlanFiles]
Read = Callable[[dict[str, str]], Workspace]
SNAPSHOTS = """\
headcounts:
  - {date: 2024-12-01, staff: 41, units: 5}
  - {date: 2024-01-01, staff: 45}
  - {date: 2025-01-01, staff: 40}
"""
END = date(2024, 12, 31)


def only(workspace: Workspace) -> AgencyFiles:
    (files,) = workspace.agencies
    return files


def test_the_day_is_the_end_of_the_year_or_of_the_plan(plan_files: Plan) -> None:
    assert reference_day(plan_files(), 2023) == date(2023, 12, 31)
    assert reference_day(plan_files(), 2030) == END


@pytest.mark.parametrize(("start", "end"), [("2023-09-01", "2024-05-31"), ("2023-12-01", "2024-11-30")])
def test_the_day_of_a_year_across_new_year_is_its_end(plan_files: Plan, start: str, end: str) -> None:
    files = plan_files()
    period = Interval.model_validate({"from": start, "to": end})
    plan = files.plan.model_copy(update={"period": period})
    assert reference_day(PlanFiles(plan, files.of), plan.last_year) == date.fromisoformat(end)


def test_a_number_of_the_plan_s_own_comes_first(plan_files: Plan) -> None:
    households = "{number: 12, name: hộ gia đình, source: Báo cáo 5, date: 2024-01-02}"
    files = plan_files(f"denominators: {{ho: {households}, dn: {{number: 3, name: X}}}}\n")
    assert [(base.number, base.text) for base in (base_of(files, name, 2024) for name in ("ho", "dn"))] == [
        (12, "số hộ gia đình chốt ngày 02/01/2024 (theo Báo cáo 5)"),
        (3, "số X"),
    ]
    span = base_of(files, "ho", 2024).span
    assert span is not None
    assert (span.file, span.line) == ("plan.yaml", 11)


@pytest.mark.parametrize(
    ("day", "number"),
    [(date(2024, 1, 1), 45), (date(2024, 11, 30), 45), (date(2024, 12, 1), 41), (END, 41), (date(2025, 1, 1), 40)],
)
def test_the_newest_snapshot_up_to_the_day_counts(workspace: Read, day: date, number: int) -> None:
    assert staff(only(workspace({"agency.yaml": AGENCY + SNAPSHOTS})), day).number == number


def test_a_snapshot_is_named_with_its_day_and_place(workspace: Read) -> None:
    base = staff(only(workspace({"agency.yaml": AGENCY + SNAPSHOTS})), END)
    assert base.text == "số người chốt ngày 01/12/2024"
    assert base.span is not None
    assert (base.span.file, base.span.line) == ("agency.yaml", 14)


def test_before_the_first_snapshot_the_roster_counts(workspace: Read) -> None:
    base = staff(only(workspace({"agency.yaml": AGENCY + SNAPSHOTS})), date(2023, 12, 31))
    assert (base.number, base.text) == (4, "số người trong danh sách ngày 31/12/2023")


def test_the_roster_counts_whom_it_should_on_the_day(workspace: Read) -> None:
    extra = """\
  - {id: moi, name: Hồ Mới, unit: phong-a, from: 2024-12-31}
  - {id: nghi, name: Hồ Nghỉ, unit: phong-a, to: 2024-12-30}
  - {id: khoan, name: Hồ Khoán, unit: phong-a, counted: false}
"""
    files = only(workspace({"people.yaml": PEOPLE + extra}))
    assert staff(files, END).number == 5
    assert staff(files, date(2024, 12, 30)).number == 5
    assert staff(files, date(2025, 1, 1)).number == 5


def test_without_snapshot_and_roster_nobody_knows(workspace: Read) -> None:
    files = only(workspace({"people.yaml": "kind: history\nawards: []\n"}))
    assert staff(files, END).number is None


def test_units_are_those_that_count_and_exist_on_the_day(workspace: Read) -> None:
    merged = AGENCY.replace("name: Phòng A}", "name: Phòng A, to: 2024-06-30}")
    files = only(workspace({"agency.yaml": merged}))
    assert (units(files, date(2024, 6, 30)).number, units(files, date(2024, 7, 1)).number) == (2, 1)


def test_a_snapshot_with_units_replaces_the_count(workspace: Read) -> None:
    files = only(workspace({"agency.yaml": AGENCY + SNAPSHOTS}))
    assert (units(files, date(2024, 11, 30)).number, units(files, END).number) == (2, 5)


def test_without_units_nobody_knows(workspace: Read) -> None:
    bare = "kind: agency\nid: so-mau\nname: Sở Mẫu\ncode: SM\nplace: X\n"
    assert units(only(workspace({"agency.yaml": bare})), END).number is None


def test_a_rating_counts_the_better_ones_too(plan_files: Plan, workspace: Read) -> None:
    rated = PEOPLE
    for name, rating in (("An", "hoan-thanh-xuat-sac"), ("Bình", "hoan-thanh-tot"), ("Chi", "hoan-thanh")):
        rated = rated.replace(f"{name}, unit", f"{name}, ratings: {{2024: {rating}}}, unit")
    (files,) = workspace({"people.yaml": rated, "plan.yaml": PLAN}).plans()
    assert base_of(files, "hoan-thanh-tot", 2024).number == 2
    assert base_of(files, "hoan-thanh-xuat-sac", 2024).number == 1
    assert base_of(files, "hoan-thanh-tot", 2023).number is None


def test_an_award_counts_the_given_and_before_that_the_nominated(plan_files: Plan) -> None:
    awards = "awards:\n  - {award: lao-dong-tien-tien, per: year}\n"
    nominated = """\
kind: nominations
plan: nam-2024
year: 2024
nominations:
  - {person: an, award: lao-dong-tien-tien}
  - {person: binh, award: lao-dong-tien-tien}
"""
    given = nominated + "---\nkind: history\nawards:\n  - {person: an, award: lao-dong-tien-tien, year: 2024}\n"
    found = [base_of(plan_files(awards, lists), "lao-dong-tien-tien", 2024) for lists in ("", nominated, given)]
    assert [base.number for base in found] == [None, 2, 1]
    assert ["được" in base.text for base in found] == [False, True, True]


def test_an_award_of_another_year_is_not_counted(plan_files: Plan) -> None:
    awards = "awards:\n  - {award: lao-dong-tien-tien, per: year}\n"
    lists = "kind: history\nawards:\n  - {person: an, award: lao-dong-tien-tien, year: 2024}\n"
    assert base_of(plan_files(awards, lists), "lao-dong-tien-tien", 2023).number is None


def test_staff_and_units_are_words_of_their_own(plan_files: Plan) -> None:
    assert [base_of(plan_files(), word, 2024).number for word in ("staff", "units")] == [4, 2]
