"""Quotas for programs: JSON with unknown figures null and exact fractions as text."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from thidua_cli.tally.cut import Cut, Place
from thidua_cli.tally.quota import Chain, PlanQuota, QuotaRow, Spread
from thidua_cli.tally.quota_table import law_text, place_text, regulation_text
from thidua_cli.workspace.bases import Base
from thidua_cli.workspace.law_caps import LawLimit
from thidua_cli.workspace.regulation_caps import RegulationLimit


def render_json(quotas: Iterable[PlanQuota]) -> str:
    """{"plans": [{"plan", "agency", "limits", "chains", "allocations"}]}."""
    return json.dumps({"plans": [plan_json(quota) for quota in quotas]}, ensure_ascii=False, indent=2) + "\n"


def plan_json(quota: PlanQuota) -> dict[str, Any]:
    return {
        "plan": quota.plan,
        "agency": quota.agency,
        "limits": [row_json(row) for row in quota.rows],
        "chains": [chain_json(chain) for chain in quota.chains],
        "allocations": [spread_json(spread) for spread in quota.spreads],
    }


def row_json(row: QuotaRow) -> dict[str, Any]:
    slot = row.slot
    return {
        "award": row.award,
        "name": row.name,
        "subject": row.subject,
        "year": row.year,
        "wave": slot.wave if slot is not None else None,
        "unit": slot.unit if slot is not None else None,
        "plan": {"most": row.plan_most, "text": row.plan_text, "base": base_json(row.base)},
        "law": law_json(row.law) if row.law is not None else None,
        "regulations": [regulation_json(limit) for limit in row.regulations],
        "most": row.most,
        "by": row.by,
        "nominated": len(row.nominated),
        "cut": cut_json(row.cut) if row.cut is not None else None,
    }


def law_json(law: LawLimit) -> dict[str, Any]:
    value = law.value
    return {
        "day": law.day.isoformat(),
        "percent": str(value.number) if value is not None and value.number is not None else None,
        "most": law.most,
        "text": law_text(law),
        "base": base_json(law.base),
        "confidence": value.confidence if value is not None else None,
        "citations": [{"text": one.text, "clause": one.clause} for one in (value.citations if value else ())],
    }


def regulation_json(limit: RegulationLimit) -> dict[str, Any]:
    overlay = limit.laid.overlay
    return {
        "regulation": limit.laid.regulation.id,
        "name": limit.laid.place,
        "place": place_text(overlay.where("limit", limit.subject)),
        "day": limit.day.isoformat(),
        "amount": str(limit.amount),
        "rounding": limit.amount.rounding,
        "most": limit.most,
        "text": regulation_text(limit),
        "base": base_json(limit.base),
    }


def base_json(base: Base | None) -> dict[str, Any] | None:
    if base is None:
        return None
    return {"number": base.number, "text": base.text, "place": place_text(base.span) if base.span else None}


def cut_json(cut: Cut) -> dict[str, Any]:
    return {
        "most": cut.most,
        "by_score": cut.by_score,
        "last": place_json(cut.last) if cut.last is not None else None,
        "beyond": [place_json(place) for place in cut.beyond],
        "tied": [place_json(place) for place in cut.tied],
        "first": [place_json(place) for place in cut.first],
    }


def place_json(place: Place) -> dict[str, Any]:
    score = str(place.score) if place.score is not None else None
    return {"name": place.name, "place": place_text(place.span), "score": score}


def chain_json(chain: Chain) -> dict[str, Any]:
    steps = [{"name": step.name, "number": step.number, "text": step.text} for step in chain.steps]
    return {"year": chain.year, "steps": steps, "sum": chain.sum}


def spread_json(spread: Spread) -> dict[str, Any]:
    """Shares as exact fractions, `25/9`."""
    found = spread.allocation
    return {
        "line": spread.line,
        "day": spread.day.isoformat(),
        "slots": spread.slots,
        "most": spread.most,
        "minimum": found.minimum if found is not None else None,
        "reason": spread.reason,
        "shares": [
            {
                "unit": share.key,
                "people": share.size,
                "exact": str(share.exact),
                "whole": share.whole,
                "remainder": str(share.remainder),
                "extra": share.extra,
                "total": share.total,
                "raised": share.raised,
            }
            for share in (found.shares if found is not None else ())
        ],
        "tied": list(found.tied) if found is not None else [],
    }
