"""Trees become sequences, parents before children."""

from thidua_cli.models.condition import Condition
from thidua_cli.models.criteria import Criteria
from thidua_cli.models.sections import Section
from thidua_cli.rules import walk


def test_conditions() -> None:
    tree = {
        "any_of": [
            {"prior": "bang-khen-tinh"},
            {"not": {"all_of": [{"prior": "giay-khen-so"}, {"judgement": "Có đơn thư"}]}},
        ]
    }
    found = [condition.prior for condition in walk.conditions(Condition.model_validate(tree))]
    assert found == [None, ("bang-khen-tinh",), None, None, ("giay-khen-so",), None]
    assert list(walk.conditions(None)) == []


def test_sections() -> None:
    tree = {"heading": "A", "sections": [{"heading": "B", "sections": [{"text": "C"}]}, {"heading": "D"}]}
    tree["sections"][1]["text"] = "đ"  # type: ignore[index]
    headings = [section.heading for section in walk.sections([Section.model_validate(tree)])]
    assert headings == ["A", "B", None, "D"]


def test_criteria() -> None:
    file = {
        "kind": "criteria",
        "id": "chung",
        "title": "Chung",
        "criteria": ["Một", {"text": "Hai", "items": ["Ba", {"text": "Bốn", "items": ["Năm"]}]}],
    }
    found = [criterion.text for criterion in walk.criteria(Criteria.model_validate(file).criteria)]
    assert found == ["Một", "Hai", "Ba", "Bốn", "Năm"]
