"""The decree in force on a day, and its figures."""

from datetime import date
from fractions import Fraction

import pytest

from thidua_cli.docxcheck.profile import NAMES, Range, figure, load, on


@pytest.mark.parametrize(
    ("day", "name"),
    [
        (None, "nd30-2020"),
        (date(2026, 1, 1), "nd30-2020"),
        (date(2020, 3, 5), "nd30-2020"),
        (date(2020, 3, 4), "tt01-2011"),
        (date(2009, 1, 1), "tt01-2011"),
    ],
)
def test_the_day_chooses_the_decree(day: date | None, name: str) -> None:
    assert on(day).name == name


def test_profiles_hold_the_same_figures() -> None:
    first, *others = [load(name) for name in NAMES]
    for other in others:
        assert first.sizes.keys() == other.sizes.keys()
        assert first.margins.keys() == other.margins.keys()
        assert first.shares.keys() == other.shares.keys()
    assert first.confidence == "unsure"
    assert load("nd30-2020").margins["left"] == Range(Fraction(30), Fraction(35))


def test_a_range_has_slack_and_words() -> None:
    assert Range(Fraction(12), Fraction(13)).holds(Fraction("13.2"), Fraction(1, 4))
    assert not Range(Fraction(12), Fraction(13)).holds(Fraction("13.3"), Fraction(1, 4))
    assert [str(Range(Fraction(13), Fraction(13))), str(Range(Fraction(1), Fraction("1.5")))] == ["13", "1 - 1,5"]


@pytest.mark.parametrize(("value", "text"), [("24.99", "25"), ("12.7", "12,7"), ("0", "0"), ("-0.26", "-0,3")])
def test_figures_are_written_to_the_nearest_tenth(value: str, text: str) -> None:
    assert figure(Fraction(value)) == text
