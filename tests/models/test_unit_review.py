"""Minutes of a unit."""

import pytest
from pydantic import ValidationError

from thidua_cli.models.unit_review import UnitReview

MINUTES = {
    "kind": "unit-review",
    "plan": "nam-2024",
    "year": "2024",
    "unit": "van-phong",
    "date": "2024-11-25",
    "total": "6",
    "present": "6",
    "chair": "Lê An",
    "secretary": "Võ Chi",
    "items": [{"person": "an", "award": "giay-khen-so", "agree": "4", "disagree": "1", "blank": "1"}],
}


def test_ballots_of_an_item_add_up() -> None:
    assert UnitReview.model_validate(MINUTES).items[0].cast == 6


def test_nobody_is_there_beyond_the_total() -> None:
    with pytest.raises(ValidationError, match="present là 7, nhiều hơn total là 6"):
        UnitReview.model_validate(MINUTES | {"present": "7"})


def test_an_item_without_votes_is_one_that_waits_for_them() -> None:
    waiting = MINUTES | {"items": [{"person": "an", "award": "giay-khen-so", "agree": None}]}

    assert UnitReview.model_validate(waiting).items[0].agree is None
    with pytest.raises(ValidationError, match="phải có agree"):
        UnitReview.model_validate(MINUTES | {"items": [{"person": "an", "award": "x", "blank": "1"}]})
