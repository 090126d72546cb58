"""The standing of every nomination for programs: JSON, CSV."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from thidua_cli.reporters.csv_ import csv_text
from thidua_cli.workspace.books import PlanFiles
from thidua_cli.workspace.status import Standing, statuses

FIELDS = (
    "plan", "agency", "nominee", "name", "unit", "award", "year", "wave", "stage", "since", "detail", "missing",
    "actor", "due", "due_strict", "due_source",
)  # fmt: skip


def render_json(plans: Iterable[PlanFiles]) -> str:
    """{"nominations": [{one key a field of FIELDS}]}; days are ISO; what is not known, or not to be told, is null."""
    found = [standing_json(files, one) for files in plans for one in statuses(files)]
    return json.dumps({"nominations": found}, ensure_ascii=False, indent=2) + "\n"


def standing_json(files: PlanFiles, standing: Standing) -> dict[str, Any]:
    entry, due = standing.entry, standing.due
    values = (
        files.plan.id,
        files.of.id,
        None if files.of.redacted else entry.nominee.identity,
        files.of.name_of(entry.nominee),
        files.of.unit_of(entry.nominee),
        entry.code,
        entry.year,
        entry.wave,
        standing.stage,
        standing.since.isoformat() if standing.since else None,
        standing.detail,
        list(standing.missing),
        standing.actor,
        due.day.isoformat() if due else None,
        due.strict if due else None,
        (due.source or files.plan.id) if due else None,
    )
    return dict(zip(FIELDS, values, strict=True))


def render_csv(plans: Iterable[PlanFiles]) -> str:
    """One row a nominee and award; what is missing is joined by `; `, unknown values are empty."""
    rows = (standing_json(files, one) for files in plans for one in statuses(files))
    return csv_text(FIELDS, ((row | {"missing": "; ".join(row["missing"])}).values() for row in rows))
