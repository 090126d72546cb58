"""How many must be in the room: the regulations in force, else the measure of the central council."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from meetings import AWARDS, RULES, session
from thidua_cli.workspace.books import PlanFiles
from thidua_cli.workspace.quorum import CENTRAL, quorums


@pytest.mark.parametrize(
    ("rules", "found"),
    [
        ("", [("⌈2/3 × 5⌉ = 4", CENTRAL)]),
        (RULES, [("⌈2/3 × 5⌉ = 4", CENTRAL)]),
        (RULES + "council: {quorum: 50%}\n", [("⌈50% × 5⌉ = 3", "Quy chế của Sở Mẫu")]),
        (RULES + "to: 2024-12-09\ncouncil: {quorum: 50%}\n", [("⌈2/3 × 5⌉ = 4", CENTRAL)]),
        (RULES + "to: 2024-12-10\ncouncil: {quorum: 50%}\n", [("⌈50% × 5⌉ = 3", "Quy chế của Sở Mẫu")]),
    ],
)
def test_who_asks_for_how_many(plan_files: Callable[..., PlanFiles], rules: str, found: list[tuple[str, str]]) -> None:
    files = plan_files(AWARDS, session("{person: an, award: bang-khen}") + rules)
    assert [(one.sum, one.source) for one in quorums(files.of, files.sessions[0])] == found
