"""Which plan is meant."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from samples import PLAN
from thidua_cli.cli.chosen import chosen_plan, place_of
from thidua_cli.diagnostics import ThiduaError
from thidua_cli.workspace.load import load

TWO = {"2024/plan.yaml": PLAN, "2025/plan.yaml": PLAN.replace("nam-2024", "nam-2025")}
Write = Callable[[dict[str, str]], Path]


def chosen(words: str) -> str | None:
    place = place_of(words)
    workspace, _ = load(place.root)
    files = chosen_plan(words, place, workspace)
    return files.plan.id if files else None


@pytest.mark.parametrize("words", ["2025/plan.yaml", "2025", "nam-2025"])
def test_file_folder_and_id(write: Write, words: str) -> None:
    write(TWO)
    assert chosen(words) == "nam-2025"


def test_several_are_named(write: Write) -> None:
    write(TWO)
    with pytest.raises(ThiduaError, match=r"2 kế hoạch \(2024/plan\.yaml, 2025/plan\.yaml\)"):
        chosen(".")


@pytest.mark.parametrize("words", ["nam-2030", "people.yaml"])
def test_none(write: Write, words: str) -> None:
    write(TWO)
    assert chosen(words) is None


def test_id_needs_a_workspace(folder: Path) -> None:
    with pytest.raises(ThiduaError, match="không phải kho kế hoạch"):
        place_of("nam-2025")


@pytest.mark.parametrize("words", ["2030/plan.yaml", "plan.yaml", "2030/thu-muc"])
def test_path_that_is_not_there(write: Write, words: str) -> None:
    write(TWO)
    with pytest.raises(ThiduaError, match="không có tệp"):
        chosen(words)
