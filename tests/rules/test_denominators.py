"""What a percentage may be taken of."""

from collections.abc import Callable

import pytest

from thidua_cli.rules.denominators import is_denominator
from thidua_cli.workspace.books import PlanFiles


@pytest.mark.parametrize(
    ("name", "known"),
    [
        ("staff", True),
        ("units", True),
        ("hoan-thanh-tot", True),
        ("lao-dong-tien-tien", True),
        ("ho-gia-dinh", True),
        ("ho-dan", False),
        ("staf", False),
        ("", False),
    ],
)
def test_words_ratings_awards_and_the_plan_s_own(plan_files: Callable[..., PlanFiles], name: str, known: bool) -> None:
    plan = plan_files("denominators: {ho-gia-dinh: {number: 1200, name: hộ gia đình}}\n").plan
    assert is_denominator(name, plan) is known
