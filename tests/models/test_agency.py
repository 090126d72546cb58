"""Agencies: bodies above, and words of their own."""

import pytest
from pydantic import ValidationError

from thidua_cli.models.agency import Agency


def agency(**keys: object) -> Agency:
    return Agency.model_validate({"kind": "agency", "id": "a", "name": "A", "code": "A", "place": "X", **keys})


@pytest.mark.parametrize(
    ("keys", "superior"),
    [
        ({}, ()),
        ({"superior": "UBND tỉnh"}, ("UBND tỉnh",)),
        ({"superior": ["UBND tỉnh", "Sở Y tế"]}, ("UBND tỉnh", "Sở Y tế")),
    ],
)
def test_the_bodies_above_are_lines(keys: dict[str, object], superior: tuple[str, ...]) -> None:
    assert agency(**keys).superior == superior


def test_an_empty_line_is_no_body() -> None:
    with pytest.raises(ValidationError):
        agency(superior=None)


def test_words_have_their_defaults_one_by_one() -> None:
    words = agency(words={"units": "các tổ, bộ môn"}).words
    assert (words.staff, words.units) == ("công chức, viên chức, người lao động", "các tổ, bộ môn")
    assert agency().words.units == "các phòng, đơn vị"
