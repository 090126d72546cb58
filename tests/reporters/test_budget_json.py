from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from datetime import date

from thidua_cli.reporters.budget_json import render_csv, render_json
from thidua_cli.tally.budget import PlanBudget, budget
from thidua_cli.tally.fund import fund
from thidua_cli.workspace.books import PlanFiles

PlanOf = Callable[..., PlanFiles]
EXTRA = "awards: [{award: bang-khen-tinh, quota: {household: 2}}, {award: hinh-thuc-khac, quota: {individual: 1}}]\n"


def made(plan_files: PlanOf) -> PlanBudget:
    return budget(plan_files(EXTRA), date(2026, 12, 15))


def test_the_shape_and_unknown_figures_as_null(plan_files: PlanOf) -> None:
    data = json.loads(render_json([made(plan_files)], None))
    (plan,) = data["plans"]
    known, unknown = plan["awards"]

    assert data["fund"] is None
    assert (plan["plan"], plan["agency"], plan["on"]) == ("nam-2024", "so-mau", "2026-12-15")
    assert plan["base"] == {
        "amount": 2_530_000,
        "text": "mức lương cơ sở 2.530.000 đồng (Nghị định số 161/2026/NĐ-CP)",
    }
    assert (known["multiple"], known["amount"], known["confidence"]) == ("2.25", 5_700_000, "confirmed")
    assert known["sum"] == "1,5 × 1,5 × 2.530.000 = 5.692.500 → 5.700.000"
    assert known["cost"] == {"forecast": 11_400_000, "nominated": None, "decided": None}
    assert [unknown[name] for name in ("multiple", "amount", "sum", "nominated")] == [None] * 4
    assert unknown["cost"]["forecast"] is None
    assert plan["total"] == {
        "forecast": 11_400_000,
        "nominated": None,
        "decided": None,
        "missing": {"forecast": 1, "nominated": 0, "decided": 0},
    }


def test_the_fund_with_what_is_left(plan_files: PlanOf) -> None:
    one = made(plan_files)
    data = json.loads(render_json([one], fund(20_000_000, [one])))

    assert data["fund"]["amount"] == 20_000_000
    assert data["fund"]["above"]["forecast"] == 11_400_000
    assert data["fund"]["left"] == {"forecast": 8_600_000, "nominated": None, "decided": None}


def test_a_day_without_base_is_null(plan_files: PlanOf) -> None:
    (plan,) = json.loads(render_json([budget(plan_files(EXTRA), date(2009, 1, 1))], None))["plans"]

    assert plan["base"] == {"amount": None, "text": "chưa biết lương cơ sở của ngày này"}


def test_csv_has_one_award_a_row_and_leaves_the_unknown_empty(plan_files: PlanOf) -> None:
    known, unknown = csv.DictReader(io.StringIO(render_csv([made(plan_files)])))

    assert (known["award"], known["forecast"], known["cost_forecast"]) == ("bang-khen-tinh", "2", "11400000")
    assert (unknown["amount"], unknown["cost_forecast"], unknown["nominated"]) == ("", "", "")
    assert "nơi khen tự quyết định" in unknown["notes"]
