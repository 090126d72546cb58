"""Deadlines and what the records say of them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from thidua_cli.documents.facts.year_deadlines import year_deadlines
from thidua_cli.workspace.books import PlanFiles

LIST = """\
kind: nominations
plan: {plan}
year: {year}
unit: {unit}
{sent}nominations: [{{unit: {unit}, award: {award}}}]
"""


def lists(files: PlanFiles, *sent: str, award: str = "tap-the-lao-dong-tien-tien") -> str:
    units = list(files.of.units)
    plan, year = files.plan.id, files.plan.last_year
    made = (
        LIST.format(plan=plan, year=year, unit=unit, award=award, sent=f"submitted: {day}\n" if day else "")
        for unit, day in zip(units, sent, strict=False)
    )
    return "---\n".join(made)


@pytest.mark.parametrize(
    ("sent", "done", "result"),
    [
        (["{y}-11-30", "{y}-11-29"], "30/11/{y}", "đúng hạn"),
        (["{y}-11-30", "{y}-12-01"], "01/12/{y}", "quá hạn"),
        (["{y}-11-30", ""], "-", "chưa ghi nhận"),
        (["", "{y}-12-02"], "-", "quá hạn"),
        ([], "-", "chưa ghi nhận"),
    ],
)
def test_lists(plan_files: Callable[..., PlanFiles], sent: list[str], done: str, result: str) -> None:
    extra = "deadlines: [{step: unit-submission, before: 12-01, year: same}]\n"
    year = plan_files(extra).plan.last_year
    files = plan_files(extra, lists(plan_files(extra), *(day.format(y=year) for day in sent)))
    (fact,) = year_deadlines(files, year)
    assert (fact.done, fact.result) == (done.format(y=year), result)
    assert (fact.what, fact.due) == ("Các phòng, đơn vị gửi hồ sơ đề nghị khen thưởng", f"trước ngày 01/12/{year}")


def test_only_lists_of_the_awards_it_is_for(plan_files: Callable[..., PlanFiles]) -> None:
    extra = "deadlines: [{step: unit-submission, for: [giay-khen-so], by: 12-01, year: same}]\n"
    year = plan_files(extra).plan.last_year
    files = plan_files(extra, lists(plan_files(extra), f"{year}-12-20"))
    assert [fact.result for fact in year_deadlines(files, year)] == ["chưa ghi nhận"]


def test_by_day_with_the_words_of_the_author(plan_files: Callable[..., PlanFiles]) -> None:
    files = plan_files(
        "deadlines:\n"
        "  - {step: report, by: 01-10, year: next}\n"
        "  - {step: other, by: 03-01, year: same, text: tổ chức hội thao.}\n"
    )
    year = files.plan.last_year
    assert [(fact.what, fact.due) for fact in year_deadlines(files, year)] == [
        ("Tổ chức hội thao", f"chậm nhất ngày 01/3/{year}"),
        ("Báo cáo kết quả", f"chậm nhất ngày 10/01/{year + 1}"),
    ]


DECIDED = """\
kind: decisions
decisions:
  - number: 5/QĐ-SM
    date: {y}-12-16
    issuer: Giám đốc Sở Mẫu
    plan: nam-2024
    awards: [{{person: an, award: lao-dong-tien-tien, year: {y}}}]
  - number: 77/QĐ-UBND
    date: {y}-12-28
    issuer: Chủ tịch UBND tỉnh Ví Dụ
    plan: nam-2024
    awards: [{{unit: phong-a, award: tap-the-lao-dong-xuat-sac, year: {y}}}]
"""


@pytest.mark.parametrize(
    ("named", "done", "result"),
    [
        ("", "16/12/{y}", "đúng hạn"),
        (", for: [tap-the-lao-dong-xuat-sac]", "28/12/{y}", "quá hạn"),
        (", for: [lao-dong-tien-tien]", "16/12/{y}", "đúng hạn"),
    ],
)
def test_a_superior_does_not_miss_the_deadline_of_the_agency(
    plan_files: Callable[..., PlanFiles], named: str, done: str, result: str
) -> None:
    extra = f"deadlines: [{{step: decision, by: 12-20, year: same{named}}}]\n"
    year = plan_files(extra).plan.last_year
    (fact,) = year_deadlines(plan_files(extra, DECIDED.format(y=year)), year)
    assert (fact.done, fact.result) == (done.format(y=year), result)
