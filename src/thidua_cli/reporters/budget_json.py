"""The budget for programs: JSON with unknown figures null, and one CSV row an award."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from fractions import Fraction
from typing import Any

from thidua_cli.reporters.csv_ import csv_text
from thidua_cli.tally.budget import COLUMNS, BudgetRow, PlanBudget, Total
from thidua_cli.tally.budget_table import base_text, notes
from thidua_cli.tally.fund import Fund
from thidua_cli.tally.money import decimal_text


def render_json(budgets: Iterable[PlanBudget], fund: Fund | None) -> str:
    """{"plans": [{"plan", "agency", "on", "base", "awards", "total"}], "fund": {…} or null}; money in đồng."""
    data = {"plans": [plan_json(budget) for budget in budgets], "fund": fund_json(fund) if fund is not None else None}
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


def plan_json(budget: PlanBudget) -> dict[str, Any]:
    base = budget.base
    amount = base.number.numerator if base is not None and base.number is not None else None
    return {
        "plan": budget.plan,
        "agency": budget.agency,
        "on": budget.on.isoformat(),
        "base": {"amount": amount, "text": base_text(budget)},
        "awards": [award_json(row) for row in budget.rows],
        "total": totals_json(budget.totals),
    }


def award_json(row: BudgetRow) -> dict[str, Any]:
    slot, prize = row.slot, row.money
    return {
        "award": row.award,
        "name": row.name,
        "subject": row.subject,
        "year": slot.year if slot is not None else None,
        "wave": slot.wave if slot is not None else None,
        "unit": slot.unit if slot is not None else None,
        "multiple": multiple_json(prize.multiple),
        "amount": prize.amount,
        "sum": prize.sum,
        "ceiling": prize.ceiling,
        "confidence": prize.confidence,
        **{name: row.columns[name].count for name in COLUMNS},
        "cost": {name: row.columns[name].cost for name in COLUMNS},
        "notes": list(notes(row)),
    }


def multiple_json(multiple: Fraction | None) -> str | None:
    """Exact decimals as text, `2.25`: a JSON number would be read as a float."""
    return None if multiple is None else decimal_text(multiple).replace(".", "").replace(",", ".")


def totals_json(totals: dict[str, Total]) -> dict[str, Any]:
    """Sums of what is known; `missing` counts the rows that are not in them."""
    amounts: dict[str, Any] = {name: total.amount for name, total in totals.items()}
    return amounts | {"missing": {name: total.missing for name, total in totals.items()}}


def fund_json(fund: Fund) -> dict[str, Any]:
    return {
        "amount": fund.amount,
        "cost": totals_json(fund.totals),
        "above": totals_json(fund.above),
        "left": {name: fund.left(name) for name in COLUMNS},
    }


FLAT = ("award", "name", "subject", "year", "wave", "unit", "multiple", "amount", "confidence", *COLUMNS)


def render_csv(budgets: Iterable[PlanBudget]) -> str:
    """One row an award; unknown figures are empty, sums and the fund are left to whoever adds up."""
    head = ["plan", "agency", "on", *FLAT, *(f"cost_{name}" for name in COLUMNS), "notes"]
    return csv_text(head, (_flat(budget, row) for budget in budgets for row in budget.rows))


def _flat(budget: PlanBudget, row: BudgetRow) -> Iterator[object]:
    figures = award_json(row)
    yield from (budget.plan, budget.agency, budget.on.isoformat())
    yield from (figures[name] for name in FLAT)
    yield from (figures["cost"][name] for name in COLUMNS)
    yield "; ".join(figures["notes"])
