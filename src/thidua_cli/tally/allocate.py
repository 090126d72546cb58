"""Slots spread over units by largest remainder on their headcount, with the proof; integers and fractions only.

The method gives every unit the whole part of its exact share, then one slot each to the largest remainders. It is not
monotone: with one slot more to spread, a unit may get one less (the Alabama paradox); so the proof
is printed, and a person decides.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction


@dataclass(frozen=True, slots=True)
class Share:
    """One unit: its people, its exact share, and how that became `total` slots.

    A unit whose exact share of what the others leave is under the minimum is `raised` to it: `exact` is then its share
    of all the slots, `whole` the minimum, and nothing remains. The others have exact shares of the slots that are left.
    """

    key: str
    size: int
    exact: Fraction
    whole: int
    extra: int = 0
    raised: bool = False

    @property
    def remainder(self) -> Fraction:
        return Fraction(0) if self.raised else self.exact - self.whole

    @property
    def total(self) -> int:
        return self.whole + self.extra


@dataclass(frozen=True, slots=True)
class Allocation:
    """Shares in the order of the units; `tied` are those among whom the rule for ties decided about the last slot."""

    slots: int
    minimum: int
    shares: tuple[Share, ...]
    tied: tuple[str, ...]


def refusal(slots: int, sizes: Mapping[str, int], minimum: int) -> str | None:
    """Why the slots cannot be spread, if so."""
    peopled = sum(size > 0 for size in sizes.values())
    if not peopled:
        return "không đơn vị nào có người trong people.yaml vào ngày ấy"
    if slots < minimum * peopled:
        return f"{slots} suất không đủ để {peopled} đơn vị có người, mỗi đơn vị ít nhất {minimum}"
    return None


def allocate(slots: int, sizes: Mapping[str, int], minimum: int = 0) -> Allocation:
    """Spread `slots` over units by their people. Units without people get none, not even the minimum.

    Equal remainders at the last slot: the larger unit first, then the order of `sizes`. Raises ValueError where
    `refusal` has a reason.
    """
    reason = refusal(slots, sizes, minimum)
    if reason is not None:
        raise ValueError(reason)
    raised = _raised(slots, sizes, minimum)
    left = slots - minimum * len(raised)
    people = sum(size for key, size in sizes.items() if key not in raised)
    shares = [
        Share(key, size, Fraction(slots * size, sum(sizes.values())), minimum, raised=True)
        if key in raised
        else Share(key, size, Fraction(left * size, people), left * size // people)
        for key, size in sizes.items()
    ]
    return _with_extras(slots, minimum, shares)


def _raised(slots: int, sizes: Mapping[str, int], minimum: int) -> frozenset[str]:
    """Units whose exact share of what the others leave is under the minimum; found by raising until nobody is."""
    raised: frozenset[str] = frozenset()
    while True:
        left = slots - minimum * len(raised)
        people = sum(size for key, size in sizes.items() if key not in raised)
        under = {
            key for key, size in sizes.items() if key not in raised and size > 0 and left * size < minimum * people
        }
        if not under:
            return raised
        raised |= under


def _with_extras(slots: int, minimum: int, shares: list[Share]) -> Allocation:
    """One slot more for each of the largest remainders, until all are given."""
    extras = slots - sum(share.whole for share in shares)
    # sorted() keeps the order of the units among equals.
    ranked = sorted((share for share in shares if not share.raised), key=lambda one: (-one.remainder, -one.size))
    winners = {share.key for share in ranked[:extras]}
    done = tuple(
        Share(share.key, share.size, share.exact, share.whole, int(share.key in winners), share.raised)
        for share in shares
    )
    return Allocation(slots, minimum, done, _tied(ranked, extras))


def _tied(ranked: list[Share], extras: int) -> tuple[str, ...]:
    if not 0 < extras < len(ranked) or ranked[extras - 1].remainder != ranked[extras].remainder:
        return ()
    return tuple(share.key for share in ranked if share.remainder == ranked[extras].remainder)
