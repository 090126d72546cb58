"""Targets on paper."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from thidua_cli.documents.facts.target_points import target_points
from thidua_cli.workspace.books import PlanFiles


def texts(files: PlanFiles, *only: str, subject: str | None = None) -> list[str]:
    return [point.text for point in target_points(files, only, subject)]


@pytest.mark.parametrize(
    ("target", "text"),
    [
        ("{award: tap-the-lao-dong-xuat-sac, goal: 4/10}", "04/10 tập thể đạt danh hiệu Tập thể lao động xuất sắc."),
        ("{award: co-thi-dua-tinh, goal: min 1}", "Ít nhất 01 tập thể được tặng Cờ thi đua của Ủy ban nhân dân tỉnh."),
        ("{award: giay-khen-so, goal: allocated}", "Giấy khen của Giám đốc Sở: theo chỉ tiêu được phân bổ."),
        ("{text: Chi bộ vững mạnh., owner: Chi ủy}", "Chi bộ vững mạnh (Chi ủy chịu trách nhiệm)."),
        ("{award: giay-khen-so, goal: 5, text: Có người lao động được khen}", "Có người lao động được khen."),
        (
            "{award: [bang-khen-bo, bang-khen-tinh], goal: {collective: 4, individual: 6}}",
            (
                "04 tập thể và 06 cá nhân được tặng Bằng khen của Bộ trưởng"
                " hoặc Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh."
            ),
        ),
    ],
)
def test_one_target(plan_files: Callable[..., PlanFiles], target: str, text: str) -> None:
    assert texts(plan_files(f"targets: [{target}]\n")) == [text]


def test_choice(plan_files: Callable[..., PlanFiles]) -> None:
    files = plan_files(
        "targets:\n"
        "  - {id: a, text: Một}\n"
        "  - {award: lao-dong-tien-tien, goal: 5}\n"
        "  - {id: b, award: giay-khen-so, goal: {collective: 1, individual: 2}}\n"
    )
    assert texts(files, "a") == ["Một."]
    assert texts(files, "lao-dong-tien-tien") == ["05 cá nhân đạt danh hiệu Lao động tiên tiến."]
    assert texts(files, subject="collective") == ["Một;", "01 tập thể được tặng Giấy khen của Giám đốc Sở."]


def test_a_denominator_of_the_plan_is_called_by_its_name(plan_files: Callable[..., PlanFiles]) -> None:
    own = "denominators: {ho-gia-dinh: {number: 1200, name: hộ gia đình}}\n"
    files = plan_files(own + "targets: [{award: gia-dinh-van-hoa, goal: 92% of ho-gia-dinh}]\n")
    assert texts(files) == ["92% hộ gia đình đạt danh hiệu Gia đình văn hóa."]
