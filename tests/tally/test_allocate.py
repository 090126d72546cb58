"""Largest remainder: sums, bounds, floors, ties, and the paradox that is not promised away."""

from __future__ import annotations

from fractions import Fraction
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thidua_cli.tally.allocate import Allocation, allocate, refusal

SIZES = st.lists(st.integers(0, 500), min_size=1, max_size=12).filter(any).map(
    lambda sizes: {f"phong-{number}": size for number, size in enumerate(sizes)}
)  # fmt: skip


def totals(found: Allocation) -> list[int]:
    return [share.total for share in found.shares]


@given(sizes=SIZES, slots=st.integers(0, 1000))
def test_all_slots_are_given_and_each_within_one_of_its_exact_share(sizes: dict[str, int], slots: int) -> None:
    found = allocate(slots, sizes)

    assert sum(totals(found)) == slots
    assert [share.key for share in found.shares] == list(sizes)
    for share in found.shares:
        assert share.exact == Fraction(slots * share.size, sum(sizes.values()))
        assert share.total >= 0
        assert abs(share.total - share.exact) < 1
        assert share.extra in (0, 1)


@given(sizes=SIZES, more=st.integers(0, 300), minimum=st.integers(1, 5))
def test_with_a_floor_all_are_given_and_nobody_is_under_it(sizes: dict[str, int], more: int, minimum: int) -> None:
    peopled = sum(size > 0 for size in sizes.values())
    slots = minimum * peopled + more
    found = allocate(slots, sizes, minimum)

    assert sum(totals(found)) == slots
    for share in found.shares:
        assert share.total >= (minimum if share.size else 0)
        assert share.total == minimum if share.raised else abs(share.total - share.exact) < 1
        assert not share.raised or share.size > 0
    least = min((share for share in found.shares if share.size and not share.raised), key=lambda share: share.exact)
    assert least.exact >= minimum


@given(sizes=SIZES, slots=st.integers(0, 1000))
def test_a_larger_unit_never_gets_less(sizes: dict[str, int], slots: int) -> None:
    shares = sorted(allocate(slots, sizes).shares, key=lambda share: share.size)

    assert all(small.total <= large.total for small, large in pairwise(shares) if small.size < large.size)


def test_the_proof() -> None:
    first, second, third = allocate(5, {"a": 10, "b": 7, "c": 3}).shares

    assert (first.exact, first.whole, first.remainder, first.extra) == (Fraction(5, 2), 2, Fraction(1, 2), 0)
    assert (second.exact, second.whole, second.remainder, second.extra) == (Fraction(7, 4), 1, Fraction(3, 4), 1)
    assert (third.exact, third.whole, third.remainder, third.extra) == (Fraction(3, 4), 0, Fraction(3, 4), 1)


@pytest.mark.parametrize(
    ("slots", "sizes", "wanted", "tied"),
    [
        (1, {"a": 2, "b": 2}, [1, 0], ("a", "b")),
        # 1 1/2 and 1/2: equal remainders, the larger unit first although it stands second.
        (2, {"a": 1, "b": 3}, [0, 2], ("b", "a")),
        (3, {"a": 5, "b": 5, "c": 5}, [1, 1, 1], ()),
        (2, {"a": 5, "b": 5, "c": 5}, [1, 1, 0], ("a", "b", "c")),
    ],
)
def test_ties_are_shown_and_broken_by_size_then_order(
    slots: int, sizes: dict[str, int], wanted: list[int], tied: tuple[str, ...]
) -> None:
    found = allocate(slots, sizes)

    assert (totals(found), found.tied) == (wanted, tied)


def test_a_raised_unit_leaves_less_so_that_another_is_raised_too() -> None:
    found = allocate(10, {"a": 1, "b": 11, "c": 88}, 1)

    assert [(share.total, share.raised) for share in found.shares] == [(1, True), (1, False), (8, False)]
    assert [share.raised for share in allocate(10, {"a": 1, "b": 10, "c": 80}, 1).shares] == [True, False, False]
    assert [share.raised for share in allocate(10, {"a": 1, "b": 10, "c": 89}, 1).shares] == [True, True, False]


def test_the_alabama_paradox_is_there() -> None:
    sizes = {"a": 6, "b": 6, "c": 2}

    assert (totals(allocate(10, sizes)), totals(allocate(11, sizes))) == ([4, 4, 2], [5, 5, 1])


@pytest.mark.parametrize(
    ("slots", "sizes", "minimum", "reason"),
    [
        (3, {}, 0, "không đơn vị nào có người"),
        (3, {"a": 0}, 0, "không đơn vị nào có người"),
        (2, {"a": 1, "b": 9, "c": 9, "d": 0}, 1, "2 suất không đủ để 3 đơn vị có người, mỗi đơn vị ít nhất 1"),
    ],
)
def test_what_cannot_be_spread_is_refused(slots: int, sizes: dict[str, int], minimum: int, reason: str) -> None:
    assert reason in (refusal(slots, sizes, minimum) or "")
    with pytest.raises(ValueError, match=reason):
        allocate(slots, sizes, minimum)
