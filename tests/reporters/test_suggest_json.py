"""Suggestions for programs."""

from __future__ import annotations

import json
from collections.abc import Callable

from proofs import FILES
from thidua_cli.reporters.suggest_json import render_json
from thidua_cli.tally.suggest import suggest
from thidua_cli.workspace.books import Workspace


def test_one_entry_a_plan_and_year(workspace: Callable[[dict[str, str]], Workspace]) -> None:
    (files,) = workspace(FILES).plans()
    (plan,) = json.loads(render_json(suggest(files, code="lao-dong-tien-tien")))["plans"]

    assert {key: plan[key] for key in ("plan", "agency", "year", "as_of", "unknown", "failed")} == {
        "plan": "nam-2024",
        "agency": "so-mau",
        "year": 2024,
        "as_of": "2024-12-31",
        "unknown": 0,
        "failed": 0,
    }
    assert [one["who"] for one in plan["met"]] == ["binh", "chi"]
    assert plan["met"][0]["evidence"][0] == {
        "text": "năm 2024: hoàn thành tốt nhiệm vụ",
        "file": "people.yaml",
        "line": 5,
    }
    assert (plan["met"][0]["unsure"], "missing" in plan["met"][0]) == (False, False)
    assert [(one["who"], one["missing"]["verdict"]) for one in plan["near"]] == [("dung", "chưa đủ dữ liệu")]
