from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable

from thidua_cli.reporters.tally_json import render_csv, render_json
from thidua_cli.tally.compute import tally
from thidua_cli.workspace.books import PlanFiles

EXTRA = (
    "awards: [{award: giay-khen-so, quota: {individual: max 2}}]\ntargets: [{text: Chi bộ trong sạch, owner: chi bộ}]\n"
)


def test_unknown_figures_are_null(plan_files: Callable[..., PlanFiles]) -> None:
    (plan,) = json.loads(render_json([tally(plan_files(EXTRA))]))["plans"]
    (award,), (target,) = plan["awards"], plan["targets"]

    assert (plan["plan"], plan["agency"]) == ("nam-2024", "so-mau")
    assert award["quota"] == {"min": None, "max": 2, "sum": None}
    assert {award[name] for name in ("registered", "nominated", "approved", "decided", "remaining")} == {None}
    assert (target["goal"], target["actual"], target["reached"]) == (None, None, None)


def test_csv_has_one_figure_a_row_and_leaves_the_unknown_empty(plan_files: Callable[..., PlanFiles]) -> None:
    rows = list(csv.DictReader(io.StringIO(render_csv([tally(plan_files(EXTRA))]))))
    figures = {(row["table"], row["figure"]): row["value"] for row in rows if row["table"] == "award"}

    assert figures["award", "quota_max"] == "2"
    assert figures["award", "nominated"] == ""
