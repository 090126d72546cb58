"""Changes for programs."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from thidua_cli.reporters.proof_json import step_json
from thidua_cli.tally.limits import Limit
from thidua_cli.tally.whatif import Judged, LimitChange, WhatIf


def render_json(found: Iterable[WhatIf]) -> str:
    """{"plans": [{"plan", "agency", "verdicts", "limits", "same": {"verdicts", "limits"}}]}: only what changes."""
    return json.dumps({"plans": [plan_json(one) for one in found]}, ensure_ascii=False, indent=2) + "\n"


def plan_json(found: WhatIf) -> dict[str, Any]:
    return {
        "plan": found.plan,
        "agency": found.agency,
        "verdicts": [verdict_json(one) for one in found.verdicts],
        "limits": [limit_json(change) for change in found.limits],
        "same": {"verdicts": found.same_verdicts, "limits": found.same_limits},
    }


def verdict_json(one: Judged) -> dict[str, Any]:
    return {
        "who": one.who,
        "who_name": one.who_name,
        "award": one.case.award,
        "award_name": one.award_name,
        "year": one.case.year,
        "before": str(one.before.verdict),
        "after": str(one.after.verdict),
        "reasons": [step_json(step) for step in one.reasons],
    }


def limit_json(change: LimitChange) -> dict[str, Any]:
    limited = change.limited
    return {
        "line": limited.key,
        "name": limited.name,
        "subject": limited.subject,
        "year": limited.year,
        "wave": limited.wave,
        "unit": limited.unit,
        "goal": limited.is_goal,
        "flips": change.flips,
        "before": side_json(change.before),
        "after": side_json(change.after),
    }


def side_json(side: Limit | None) -> dict[str, Any] | None:
    if side is None:
        return None
    return {
        "least": side.least,
        "most": side.most,
        "by": side.by,
        "nominated": side.asked,
        "verdict": side.verdict,
        "sums": list(side.sums),
        "beyond": list(side.beyond),
    }
