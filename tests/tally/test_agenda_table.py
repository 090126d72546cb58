"""The deadlines for people, and how their working days are counted."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from meetings import AWARDS
from thidua_cli.tally.agenda_table import NOT_KNOWN, table
from thidua_cli.workspace.agenda import agenda
from thidua_cli.workspace.books import PlanFiles
from thidua_cli.workspace.working_days import WorkingDays

DEADLINES = "deadlines:\n  - {step: decision, by: 01-05, year: next}\n"
TET = WorkingDays(frozenset({date(2025, 1, 2)}))


def test_the_days_that_were_skipped_are_named(plan_files: Callable[..., PlanFiles]) -> None:
    duties = agenda(plan_files(AWARDS + DEADLINES), lambda *_: ())
    by_law, with_own = (table(duties, date(2024, 12, 31), working) for working in (WorkingDays(), TET))

    assert (by_law.rows[0][2], with_own.rows[0][2]) == ("2", "1")
    assert by_law.title.endswith(f"(ngày làm việc: thứ hai đến thứ sáu, đã trừ 01/01/2025; {NOT_KNOWN})")
    assert with_own.title.endswith("(ngày làm việc: thứ hai đến thứ sáu, đã trừ 01/01/2025, 02/01/2025)")
