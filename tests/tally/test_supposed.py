"""An agency with other quotas and headcounts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from samples import AGENCY, PEOPLE, PLAN
from thidua_cli.models.amount import Amount
from thidua_cli.tally.supposed import QuotaWish, Wish, members, refusal, suppose
from thidua_cli.workspace.bases import staff, units
from thidua_cli.workspace.books import PlanFiles, Workspace

Read = Callable[..., PlanFiles]
LINES = """\
awards:
  - {id: gk-nam, award: giay-khen-so, quota: {individual: max 2, collective: max 1}}
  - {award: chien-si-thi-dua-co-so, quota: max 1}
  - {award: bang-khen-tinh}
"""
LAST = date(2024, 12, 31)


def wish(line: str, amount: str, subject: str | None = None) -> Wish:
    return Wish((QuotaWish(line, subject, Amount.of_text(amount)),))


def quotas(files: PlanFiles, wanted: Wish) -> dict[str, dict[str, str]]:
    assert refusal([files], wanted) is None
    (changed,) = suppose(files.of, wanted).plan_files
    return {
        line.key: {subject: str(amount) for subject, amount in (line.quota or {}).items()}
        for line in changed.plan.awards
    }


def test_one_subject_of_one_line_changes_and_the_files_do_not(plan_files: Read) -> None:
    files = plan_files(LINES)
    changed = quotas(files, wish("gk-nam", "max 5", "individual"))

    assert changed["gk-nam"] == {"individual": "max 5", "collective": "max 1"}
    assert changed["chien-si-thi-dua-co-so"] == {"any": "max 1"}
    assert quotas(files, Wish())["gk-nam"] == {"individual": "max 2", "collective": "max 1"}


@pytest.mark.parametrize(
    ("line", "amount", "subject", "expected"),
    [
        ("chien-si-thi-dua-co-so", "20% of staff", None, {"any": "20% of staff"}),
        ("chien-si-thi-dua-co-so", "3", "individual", {"individual": "3"}),
        ("bang-khen-tinh", "max 4", None, {"any": "max 4"}),
    ],
)
def test_a_line_with_one_amount_or_none(
    plan_files: Read, line: str, amount: str, subject: str | None, expected: dict[str, str]
) -> None:
    assert quotas(plan_files(LINES), wish(line, amount, subject))[line] == expected


@pytest.mark.parametrize(
    ("wanted", "sentence"),
    [
        (wish("khac", "3"), "không có dòng khen thưởng “khac”; có: gk-nam, chien-si-thi-dua-co-so, bang-khen-tinh"),
        (wish("gk-nam", "3"), "hãy ghi quota.gk-nam.individual, quota.gk-nam.collective"),
        (wish("bang-khen-tinh", "20% of ai-do"), "không có mẫu số “ai-do”"),
        (Wish(people=1, unit="phong-z"), "không có đơn vị “phong-z”; có: lanh-dao, van-phong, phong-a"),
        (Wish(people=-3, unit="phong-a"), "chỉ có 2 người, không bớt được 3"),
        (Wish(people=-5), "chỉ có 4 người, không bớt được 5"),
    ],
)
def test_a_wish_that_cannot_be_granted(plan_files: Read, wanted: Wish, sentence: str) -> None:
    assert sentence in (refusal([plan_files(LINES)], wanted) or "")


def test_people_are_added_to_the_roster_of_the_agency_and_of_the_unit(plan_files: Read) -> None:
    files = plan_files().of
    changed = suppose(files, Wish(people=3, unit="phong-a"))

    assert (staff(files, LAST).number, staff(changed, LAST).number) == (4, 7)
    assert (members(files, "phong-a", LAST), members(changed, "phong-a", LAST)) == (2, 5)
    assert members(changed, "van-phong", LAST) == 2


def test_a_snapshot_changes_and_keeps_its_number_of_units(
    workspace: Callable[[dict[str, str]], Workspace],
) -> None:
    agency = AGENCY + "headcounts: [{date: 2024-06-30, staff: 60, units: 9}]\n"
    (files,) = workspace({"agency.yaml": agency, "people.yaml": PEOPLE, "plan.yaml": PLAN}).agencies
    changed = suppose(files, Wish(people=-10))

    assert staff(changed, LAST).number == 50
    assert units(changed, LAST).number == 9


def test_nobody_is_counted_where_there_is_no_roster(plan_files: Read) -> None:
    files = plan_files()
    bare = PlanFiles(files.plan, replace(files.of, people_files=()))

    assert "chưa có số người" in (refusal([bare], Wish(people=1)) or "")
