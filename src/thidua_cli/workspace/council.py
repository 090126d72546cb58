"""Arithmetic of the council: votes needed, quorum, and how a round of ballots adds up. Integers and fractions only.

Every member of the council is in the denominator, present or not, voting or recused: the law counts on the total
number of members (khoản 5 Điều 33 Nghị định 152/2025/NĐ-CP) and names nobody who is left out of it. Those who cannot or
may not vote are only left out of the ballots that are expected to add up.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Protocol

from thidua_cli.diagnostics import Citation
from thidua_cli.models.session import Ballots, Member
from thidua_cli.workspace.called import spelled

QUORUM = Fraction(2, 3)
"""Of the central council (khoản 4 Điều 45 Nghị định 152/2025/NĐ-CP); others follow their own rules, this if none."""


class Threshold(Protocol):
    """What the law asks of a vote on an award: so many percent of all members."""

    @property
    def percent(self) -> Fraction: ...
    @property
    def of(self) -> str: ...
    @property
    def secret(self) -> bool: ...
    @property
    def citations(self) -> tuple[Citation, ...]: ...
    @property
    def confidence(self) -> str: ...


def needed(percent: Fraction, number: int, *, more_than: bool = False) -> int:
    """The least votes that are `percent` (hundredths) of `number`, or more than that: 90% of 15 → 14."""
    exact = percent * number / 100
    least = -(-exact.numerator // exact.denominator)
    return least + 1 if more_than and exact == least else least


def needed_text(percent: str, number: int, votes: int, *, more_than: bool = False) -> str:
    """`⌈90% × 15⌉ = 14`, `hơn 50% × 15: 8`."""
    return f"hơn {percent} × {number}: {votes}" if more_than else f"⌈{percent} × {number}⌉ = {votes}"


def quorum(part: Fraction, members: int) -> int:
    """How many must be there: 2/3 of 13 → 9."""
    return needed(part * 100, members)


@dataclass(frozen=True, slots=True)
class Seats:
    """Who sits in a council, and who of them can have voted on one item."""

    members: int
    present: int
    written: int
    recused: int

    @property
    def voters(self) -> int:
        """Ballots that must be accounted for: those present and those who voted in writing, without the recused."""
        return self.present + self.written - self.recused


def seats(members: Sequence[Member], recused: Sequence[str] = ()) -> Seats:
    """The seats of a meeting. A recused member who is away without a written vote had no ballot anyhow."""
    left_out = {spelled(name) for name in recused}
    return Seats(
        len(members),
        sum(member.present for member in members),
        sum(member.written for member in members),
        sum(member.votes and spelled(member.key) in left_out for member in members),
    )


def tied(ballots: Ballots) -> bool:
    """As many for as against; a tie is no approval, whatever the threshold under all votes."""
    return ballots.count("agree") == ballots.count("disagree")
