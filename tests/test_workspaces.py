"""Whole workspaces, most with exactly one defect: what `thidua validate` says about each, all rules on."""

from collections.abc import Callable
from pathlib import Path
from shutil import copytree

import pytest

from casebook import WORKSPACES, golden_of, validated, workspaces
from samples import Said
from thidua_cli.source.reader import MAX_BYTES

Thidua = Callable[..., Said]
FOUND = workspaces()


@pytest.mark.parametrize("workspace", FOUND, ids=[workspace.name for workspace in FOUND])
def test_workspace_says_what_its_golden_holds(workspace: Path) -> None:
    assert validated(workspace) == golden_of(workspace).read_text(encoding="utf-8")


def test_goldens_and_workspaces_stand_in_pairs() -> None:
    assert {path.stem for path in WORKSPACES.glob("*.out")} == {workspace.name for workspace in FOUND}
    assert {path.suffix for path in WORKSPACES.iterdir() if path.is_file()} == {".out"}


def test_the_clean_ones_are_clean_and_the_others_are_not() -> None:
    goldens = {workspace.name: golden_of(workspace).read_text(encoding="utf-8") for workspace in FOUND}
    assert goldens.pop("sach") == "exit 0\n"
    assert goldens.pop("tron-nam").splitlines()[0] == "exit 0"
    assert [name for name, golden in goldens.items() if len(golden.splitlines()) < 2] == []


def test_nothing_to_check_is_not_a_pass(tmp_path: Path, thidua: Thidua) -> None:
    said = thidua("validate", tmp_path)
    assert (said.code, said.out) == (2, "")
    assert "Không có tệp YAML nào" in said.err


def test_a_file_too_large_is_not_read_and_the_rest_is_checked(tmp_path: Path) -> None:
    folder = tmp_path / "sach"
    copytree(WORKSPACES / "sach", folder)
    with (folder / "z.yaml").open("wb") as file:
        file.truncate(MAX_BYTES + 1)
    code, line = validated(folder).splitlines()
    assert code == "exit 1"
    assert line.startswith(f"z.yaml:1:1: TD011 error tệp lớn {MAX_BYTES + 1} byte")


@pytest.mark.parametrize("workspace", FOUND, ids=[workspace.name for workspace in FOUND])
def test_nothing_in_the_folder_is_changed(workspace: Path) -> None:
    before = {path: path.read_bytes() for path in workspace.rglob("*") if path.is_file()}
    validated(workspace)
    assert {path: path.read_bytes() for path in workspace.rglob("*") if path.is_file()} == before
