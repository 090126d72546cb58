"""Deadlines on paper."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from samples import AGENCY, PLAN
from thidua_cli.documents.facts.deadline_points import deadline_points
from thidua_cli.models.plan import Interval
from thidua_cli.workspace.books import PlanFiles, Workspace

DEADLINES = """\
awards: [{id: gk, award: giay-khen-so}, {award: lao-dong-tien-tien}]
deadlines:
  - {step: unit-submission, for: gk, before: 03-15, year: next}
  - {step: agency-submission, for: gk, by: 04-01, year: next}
  - {step: unit-submission, for: [gk, lao-dong-tien-tien, giai-mau], before: 2026-03-15}
  - {step: report, by: 12-05, year: same}
  - {step: decision, by: 12-20, year: same, text: Sở công bố vào cuối năm.}
"""


def lines(files: PlanFiles, *only: str) -> list[str]:
    points = deadline_points(files, only)
    return [f"{point.lead}|{point.text}" for point in points]


def during(files: PlanFiles, start: date, end: date) -> PlanFiles:
    period = Interval.model_validate({"from": start, "to": end})
    return PlanFiles(files.plan.model_copy(update={"period": period}), files.of)


def over_years(files: PlanFiles) -> PlanFiles:
    return during(files, date(2024, 1, 1), date(2026, 12, 31))


def test_steps_stand_together_by_award(plan_files: Callable[..., PlanFiles]) -> None:
    assert lines(over_years(plan_files(DEADLINES))) == [
        (
            "Giấy khen của Giám đốc Sở|các phòng, đơn vị gửi hồ sơ đề nghị khen thưởng **trước ngày 15/3 năm liền kề**;"
            " Sở Mẫu trình cấp có thẩm quyền **chậm nhất ngày 01/4 năm liền kề**."
        ),
        (
            "Giấy khen của Giám đốc Sở; Lao động tiên tiến; giai-mau|các phòng, đơn vị gửi hồ sơ đề nghị khen thưởng"
            " **trước ngày 15/3/2026**."
        ),
        "|Báo cáo kết quả **chậm nhất ngày 05/12 hằng năm**.",
        "|Sở công bố vào cuối năm **chậm nhất ngày 20/12 hằng năm**.",
    ]


def test_plan_of_one_year_names_the_very_day(plan_files: Callable[..., PlanFiles]) -> None:
    said = lines(plan_files(DEADLINES))
    assert "**trước ngày 15/3/2025**" in said[0]
    assert said[2] == "|Báo cáo kết quả **chậm nhất ngày 05/12/2024**."


def test_one_year_of_several_names_the_very_day(plan_files: Callable[..., PlanFiles]) -> None:
    said = [point.text for point in deadline_points(over_years(plan_files(DEADLINES)), ("report",), 2025)]
    assert said == ["Báo cáo kết quả **chậm nhất ngày 05/12/2025**."]


def test_a_year_leaves_out_awards_that_are_not_for_it(plan_files: Callable[..., PlanFiles]) -> None:
    files = plan_files(
        "awards: [{id: gk, award: giay-khen-so, years: [2023]}]\n"
        "deadlines: [{step: decision, for: gk, by: 12-20, year: same}]\n"
    )
    assert deadline_points(files, (), 2024) == ()
    assert len(deadline_points(files, (), 2023)) == len(lines(files)) == 1


def test_choice_by_step_or_award(plan_files: Callable[..., PlanFiles]) -> None:
    files = plan_files(DEADLINES)
    assert len(lines(files, "report")) == 1
    assert len(lines(files, "lao-dong-tien-tien")) == 1


def test_a_period_that_runs_backwards_still_gives_a_draft(plan_files: Callable[..., PlanFiles]) -> None:
    files = plan_files("deadlines:\n  - {step: report, before: 03-15, year: next}\n")
    assert "15/3 năm liền kề" in lines(during(files, date(2024, 12, 31), date(2023, 1, 1)))[0]


@pytest.mark.parametrize(
    ("start", "end", "same", "next_"),
    [
        (date(2023, 9, 1), date(2024, 5, 31), "15/9/2023", "15/9/2024"),
        (date(2023, 12, 1), date(2024, 11, 30), "15/9/2024", "15/9/2025"),
    ],
)
def test_a_year_across_new_year_names_the_very_day(
    plan_files: Callable[..., PlanFiles], start: date, end: date, same: str, next_: str
) -> None:
    both = "".join(f"  - {{step: report, by: 09-15, year: {year}}}\n" for year in ("same", "next"))
    said = lines(during(plan_files(f"deadlines:\n{both}"), start, end))
    assert said == [f"|Báo cáo kết quả **chậm nhất ngày {day}**." for day in (same, next_)]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("nộp hồ sơ", "Nộp hồ sơ **trước ngày 05/3/2024**"),
        ("nộp lúc 15/3, 5 bộ", "Nộp lúc 15/3, 5 bộ **trước ngày 05/3/2024**"),
        ("nộp trước ngày 05/3 năm nay", "Nộp trước ngày 05/3 năm nay"),
        ("nộp trước ngày 5/03/2024", "Nộp trước ngày 5/03/2024"),
        ("nộp trước **ngày 05 tháng 3**", "Nộp trước **ngày 05 tháng 3**"),
    ],
)
def test_words_of_the_author_keep_the_day(plan_files: Callable[..., PlanFiles], text: str, said: str) -> None:
    files = plan_files(f'deadlines:\n  - {{step: other, before: 03-05, year: same, text: "{text}"}}\n')
    assert lines(files) == [f"|{said}."]


def test_units_are_called_as_the_agency_calls_them(
    workspace: Callable[[dict[str, str]], Workspace],
) -> None:
    agency = AGENCY + "words: {staff: 'cán bộ, giáo viên', units: 'các tổ, bộ môn'}\n"
    plan = PLAN + "deadlines: [{step: unit-submission, by: 2024-05-20}]\n"
    (files,) = workspace({"agency.yaml": agency, "plan.yaml": plan}).plans()
    assert lines(files)[0].startswith("|Các tổ, bộ môn gửi hồ sơ")
