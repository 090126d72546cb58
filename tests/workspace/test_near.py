"""What is read for the papers of one plan: nothing that could matter is left out."""

from collections.abc import Callable
from pathlib import Path

import pytest

from samples import AGENCY, PEOPLE, PLAN
from thidua_cli.workspace.load import load
from thidua_cli.workspace.near import Need, near

Write = Callable[[dict[str, str]], Path]
OTHER = AGENCY.replace("so-mau", "so-khac")
HISTORY = "kind: history\nawards: []\n"
FILES = {
    "mau/agency.yaml": AGENCY,
    "mau/2024/plan.yaml": PLAN,
    "khac/agency.yaml": OTHER,
    "khac/people.yaml": PEOPLE,
    "khac/gui.yaml": HISTORY + "agency: so-mau\n",
    "chung/quy-che.yaml": HISTORY,
}


def names(folder: Path, plan: str) -> set[str]:
    files = sorted(path for path in folder.rglob("*.yaml") if path != folder / "agency.yaml")
    return {path.relative_to(folder).as_posix() for path in near(files, folder / plan)}


@pytest.mark.parametrize("plan", ["mau/2024/plan.yaml", "mau/2024", "mau"])
def test_the_folders_of_others_are_left_out(write: Write, plan: str) -> None:
    left_out = {"khac/agency.yaml", "khac/people.yaml"}
    assert names(write(FILES), plan) == {"people.yaml", *FILES} - left_out


@pytest.mark.parametrize(
    ("files", "plan"),
    [
        ({"mau/2024/plan.yaml": PLAN + "agency: so-khac\n"}, "mau/2024"),
        ({"mau/2024/plan.yaml": PLAN + "'agency': so-khac\n"}, "mau/2024/plan.yaml"),
        ({"tap/plan.yaml": PLAN}, "tap/plan.yaml"),
    ],
)
def test_a_plan_of_any_agency_needs_every_file(write: Write, files: dict[str, str], plan: str) -> None:
    assert names(write({**FILES, **files}), plan) == {"people.yaml", *FILES, *files}


def test_kinds_that_are_not_needed_stay_closed(write: Write) -> None:
    folder = write({"people.yaml": "kind: people\npeople: [{id: an}]\n", "la.yaml": "kind: [la]\n", "plan.yaml": PLAN})
    workspace, complaints = load(folder, need=Need(folder / "plan.yaml", frozenset({"plan", "agency"})))
    assert [files.plan.id for files in workspace.plans()] == ["nam-2024"]
    assert [item.span.file.rpartition("/")[2] for item in complaints] == ["la.yaml"]
