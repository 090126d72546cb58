"""What a plan promises of a capped award, against the law: sure, unsure, or within."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from samples import PLAN
from thidua_cli.rules.planned_shares import too_large
from thidua_cli.workspace.books import Workspace

Load = Callable[[dict[str, str]], Workspace]
LDTT, CSTD = "award: lao-dong-tien-tien", "award: chien-si-thi-dua-co-so"


def said(workspace: Load, year: int, extra: str, issued: str | None = None) -> list[tuple[str, bool]]:
    kept = "".join(line for line in PLAN.splitlines(keepends=True) if not line.startswith("issued:"))
    head = kept.replace("2024", str(year)) + f"issued: {{{issued or f'date: {year}-01-24'}}}\n"
    (files,) = workspace({"plan.yaml": head + extra}).plans()
    return [(share.sum.split(";")[0], share.sure) for share in too_large(files)]


def goals(best: str, advanced: str) -> str:
    return f"targets:\n  - {{{CSTD}, goal: {best}}}\n  - {{{LDTT}, goal: {advanced}}}\n"


def quotas(best: str, advanced: str) -> str:
    return f"awards:\n  - {{{CSTD}, per: year, quota: {best}}}\n  - {{{LDTT}, per: year, quota: {advanced}}}\n"


@pytest.mark.parametrize(("year", "count"), [(2014, 0), (2017, 1), (2019, 1), (2023, 1), (2024, 0)])
def test_20_percent_on_80_by_year(workspace: Load, year: int, count: int) -> None:
    assert len(said(workspace, year, goals("20% of staff", "80% of staff"))) == count


@pytest.mark.parametrize(
    ("extra", "wanted"),
    [
        (goals("20% of staff", "80% of staff"), [("20% / 80% = 25%", True)]),
        (goals("14% of staff", "80% of staff"), [("14% / 80% = 17,5%", False)]),
        (goals("14% of staff", "max 80% of staff"), [("14% / 80% = 17,5%", True)]),
        (goals("12% of staff", "80% of staff"), []),
        (goals("20% of staff", "90% of staff"), [("20% / 90% ≈ 22,2222%", True)]),
        (quotas("max 20% of lao-dong-tien-tien", "max 3"), [("20%", True)]),
        (quotas("max 15% of lao-dong-tien-tien", "max 3"), []),
        (quotas("max 10", "max 50"), [("⌊15% × 50⌋ = 7", True)]),
        (quotas("max 7", "max 50"), []),
        # Nobody knows how many of those given LĐTT there may be; all four people would allow none.
        (f"awards:\n  - {{{CSTD}, per: year, quota: max 1}}\n", [("⌊15% × 4⌋ = 0", True)]),
        (f"awards:\n  - {{{CSTD}, per: year, quota: allocated}}\n", []),
        (f"awards:\n  - {{{CSTD}, per: year, scope: unit, quota: max 1}}\n", []),
    ],
)
def test_amounts_of_2019(workspace: Load, extra: str, wanted: list[tuple[str, bool]]) -> None:
    assert said(workspace, 2019, extra) == wanted


@pytest.mark.parametrize(
    ("issued", "year", "sure"),
    [("date: 2023-12-20", 2024, False), ("year: 2017", 2017, False), ("date: 2017-10-01", 2017, True)],
)
def test_where_the_days_disagree_a_person_has_to_look(workspace: Load, issued: str, year: int, sure: bool) -> None:
    assert said(workspace, year, goals("20% of staff", "80% of staff"), issued) == [("20% / 80% = 25%", sure)]
