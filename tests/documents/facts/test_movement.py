"""What a plan is for, in words."""

from __future__ import annotations

import pytest

from thidua_cli.documents.facts.movement import movement_text, work_text
from thidua_cli.models.plan import Interval, Plan, Theme

NAMED = Theme.model_validate({"id": "cds", "name": "chuyển đổi số"})
NAMELESS = Theme.model_validate({"id": "cds"})


def plan(kind: str, title: str, *themes: Theme) -> Plan:
    period = Interval.model_validate({"from": "2026-01-01", "to": "2026-12-31"})
    return Plan.model_construct(type=kind, title=title, period=period, themes=themes)


@pytest.mark.parametrize(
    ("asked", "movement", "work"),
    [
        (
            plan("annual", "Phát động phong trào thi đua yêu nước năm 2026 trên địa bàn xã"),
            "phong trào thi đua năm 2026",
            "công tác thi đua, khen thưởng năm 2026",
        ),
        (
            plan("thematic", "Phát động Phong trào thi đua “Toàn dân *chuyển đổi số*” năm 2026.", NAMED),
            "phong trào thi đua “Toàn dân chuyển đổi số” năm 2026",
            None,
        ),
        (plan("campaign", "Tổ chức đợt thi đua 90 ngày"), "đợt thi đua 90 ngày", None),
        (plan("thematic", "Chuyển đổi số", NAMED), "phong trào thi đua chuyên đề chuyển đổi số năm 2026", None),
        (plan("thematic", "Chuyển đổi số", NAMELESS), "phong trào thi đua năm 2026", None),
    ],
)
def test_a_chuyen_de_is_named_and_a_year_is_not(asked: Plan, movement: str, work: str | None) -> None:
    assert (movement_text(asked, 2026), work_text(asked, 2026)) == (movement, work or movement)


def test_before_its_last_year_a_movement_is_reported_by_the_year() -> None:
    title = "Phát động phong trào thi đua “Xanh” giai đoạn 2026 - 2030"
    years = Interval.model_validate({"from": "2026-01-01", "to": "2030-12-31"})
    asked = plan("thematic", title).model_copy(update={"period": years})
    assert work_text(asked, 2027) == "năm 2027 phong trào thi đua “Xanh” giai đoạn 2026 - 2030"
    assert work_text(asked, 2030) == "phong trào thi đua “Xanh” giai đoạn 2026 - 2030"
    nameless = plan("thematic", "Xanh", NAMED).model_copy(update={"period": years})
    assert work_text(nameless, 2027) == "phong trào thi đua chuyên đề chuyển đổi số năm 2027"
