"""Sections: what goes together."""

import pytest
from pydantic import ValidationError

from thidua_cli.models.sections import Item, Section


@pytest.mark.parametrize("show", ["awards", "deadlines", None])
def test_a_table_of_points_is_for_criteria_alone(show: str | None) -> None:
    keys = {"show": show} if show else {"items": ["một"]}
    with pytest.raises(ValidationError, match="chỉ dùng cùng show: criteria"):
        Section.model_validate({"list": "table", **keys})
    assert Section.model_validate({"list": "table", "show": "criteria"}).list == "table"


def test_inner_items_are_no_table() -> None:
    with pytest.raises(ValidationError, match="“table” không phải kiểu liệt kê"):
        Item.model_validate({"text": "một", "items": ["hai"], "list": "table"})
