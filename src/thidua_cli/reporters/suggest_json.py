"""Suggestions for programs."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from thidua_cli.reporters.proof_json import fact_json, step_json
from thidua_cli.tally.suggest import Suggestion, YearSuggestions


def render_json(found: Iterable[YearSuggestions]) -> str:
    """{"plans": [{"plan", "agency", "year", "as_of", "met", "near", "unknown", "failed"}]}; one entry a plan and year.

    Those in `near` have the keys of `met` and "missing": {"condition", "verdict", "facts"} besides; whoever is in
    neither is counted in `unknown` or `failed`.
    """
    return json.dumps({"plans": [year_json(one) for one in found]}, ensure_ascii=False, indent=2) + "\n"


def year_json(found: YearSuggestions) -> dict[str, Any]:
    return {
        "plan": found.plan,
        "agency": found.agency,
        "year": found.year,
        "as_of": found.day.isoformat(),
        "met": [suggestion_json(one) for one in found.met],
        "near": [suggestion_json(one) for one in found.near],
        "unknown": found.unknown,
        "failed": found.failed,
    }


def suggestion_json(one: Suggestion) -> dict[str, Any]:
    missing = {} if one.missing is None else {"missing": step_json(one.missing)}
    return {
        "who": one.who,
        "who_name": one.who_name,
        "award": one.case.award,
        "award_name": one.award_name,
        "evidence": [fact_json(fact) for fact in one.evidence],
        "unsure": one.proof.unsure,
        **missing,
    }
