"""A small agency whose records a test writes, and one question put to it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from asking import Holds, Records, case_about
from samples import document
from thidua_cli.judge.evaluate import evaluate
from thidua_cli.judge.proof import Proof
from thidua_cli.models.condition import Condition
from thidua_cli.workspace.books import AgencyFiles, Workspace


@pytest.fixture
def records(workspace: Callable[[dict[str, str]], Workspace]) -> Records:
    """The agency with files by kind: `records(people="people:\\n  - …", history="…")`."""

    def read(**files: str) -> AgencyFiles:
        texts = {f"{kind}.yaml": f"kind: {kind}\n{text}" for kind, text in files.items()}
        (agency,) = workspace(texts).agencies
        return agency

    return read


@pytest.fixture
def holds(records: Records) -> Holds:
    """The proof of one condition for `an` (or a unit, or the first nomination) in 2024, of the files given."""

    def ask(
        condition: str,
        *,
        year: int = 2024,
        unit: str | None = None,
        award: str = "bang-khen-tinh",
        day: date | None = None,
        **files: str,
    ) -> Proof:
        agency = records(**files)
        node = Condition.model_validate(document(condition).data)
        return evaluate(node, case_about(agency, award, year, unit=unit, day=day))

    return ask
