"""Quotas for programs."""

from __future__ import annotations

import json
from collections.abc import Callable

from samples import PLAN
from thidua_cli.reporters.quota_json import render_json
from thidua_cli.tally.quota import quota
from thidua_cli.workspace.books import PlanFiles, Workspace

LISTS = """\
kind: nominations
plan: nam-2024
year: 2024
nominations:
  - {person: an, award: giay-khen-so, evidence: [{criterion: tc, score: 90.5}]}
  - {person: binh, award: giay-khen-so, evidence: [{criterion: tc, score: 80}]}
"""


def test_unknown_figures_are_null_and_fractions_are_text(plan_files: Callable[..., PlanFiles]) -> None:
    files = plan_files("awards: [{award: giay-khen-so, quota: {individual: max 1}}]\n", LISTS)
    (plan,) = json.loads(render_json([quota(files, None, {"giay-khen-so": 3})]))["plans"]
    merit, best = plan["limits"]
    (spread,) = plan["allocations"]

    assert (merit["most"], merit["by"], merit["nominated"], merit["law"], merit["plan"]["base"]) == (
        1, "plan", 2, None, None,
    )  # fmt: skip
    assert merit["cut"]["last"] == {"name": "Lê An", "place": "lists.yaml:5", "score": "181/2"}
    assert [place["name"] for place in merit["cut"]["beyond"]] == ["Trần Bình"]
    assert (best["most"], best["by"], best["law"]["percent"], best["law"]["confidence"]) == (
        None,
        None,
        None,
        "confirmed",
    )
    assert plan["chains"][0]["sum"] is None
    assert spread["shares"][1] == {
        "unit": "van-phong", "people": 2, "exact": "3/2", "whole": 1, "remainder": "1/2", "extra": 1, "total": 2,
        "raised": False,
    }  # fmt: skip
    assert spread["tied"] == ["van-phong", "phong-a"]


def test_what_was_not_spread_says_why(plan_files: Callable[..., PlanFiles]) -> None:
    files = plan_files("awards: [{award: giay-khen-so, quota: max 1}]\n")
    (plan,) = json.loads(render_json([quota(files, None, {"giay-khen-so": 1}, 1)]))["plans"]
    (spread,) = plan["allocations"]

    assert (spread["shares"], spread["tied"], spread["minimum"]) == ([], [], None)
    assert spread["reason"].startswith("1 suất không đủ")


def test_a_regulation_is_named_with_its_place(workspace: Callable[[dict[str, str]], Workspace]) -> None:
    rules = "kind: regulation\nid: quy-che\ntitle: Quy chế\nfrom: 2024-01-01\nawards:\n"
    rules += "  - {award: giay-khen-so, limit: 1, cites: Điều 7}\n"
    plan = PLAN + "awards: [{award: giay-khen-so, quota: {individual: max 2}}]\n"
    (files,) = workspace({"plan.yaml": plan, "lists.yaml": LISTS, "rules.yaml": rules}).plans()
    (read,) = json.loads(render_json([quota(files)]))["plans"]
    merit, best = read["limits"]

    assert (merit["most"], merit["by"]) == (1, "regulation")
    assert merit["regulations"] == [
        {
            "regulation": "quy-che",
            "name": "Điều 7 Quy chế",
            "place": "rules.yaml:6",
            "day": "2024-12-31",
            "amount": "1",
            "rounding": None,
            "most": 1,
            "text": "1",
            "base": None,
        }
    ]
    assert best["regulations"] == []
