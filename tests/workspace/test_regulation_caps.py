"""The limits of regulations against the lists of a plan."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from samples import PLAN
from thidua_cli.workspace.books import PlanFiles, Workspace
from thidua_cli.workspace.regulation_caps import RegulationLimit, regulation_limits

Load = Callable[[dict[str, str]], Workspace]
BEST = "chien-si-thi-dua-co-so"


def files_of(workspace: Load, overlay: str, lists: str = "", extra: str = "", start: str = "2024-01-01") -> PlanFiles:
    rules = f"kind: regulation\nid: quy-che\ntitle: Quy chế\nfrom: {start}\n{extra}awards:\n  - {overlay}\n"
    named = {"plan.yaml": PLAN, "rules.yaml": rules}
    if lists:
        named["lists.yaml"] = f"kind: nominations\nplan: nam-2024\nyear: 2024\nnominations:\n{lists}"
    (files,) = workspace(named).plans()
    return files


def only(files: PlanFiles, day: date | None = None) -> RegulationLimit:
    (found,) = regulation_limits(files, day)
    return found


def names(award: str, count: int, rest: str = "") -> str:
    return "".join(f"  - {{external: {{name: Người {chr(65 + one)}}}, award: {award}{rest}}}\n" for one in range(count))


@pytest.mark.parametrize(
    ("limit", "most", "shown"),
    [
        ("limit: max 15% of lao-dong-tien-tien", 1, "⌊15% × 13⌋ = 1"),
        ("limit: max 15% of lao-dong-tien-tien, rounding: up", 2, "⌈15% × 13⌉ = 2"),
        ("limit: max 50% of staff", 2, "⌊50% × 4⌋ = 2"),
        ("limit: max 50% of to", 3, "⌊50% × 7⌋ = 3"),
        ("limit: 1-2", 2, None),
        ("limit: {individual: 3}", 3, None),
    ],
)
def test_sums_with_their_denominators(workspace: Load, limit: str, most: int, shown: str | None) -> None:
    extra = "denominators: {to: {number: 7, name: tổ}}\n"
    found = only(
        files_of(workspace, f"{{award: {BEST}, {limit}}}", names("lao-dong-tien-tien", 13) + names(BEST, 2), extra)
    )

    assert (found.most, found.sum, len(found.standing), found.day) == (most, shown, 2, date(2024, 12, 31))


def test_without_a_list_the_share_is_known_and_its_number_is_not(workspace: Load) -> None:
    found = only(files_of(workspace, f"{{award: {BEST}, limit: max 15% of lao-dong-tien-tien}}"))

    assert (found.most, found.sum, found.amount.percent) == (None, None, 15)


def test_only_those_of_its_subject_and_merit_count(workspace: Load) -> None:
    lists = names("giay-khen-so", 2) + names("giay-khen-so", 1, ", merit: dot-xuat")
    lists += "  - {unit: phong-a, award: giay-khen-so}\n"
    found = only(files_of(workspace, "{award: giay-khen-so, merit: cong-trang, limit: {individual: 5}}", lists))

    assert len(found.standing) == 2


@pytest.mark.parametrize(("start", "count"), [("2024-12-31", 1), ("2025-01-01", 0)])
def test_in_force_on_the_last_day_of_the_year(workspace: Load, start: str, count: int) -> None:
    files = files_of(workspace, "{award: giay-khen-so, limit: 5}", start=start)

    assert len(list(regulation_limits(files))) == count
    assert len(list(regulation_limits(files, date(2025, 1, 1)))) == 1
