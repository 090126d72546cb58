"""What a percentage may be taken of."""

import pytest

from thidua_cli.rules.denominators import is_denominator


@pytest.mark.parametrize(
    ("name", "known"),
    [
        ("staff", True),
        ("units", True),
        ("hoan-thanh-tot", True),
        ("lao-dong-tien-tien", True),
        ("staf", False),
        ("", False),
    ],
)
def test_words_ratings_and_awards(name: str, known: bool) -> None:
    assert is_denominator(name) is known
