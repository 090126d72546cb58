"""Which day's law decides, for lists and for what a plan promises."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from samples import PLAN
from thidua_cli.workspace.books import Workspace
from thidua_cli.workspace.governing_day import governing_days

Load = Callable[[dict[str, str]], Workspace]


@pytest.mark.parametrize(
    ("issued", "period", "year", "listed", "planned"),
    [
        ("date: 2024-01-10", "2024-01-01, to: 2024-12-31", 2024, ["2024-12-31"], ["2024-01-10", "2024-12-31"]),
        ("date: 2023-12-20", "2024-01-01, to: 2024-12-31", 2024, ["2024-12-31"], ["2023-12-20", "2024-12-31"]),
        ("year: 2024", "2024-01-01, to: 2024-12-31", 2024, ["2024-12-31"], ["2024-01-01", "2024-12-31"]),
        ("{year: 2023, month: 9}", "2023-09-05, to: 2024-05-31", 2023, ["2024-05-31"],
         ["2023-09-01", "2023-09-30", "2024-05-31"]),
        ("date: 2021-03-01", "2021-01-01, to: 2025-12-31", 2023, ["2023-12-31"], ["2021-03-01", "2023-12-31"]),
    ],
)  # fmt: skip
def test_days(workspace: Load, issued: str, period: str, year: int, listed: list[str], planned: list[str]) -> None:
    lines = PLAN.splitlines(keepends=True)
    kept = "".join(line for line in lines if not line.startswith(("issued:", "period:")))
    head = f"issued: {issued if issued.startswith('{') else '{' + issued + '}'}\nperiod: {{from: {period}}}\n"
    (files,) = workspace({"plan.yaml": kept + head}).plans()

    assert governing_days(files, year, planned=False) == tuple(map(date.fromisoformat, listed))
    assert governing_days(files, year, planned=True) == tuple(map(date.fromisoformat, planned))
