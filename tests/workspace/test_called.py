"""Who is meant by a typed name."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from thidua_cli.models.nominations import Nominee
from thidua_cli.models.seats import Seat
from thidua_cli.workspace.books import PlanFiles
from thidua_cli.workspace.called import sits, spelled

PlanOf = Callable[..., PlanFiles]
TWO = """\
kind: people
people:
  - {id: hoa-1, name: Vi Thị Hòa, unit: van-phong}
  - {id: hoa-2, name: Vi Thị Hoà, unit: phong-a}
  - {id: thuy, name: Lê Thúy, unit: phong-a}
"""


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [("HOÀ", "hòa", True), ("Lê  An", "Lê An", True), ("Lê Ân", "Lê An", False), ("Thuý", "Thúy", True)],
)
def test_the_place_of_a_tone_is_no_difference(one: str, other: str, same: bool) -> None:
    assert (spelled(one) == spelled(other)) is same


@pytest.mark.parametrize(
    ("seat", "nominee", "same"),
    [
        ({"person": "thuy"}, {"person": "thuy"}, True),
        ({"person": "hoa-1"}, {"person": "hoa-2"}, False),
        ({"name": "Lê Thuý"}, {"person": "thuy"}, True),
        ({"name": "Vi Thị Hòa"}, {"person": "thuy"}, False),
        ({"name": "Vi Thị Hòa"}, {"person": "hoa-2"}, None),
        ({"name": "Lò Ngoài"}, {"external": {"name": "Lò Ngoài"}}, True),
        ({"name": "Lò Ngoài"}, {"external": {"name": "Lò Ngoài", "subject": "household"}}, False),
        ({"person": "thuy"}, {"external": {"name": "Lê Thúy"}}, False),
        ({"name": "Văn phòng Sở"}, {"unit": "van-phong"}, False),
    ],
)
def test_a_seat_is_held_by_a_nominee(
    plan_files: PlanOf, seat: dict[str, str], nominee: dict[str, object], same: bool | None
) -> None:
    files = plan_files("", TWO).of

    assert sits(files, Seat.model_validate(seat), Nominee.model_validate(nominee)) is same
