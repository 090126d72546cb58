"""Periods, waves and reviews on paper."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from thidua_cli.documents.facts.time_points import period_text, review_points, wave_points
from thidua_cli.models.plan import Interval
from thidua_cli.workspace.books import PlanFiles

WAVE = "waves: [{{id: d1, name: Đợt 1, from: 2024-01-01, to: 2024-06-30{}}}]\n"
DAYS = "từ ngày 01/01/2024 đến ngày 30/6/2024"


@pytest.mark.parametrize(
    ("start", "end", "text"),
    [
        (date(2024, 1, 1), date(2024, 12, 31), "Năm 2024."),
        (date(2024, 1, 1), date(2024, 12, 30), "Từ ngày 01/01/2024 đến ngày 30/12/2024."),
        (date(2021, 4, 24), date(2025, 12, 31), "Từ ngày 24/4/2021 đến ngày 31/12/2025."),
    ],
)
def test_period(plan_files: Callable[..., PlanFiles], start: date, end: date, text: str) -> None:
    period = Interval.model_validate({"from": start, "to": end})
    assert period_text(plan_files().plan.model_copy(update={"period": period})) == text


@pytest.mark.parametrize(
    ("keys", "text"),
    [
        ("", f"{DAYS}."),
        (", occasion: chào mừng ngày 01/5", f"{DAYS}, chào mừng ngày 01/5."),
        (", occasion: Chào mừng ngày 01/5", f"{DAYS}. Chào mừng ngày 01/5."),
        (", review: first week of 2024-07", f"{DAYS}, sơ kết vào tuần đầu tháng 7 năm 2024."),
        (", occasion: Chào mừng, review: 2024-07", f"{DAYS}. Chào mừng. Sơ kết vào tháng 7 năm 2024."),
        (
            ", review: {kind: tong-ket, at: yearly, text: cùng hội nghị}",
            f"{DAYS}, tổng kết hằng năm, cùng hội nghị.",
        ),
    ],
)
def test_wave(plan_files: Callable[..., PlanFiles], keys: str, text: str) -> None:
    (point,) = wave_points(plan_files(WAVE.format(keys)).plan, ("d1",))
    assert (point.lead, point.text) == ("Đợt 1", text)


def test_choice_of_waves(plan_files: Callable[..., PlanFiles]) -> None:
    assert wave_points(plan_files(WAVE.format("")).plan, ("d2",)) == ()


def test_reviews(plan_files: Callable[..., PlanFiles]) -> None:
    plan = plan_files("reviews: [{at: yearly}, {kind: tong-ket, at: quarter 4 of 2025, text: ở tỉnh}]\n").plan
    said = [f"{point.lead}: {point.text}" for point in review_points(plan, ())]
    assert said == ["Sơ kết: hằng năm.", "Tổng kết: Quý IV năm 2025, ở tỉnh."]
    assert [point.lead for point in review_points(plan, ("tong-ket",))] == ["Tổng kết"]
