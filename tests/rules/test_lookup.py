"""Names that are not there, with the nearest that is."""

from thidua_cli.diagnostics import Span
from thidua_cli.models.base import MEMORY
from thidua_cli.models.people import Person
from thidua_cli.rules.lookup import Mention, unknown

HERE = Span("a.yaml", 3, 7, 3, 9)


def test_a_near_name_is_suggested() -> None:
    finding = unknown(HERE, "đơn vị", "van-phongg", ["van-phong", "thanh-tra"], "agency.yaml")
    assert finding.span == HERE
    assert finding.message == "không có đơn vị “van-phongg” trong agency.yaml"
    assert finding.fix == "có phải ý bạn là `van-phong`?"


def test_without_a_near_name_it_is_said_where_to_declare() -> None:
    finding = unknown(HERE, "đơn vị", "xyz", ["van-phong"], "agency.yaml")
    assert finding.fix == "khai `xyz` trong agency.yaml, hoặc sửa mã"


def test_a_mention_is_placed_by_its_model() -> None:
    person = Person.model_validate({"id": "an", "name": "Lê An", "unit": "van-phong"})
    assert Mention("van-phong", person, ("unit",)).span == MEMORY
