"""Questions put to the records of a small agency: shared by the tests of the judge."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from thidua_cli.judge.case import Case, case_for, cases_of, nominee_of
from thidua_cli.judge.proof import Proof
from thidua_cli.workspace.books import AgencyFiles

Records = Callable[..., AgencyFiles]
Holds = Callable[..., Proof]


def case_about(
    agency: AgencyFiles, award: str, year: int = 2024, *, unit: str | None = None, day: date | None = None
) -> Case:
    """The nomination of `an` or of the unit for the award, if the files hold one; else the bare question."""
    nominee = nominee_of(unit=unit) if unit is not None else nominee_of(person="an")
    for plan in agency.plan_files:
        for case in cases_of(plan, day):
            if (case.identity, case.award, case.year) == (nominee.identity, award, year):
                return case
    plan = agency.plan_files[0] if agency.plan_files else None
    return case_for(agency, nominee, award, year, day, plan=plan)
