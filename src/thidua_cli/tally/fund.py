"""A sum of money against what the plans cost."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from thidua_cli.tally.budget import PlanBudget, Total, totals_of


@dataclass(frozen=True, slots=True)
class Fund:
    """`amount` in đồng, with the costs of all plans asked for, by column; `above` is the part other funds pay."""

    amount: int
    totals: dict[str, Total]
    above: dict[str, Total]

    def left(self, column: str) -> int | None:
        """What remains if this fund pays all, negative when it does not suffice; None when no cost is known.

        Rows that could not be counted cost something too: then no more than this remains.
        """
        cost = self.totals[column].amount
        return None if cost is None else self.amount - cost


def fund(amount: int, budgets: Iterable[PlanBudget]) -> Fund:
    """The fund beside the costs of all the plans together."""
    rows = [row for budget in budgets for row in budget.rows]
    return Fund(amount, totals_of(rows), totals_of(row for row in rows if row.from_above))
