"""Deadlines on paper."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from thidua_cli.documents.facts.deadline_points import deadline_points
from thidua_cli.models.plan import Interval, Plan
from thidua_cli.workspace.books import PlanFiles

DEADLINES = """\
awards: [{id: gk, award: giay-khen-so}, {award: lao-dong-tien-tien}]
deadlines:
  - {step: unit-submission, for: gk, before: 03-15, year: next}
  - {step: agency-submission, for: gk, by: 04-01, year: next}
  - {step: unit-submission, for: [gk, lao-dong-tien-tien, giai-mau], before: 2026-03-15}
  - {step: report, by: 12-05, year: same}
  - {step: decision, by: 12-20, year: same, text: Sở công bố vào cuối năm.}
"""


def lines(plan: Plan, *only: str) -> list[str]:
    points = deadline_points(plan, "Sở Mẫu", only)
    return [f"{point.lead}|{point.text}" for point in points]


def over_years(plan: Plan) -> Plan:
    period = Interval.model_validate({"from": plan.period.start, "to": date(2026, 12, 31)})
    return plan.model_copy(update={"period": period})


def test_steps_stand_together_by_award(plan_files: Callable[..., PlanFiles]) -> None:
    assert lines(over_years(plan_files(DEADLINES).plan)) == [
        (
            "Giấy khen của Giám đốc Sở|các phòng, đơn vị gửi hồ sơ đề nghị khen thưởng **trước ngày 15/3 năm liền kề**;"
            " Sở Mẫu trình cấp có thẩm quyền **chậm nhất ngày 01/4 năm liền kề**."
        ),
        (
            "Giấy khen của Giám đốc Sở; Lao động tiên tiến; giai-mau|các phòng, đơn vị gửi hồ sơ đề nghị khen thưởng"
            " **trước ngày 15/3/2026**."
        ),
        "|Báo cáo kết quả **chậm nhất ngày 05/12 hằng năm**.",
        "|Sở công bố vào cuối năm.",
    ]


def test_plan_of_one_year_names_the_very_day(plan_files: Callable[..., PlanFiles]) -> None:
    said = lines(plan_files(DEADLINES).plan)
    assert "**trước ngày 15/3/2025**" in said[0]
    assert said[2] == "|Báo cáo kết quả **chậm nhất ngày 05/12/2024**."


def test_choice_by_step_or_award(plan_files: Callable[..., PlanFiles]) -> None:
    plan = plan_files(DEADLINES).plan
    assert len(lines(plan, "report")) == 1
    assert len(lines(plan, "lao-dong-tien-tien")) == 1
