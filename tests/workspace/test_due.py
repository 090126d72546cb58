"""The day a step is due: the plan's, a regulation's in force, the law's; the earliest of them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from meetings import RULES
from thidua_cli.models.plan import Interval
from thidua_cli.workspace.books import PlanFiles
from thidua_cli.workspace.due import due, due_of_plan

MakePlan = Callable[..., PlanFiles]
AWARDS = "awards:\n  - {award: co-thi-dua-chinh-phu, per: year}\n  - {award: giay-khen-so, per: year}\n"
LIST = """\
kind: nominations
plan: nam-2024
year: 2025
nominations:
  - {agency: true, award: co-thi-dua-chinh-phu}
  - {agency: true, award: giay-khen-so}
"""
UPWARD = "agency-submission"


def deadlines(days: list[str]) -> str:
    return f"deadlines: [{', '.join(f'{{step: council-meeting, {day}}}' for day in days)}]\n"


def of_2025(
    plan_files: MakePlan, plan: str, lists: str = "", start: str = "2025-01-01", end: str = "2025-12-31"
) -> PlanFiles:
    """The plan moved to years whose days the law sets."""
    files = plan_files(AWARDS + plan, LIST + lists)
    period = Interval.model_validate({"from": start, "to": end})
    return PlanFiles(files.plan.model_copy(update={"period": period}), files.of)


@pytest.mark.parametrize(
    ("plan", "rules", "said"),
    [
        ([], [], "None"),
        (["by: 12-31, year: same"], [], "chậm nhất 31/12/2025"),
        (["before: 12-31, year: same"], ["by: 12-31, year: same"], "trước 31/12/2025"),
        (["before: 12-31, year: same"], ["by: 12-30, year: same"], "trước 31/12/2025"),
        (["by: 12-31, year: same"], ["before: 12-31, year: same"], "trước 31/12/2025 (quy-che)"),
        (["by: 12-31, year: same"], ["by: 2025-11-01"], "chậm nhất 01/11/2025 (quy-che)"),
        # Several days of one source: the last one is the end.
        ([], ["by: 11-01, year: same", "by: 11-05, year: same"], "chậm nhất 05/11/2025 (quy-che)"),
        (["for: giay-khen-so, by: 10-01, year: same"], [], "None"),
    ],
)
def test_the_earliest_of_plan_and_regulations(
    plan_files: MakePlan, plan: list[str], rules: list[str], said: str
) -> None:
    files = of_2025(plan_files, deadlines(plan), RULES + deadlines(rules))
    assert str(due(files, files.nominated[0], "council-meeting")) == said


def test_the_day_of_the_law_is_for_its_award_and_step(plan_files: MakePlan) -> None:
    files = of_2025(plan_files, "deadlines: [{step: agency-submission, by: 12-31, year: next}]\n")
    flag, paper = files.nominated

    found = due(files, flag, UPWARD)
    assert found is not None
    assert str(found).startswith("chậm nhất 30/6/2026 (điểm b khoản 1 Điều 35 Nghị định")
    assert str(due_of_plan(files, flag, UPWARD)) == str(due(files, paper, UPWARD)) == "chậm nhất 31/12/2026"
    assert due(files, flag, "council-meeting") is None


def test_schools_have_a_day_of_their_own(plan_files: MakePlan) -> None:
    files = of_2025(plan_files, "", start="2025-09-01", end="2026-05-31")
    assert str(due(files, files.nominated[0], UPWARD)).startswith("chậm nhất 31/12/2026")


def test_a_year_that_closes_in_november_is_no_school_year(plan_files: MakePlan) -> None:
    files = of_2025(plan_files, "", start="2024-12-01", end="2025-11-30")
    assert str(due(files, files.nominated[0], UPWARD)).startswith("chậm nhất 30/6/2026")


def test_a_day_that_covers_a_narrower_form_of_its_award(plan_files: MakePlan) -> None:
    files = of_2025(plan_files, "deadlines: [{step: decision, for: giay-khen-so-nganh, by: 12-20, year: same}]\n")
    assert [str(due(files, entry, "decision")) for entry in files.nominated] == ["None", "chậm nhất 20/12/2025"]
