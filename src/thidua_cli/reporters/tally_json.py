"""The tally for programs: JSON with unknown figures null, and one flat CSV."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

from thidua_cli.reporters.csv_ import csv_text
from thidua_cli.tally.model import AwardRow, Counts, PlanTally, TargetRow, UnitRow


def render_json(tallies: Iterable[PlanTally]) -> str:
    """{"plans": [{"plan", "agency", "title", "awards", "targets", "units"}]}."""
    return json.dumps({"plans": [plan_json(tally) for tally in tallies]}, ensure_ascii=False, indent=2) + "\n"


def plan_json(tally: PlanTally) -> dict[str, Any]:
    return {
        "plan": tally.plan,
        "agency": tally.agency,
        "title": tally.title,
        "awards": [award_json(row) for row in tally.awards],
        "targets": [target_json(row) for row in tally.targets],
        "units": [unit_json(row) for row in tally.units],
    }


def award_json(row: AwardRow) -> dict[str, Any]:
    return {
        "award": row.award,
        "name": row.name,
        "subject": row.subject,
        "per": row.per,
        "year": row.year,
        "wave": row.wave,
        "unit": row.unit,
        "years": list(row.years),
        "units": list(row.units),
        "quota": {"min": row.quota.least, "max": row.quota.most, "sum": row.quota.sum},
        "registered": row.registered,
        "nominated": row.nominated,
        "approved": row.approved,
        "decided": row.decided,
        "remaining": row.remaining,
    }


def target_json(row: TargetRow) -> dict[str, Any]:
    return {
        "target": row.target,
        "name": row.name,
        "subject": row.subject,
        "goal": row.goal,
        "least": row.least,
        "sum": row.sum,
        "actual": row.actual,
        "basis": row.basis,
        "reached": row.reached,
    }


def unit_json(row: UnitRow) -> dict[str, Any]:
    return {
        "unit": row.unit,
        "name": row.name,
        "people": row.people,
        "individual": counts_json(row.individual),
        "collective": counts_json(row.collective),
    }


def counts_json(counts: Counts) -> dict[str, int | None]:
    return {"registered": counts.registered, "nominated": counts.nominated, "decided": counts.decided}


def render_csv(tallies: Iterable[PlanTally]) -> str:
    """One row a figure: plan, agency, table, item, subject, period, unit, figure, value. Unknown values are empty."""
    head = ("plan", "agency", "table", "item", "subject", "period", "unit", "figure", "value")
    return csv_text(head, ((tally.plan, tally.agency, *row) for tally in tallies for row in flat(tally)))


def flat(tally: PlanTally) -> Iterator[tuple[object, ...]]:
    for award in tally.awards:
        where = ("award", award.award, award.subject, award.year or award.wave or "", award.unit or "")
        figures = award_json(award)
        for name in ("registered", "nominated", "approved", "decided", "remaining"):
            yield (*where, name, figures[name])
        for bound in ("min", "max"):
            yield (*where, f"quota_{bound}", figures["quota"][bound])
    for target in tally.targets:
        where = ("target", target.target, target.subject, "", "")
        for name, value in (("goal", target.goal), ("actual", target.actual), ("reached", target.reached)):
            yield (*where, name, value)
    for unit in tally.units:
        yield "unit", "", "", "", unit.unit, "people", unit.people
        for subject, counts in (("individual", unit.individual), ("collective", unit.collective)):
            for name, number in counts_json(counts).items():
                yield "unit", "", subject, "", unit.unit, name, number
