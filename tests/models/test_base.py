"""A model points at its place in the file, gives back its words, and never changes."""

import pytest
from pydantic import ValidationError

from thidua_cli.models.agency import Agency, Unit
from thidua_cli.models.base import MEMORY, models_in, nested_fields
from thidua_cli.models.decode import decode
from thidua_cli.models.plan import Plan, Wave
from thidua_cli.source import read_text

AGENCY = """kind: agency
id: so-mau
name: Sở Mẫu
code: 05
place: Hà Nội
units:
  - {id: van-phong, name: Văn phòng Sở}
  - {id: thanh-tra, name: Thanh tra Sở}
"""


def agency() -> Agency:
    model, problems = decode(read_text(AGENCY, "co-quan.yaml")[0][0])
    assert problems == []
    assert isinstance(model, Agency)
    return model


def test_places_of_values_keys_and_nested_models() -> None:
    model = agency()
    assert str(model.where("place")) == "co-quan.yaml:5:8"
    assert str(model.where("place", key=True)) == "co-quan.yaml:5:1"
    assert str(model.units[1].where("name")) == "co-quan.yaml:8:27"
    assert str(model.where("units", 1, "name")) == "co-quan.yaml:8:27"


def test_place_of_words() -> None:
    model = agency()
    assert str(model.where_part(("units", 0, "name"), 10, 12)) == "co-quan.yaml:7:37"
    assert str(model.units[0].where_part(("name",), 10, 12)) == "co-quan.yaml:7:37"
    assert Unit(id="van-phong", name="Văn phòng").where_part(("name",), 0, 3) == MEMORY


def test_what_is_absent_points_at_its_owner() -> None:
    assert str(agency().units[0].where("parent")) == "co-quan.yaml:7:5"


def test_scalars_are_the_words_of_the_file() -> None:
    model = agency()
    assert dict(model.units[0].scalars()) == {("id",): "van-phong", ("name",): "Văn phòng Sở"}
    assert dict(model.scalars())[("code",)] == "05"
    assert dict(model.scalars())[("units", 1, "id")] == "thanh-tra"


def test_a_model_made_in_memory_has_no_place() -> None:
    unit = Unit(id="van-phong", name="Văn phòng")
    assert unit.where("id") == MEMORY
    assert list(unit.scalars()) == []


def test_two_records_that_say_the_same_at_two_places_are_two() -> None:
    one, other = agency(), agency()
    assert one.units[0] == one.units[0].model_copy()
    assert one.units[0] != other.units[0]
    assert Unit(id="van-phong", name="Văn phòng") == Unit(id="van-phong", name="Văn phòng")
    assert Unit(id="van-phong", name="Văn phòng") != one.units[0]


def test_models_are_frozen_and_know_their_keys_only_by_the_name_in_the_file() -> None:
    with pytest.raises(ValidationError):
        agency().name = "Sở Khác"
    with pytest.raises(ValidationError):
        Wave.model_validate({"name": "Đợt 1", "start": "2024-01-01", "end": "2024-06-30"})


def test_nested_models_are_found_through_lists_options_and_short_forms() -> None:
    fields = dict(nested_fields(Plan))
    assert {"waves", "targets", "archive", "recipients", "issued"} <= fields.keys()
    assert "title" not in fields
    assert models_in(Plan.model_fields["waves"].annotation) == [Wave]
