"""People and units by the ways they are called; where several fit, nobody is chosen."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from exchange.lists import PEOPLE
from thidua_cli.exchange.roster import AGENCY, Roster, Units, uncourteous
from thidua_cli.exchange.verdict import Sureness
from thidua_cli.workspace.books import AgencyFiles, Workspace


@pytest.fixture
def agency(workspace: Callable[[dict[str, str]], Workspace]) -> AgencyFiles:
    return workspace({"people.yaml": PEOPLE}).agencies[0]


@pytest.mark.parametrize("text", ["Văn phòng Sở", "văn phòng", "VP", "van-phong", "VĂN PHÒNG SỞ", "Vp. Sở"])
def test_a_unit_by_its_names(agency: AgencyFiles, text: str) -> None:
    assert Units(agency).meant(text).meaning == "van-phong"


def test_the_agency_itself_and_what_is_none_of_it(agency: AgencyFiles) -> None:
    units = Units(agency)
    assert units.meant("Sở Mẫu").meaning == AGENCY
    assert (units.meant("Trường Mầm non").meaning, units.meant("Trường Mầm non").sureness) == (None, Sureness.CERTAIN)


def test_a_slip_in_the_name_of_a_unit_is_asked(agency: AgencyFiles) -> None:
    verdict = Units(agency).meant("Văn phòg Sở")
    assert (verdict.sureness, verdict.choices) == (Sureness.ASK, ("van-phong", "ngoai"))


def test_a_person_by_number_and_by_id(agency: AgencyFiles) -> None:
    roster = Roster(agency)
    assert roster.meant({"name": "Lê Văn An", "cccd": "1085012345"}, None).meaning == "le-van-an"
    assert roster.meant({"name": "Nguyễn Văn Nam", "id": "person:nam-2"}, None).meaning == "nam-2"
    assert roster.meant({"name": "Nguyễn Văn Nam"}, None).choices == ("nguyen-van-nam", "nam-2")
    assert roster.meant({"name": "Ai Đó"}, None).meaning is None


def test_courtesies() -> None:
    assert [uncourteous(name) for name in ("Ông Lê An", "Đ/c: Lê An", "TS. Lê An", "Anh Thư", "Bà")] == [
        "Lê An", "Lê An", "Lê An", "Thư", "Bà",
    ]  # fmt: skip
