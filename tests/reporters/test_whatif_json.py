"""Changes for programs."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date

from proofs import FILES
from thidua_cli.reporters.whatif_json import render_json
from thidua_cli.tally.supposed import Wish
from thidua_cli.tally.whatif import whatif
from thidua_cli.workspace.books import Workspace


def test_only_what_changes_with_both_sides(workspace: Callable[[dict[str, str]], Workspace]) -> None:
    (files,) = workspace(FILES).plans()
    (plan,) = json.loads(render_json([whatif(files, Wish(people=4), date(2016, 12, 31))]))["plans"]
    (limit,) = plan["limits"]

    assert (plan["plan"], plan["agency"]) == ("nam-2024", "so-mau")
    assert {one["who"]: (one["before"], one["after"]) for one in plan["verdicts"]}["an"] == ("đạt", "chưa đủ dữ liệu")
    assert plan["verdicts"][0]["reasons"][0].keys() == {"condition", "verdict", "facts"}
    assert (limit["line"], limit["flips"], limit["goal"]) == ("chien-si-thi-dua-co-so", False, False)
    assert (limit["before"]["most"], limit["after"]["most"]) == (2, 4)
    assert plan["same"]["verdicts"] + len(plan["verdicts"]) == 2
