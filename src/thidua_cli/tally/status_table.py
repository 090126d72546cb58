"""The standing of every nomination of a plan as a table for people."""

from __future__ import annotations

from thidua_cli.tally.compute import entry_name
from thidua_cli.tally.table import UNKNOWN, Table
from thidua_cli.text.vietnamese import short_date
from thidua_cli.workspace.books import PlanFiles
from thidua_cli.workspace.status import STAGES, Standing, statuses

COLUMNS = ("Ai", "Danh hiệu, hình thức", "Năm", "Đang ở", "Từ ngày", "Còn thiếu", "Ai làm tiếp", "Hạn")


def table(files: PlanFiles) -> Table:
    """One row a nominee and award; an empty table when nobody is put forward or signed up."""
    rows = tuple(_cells(files, standing) for standing in statuses(files))
    return Table(f"{files.plan.id}: từng đề nghị đang ở đâu", COLUMNS, rows, frozenset({2}), fold=36)


def _cells(files: PlanFiles, standing: Standing) -> tuple[str, ...]:
    entry = standing.entry
    stage = STAGES[standing.stage] + (f": {standing.detail}" if standing.detail else "")
    return (
        files.of.name_of(entry.nominee),
        entry_name(files, entry),
        str(entry.year),
        stage,
        UNKNOWN if standing.since is None else short_date(standing.since),
        "; ".join(standing.missing) or UNKNOWN,
        standing.actor or UNKNOWN,
        UNKNOWN if standing.due is None else str(standing.due),
    )
