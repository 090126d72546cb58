"""The deadlines of an agency for programs: JSON, CSV."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import date
from typing import Any

from thidua_cli.reporters.csv_ import csv_text
from thidua_cli.workspace.agenda import Duty
from thidua_cli.workspace.working_days import WorkingDays

FIELDS = (
    "id", "agency", "source", "year", "step", "text", "awards", "date", "strict", "last_day", "working_days",
    "holidays", "state", "open", "actors",
)  # fmt: skip


def render_json(duties: Iterable[Duty], day: date, working: WorkingDays) -> str:
    """{"as_of", "deadlines": [{one key a field of FIELDS}]}; `open` is null where no record can tell."""
    found = {"as_of": day.isoformat(), "deadlines": [duty_json(duty, day, working) for duty in duties]}
    return json.dumps(found, ensure_ascii=False, indent=2) + "\n"


def duty_json(duty: Duty, day: date, working: WorkingDays) -> dict[str, Any]:
    """`working_days` up to the last day, negative when it has passed; `holidays` are the weekdays not counted."""
    values = (
        duty.id,
        duty.agency,
        duty.source,
        duty.year,
        duty.step,
        duty.text,
        list(duty.awards),
        duty.day.isoformat(),
        duty.strict,
        duty.last.isoformat(),
        working.count(day, duty.last),
        [off.isoformat() for off in working.skipped(day, duty.last)],
        duty.state(day),
        duty.open,
        list(duty.actors),
    )
    return dict(zip(FIELDS, values, strict=True))


def render_csv(duties: Iterable[Duty], day: date, working: WorkingDays) -> str:
    """One row a deadline; lists are joined by `; `, unknown values are empty."""
    rows = (duty_json(duty, day, working) for duty in duties)
    joined = (row | {key: "; ".join(row[key]) for key in ("awards", "holidays", "actors")} for row in rows)
    return csv_text(FIELDS, (row.values() for row in joined))
