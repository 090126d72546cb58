"""Award lines on paper."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from thidua_cli.documents.facts.award_points import award_points
from thidua_cli.workspace.books import PlanFiles

AWARDS = """\
awards:
  - {id: gk, award: giay-khen-so, quota: {collective: max 3, individual: max 6}}
  - {award: lao-dong-tien-tien, quota: 70% of staff}
  - {award: co-thi-dua-tinh}
"""


def lines(files: PlanFiles, *only: str, subject: str | None = None) -> list[str]:
    return [f"{point.lead}|{point.text}" for point in award_points(files, only, subject)]


def test_all_lines_in_order(plan_files: Callable[..., PlanFiles]) -> None:
    assert lines(plan_files(AWARDS)) == [
        "Giấy khen của Giám đốc Sở|tối đa 03 tập thể và 06 cá nhân.",
        "Lao động tiên tiến|70% công chức, viên chức, người lao động.",
        "Cờ thi đua của Ủy ban nhân dân tỉnh|",
    ]


def test_choice_by_id_code_and_subject(plan_files: Callable[..., PlanFiles]) -> None:
    files = plan_files(AWARDS)
    assert lines(files, "co-thi-dua-tinh") == ["Cờ thi đua của Ủy ban nhân dân tỉnh|"]
    assert lines(files, "gk", subject="collective") == ["Giấy khen của Giám đốc Sở|tối đa 03 tập thể."]
    assert [line.split("|")[0] for line in lines(files, subject="individual")] == [
        "Giấy khen của Giám đốc Sở",
        "Lao động tiên tiến",
    ]


@pytest.mark.parametrize(
    ("keys", "text"),
    [
        ("per: year", "02 tập thể, cá nhân mỗi năm."),
        ("per: year, name: Giấy khen hằng năm", "02 tập thể, cá nhân."),
        ("per: wave", "02 tập thể, cá nhân trong mỗi đợt."),
        ("scope: unit, per: year", "02 tập thể, cá nhân của mỗi đơn vị mỗi năm."),
        ("decided_by: Giám đốc Sở", "02 tập thể, cá nhân, do Giám đốc Sở quyết định."),
        ("note: ưu tiên cơ sở", "02 tập thể, cá nhân, ưu tiên cơ sở."),
        ("note: (dự kiến)", "02 tập thể, cá nhân (dự kiến)."),
    ],
)
def test_what_is_said_after_the_number(plan_files: Callable[..., PlanFiles], keys: str, text: str) -> None:
    files = plan_files(f"awards: [{{award: giay-khen-so, quota: 2, {keys}}}]\n")
    long = files.plan.model_copy(
        update={"period": files.plan.period.model_copy(update={"end": files.plan.period.end.replace(year=2026)})}
    )
    assert award_points(PlanFiles(long, files.of), (), None)[0].text == text


def test_plan_of_one_year_does_not_say_each_year(plan_files: Callable[..., PlanFiles]) -> None:
    assert lines(plan_files("awards: [{award: giay-khen-so, quota: 2, per: year}]\n"))[0].endswith(
        "|02 tập thể, cá nhân."
    )


@pytest.mark.parametrize(
    ("keys", "text"),
    [
        ("quota: 2, units: [van-phong, phong-a]", "02 tập thể, cá nhân (áp dụng cho Văn phòng Sở, Phòng A)."),
        ("quota: 2, scope: unit, units: phong-a", "02 tập thể, cá nhân của mỗi đơn vị (áp dụng cho Phòng A)."),
        ("quota: 2, years: [2022, 2021, 2024]", "02 tập thể, cá nhân (xét các năm 2021, 2022 và 2024)."),
        ("quota: 2, years: [2024], units: phong-a", "02 tập thể, cá nhân (xét năm 2024; áp dụng cho Phòng A)."),
        ("years: [2021, 2022]", "xét các năm 2021 và 2022."),
        ("quota: 2, units: khong-co", "02 tập thể, cá nhân (áp dụng cho khong-co)."),
    ],
)
def test_years_and_units_of_a_line_are_said(plan_files: Callable[..., PlanFiles], keys: str, text: str) -> None:
    files = plan_files(f"awards: [{{award: giay-khen-so, {keys}}}]\n")
    assert award_points(files, (), None)[0].text == text
