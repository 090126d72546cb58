"""Figures of the shipped layout lie inside what the decree allows."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest

from thidua_cli.docx.profile import NAMES, for_day, load
from thidua_cli.text.front import PaperDate


def test_in_force_since() -> None:
    assert load().valid_from == date(2020, 3, 5)


@pytest.mark.parametrize(
    ("figure", "least", "most"),
    [
        (load().page.top, 20, 25),
        (load().page.bottom, 20, 25),
        (load().page.left, 30, 35),
        (load().page.right, 15, 20),
        (load().sizes.number, 13, 13),
        (load().sizes.body, 13, 14),
        (load().sizes.recipients_label, 12, 12),
        (load().sizes.recipients, 11, 11),
        (load().sizes.page_number, 13, 14),
        (load().line, 1, Fraction(3, 2)),
        (load().gaps.paragraph, 6, 12),
        (load().rules.share, Fraction(1, 3), Fraction(1, 2)),
    ],
)
def test_ranges(figure: Fraction, least: Fraction, most: Fraction) -> None:
    assert least <= figure <= most


def test_pairs_go_together() -> None:
    assert [(pair.capitals, pair.words) for pair in load().pairs] == [(13, 14), (12, 13)]


def test_a_layout_that_is_not_shipped() -> None:
    with pytest.raises(FileNotFoundError):
        load("tt25-2011")


@pytest.mark.parametrize(
    ("day", "name"),
    [
        (PaperDate(2026), "nd30-2020"),
        (PaperDate(2020, 3, 5), "nd30-2020"),
        (PaperDate(2020, 3), "nd30-2020"),
        (PaperDate(2020), "nd30-2020"),
        (PaperDate(2020, 3, 4), "tt01-2011"),
        (PaperDate(2020, 2), "tt01-2011"),
        (PaperDate(2014), "tt01-2011"),
        (PaperDate(2005), "tt01-2011"),
    ],
)
def test_the_day_of_the_paper_chooses(day: PaperDate, name: str) -> None:
    assert for_day(day).name == name


def test_what_is_unsure_is_marked() -> None:
    assert [load(name).unsure != () for name in NAMES] == [False, True]


def test_turning_swaps_the_sides_of_the_paper_alone() -> None:
    turned = load().turned(landscape=True)
    assert (turned.page.width, turned.page.height, turned.page.left) == (297, 210, load().page.left)
    assert turned.turned(landscape=False) == load()
