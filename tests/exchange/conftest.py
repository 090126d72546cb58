"""Fixtures of this floor: a workspace with a plan and its awards, and imports into it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from exchange.lists import PEOPLE, PLAN_WITH_AWARDS, Imported, importer
from samples import Said


@pytest.fixture
def imports(thidua: Callable[..., Said], write: Callable[[dict[str, str]], Path]) -> Callable[..., Imported]:
    folder = write({"thidua.yaml": "kind: workspace\n", "people.yaml": PEOPLE, "2024/plan.yaml": PLAN_WITH_AWARDS})
    return importer(folder, thidua)
