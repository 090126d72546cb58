"""Fixtures for all tests: a workspace written into an empty folder, and the command line."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from samples import AGENCY, PEOPLE, PLAN, Said
from thidua_cli.cli.app import run
from thidua_cli.law import shelf
from thidua_cli.workspace.books import PlanFiles, Workspace
from thidua_cli.workspace.load import load

# The same examples on every run, so that a red check means a changed program; HYPOTHESIS=random looks for new ones.
# No deadline: how long an example takes depends on what else the machine does.
settings.register_profile("steady", derandomize=True, deadline=None)
settings.register_profile("random", deadline=None)
settings.load_profile(os.environ.get("HYPOTHESIS", "steady"))


@pytest.fixture
def thidua(capfd: pytest.CaptureFixture[str]) -> Callable[..., Said]:
    """Run one command line in this process, as the console script would."""

    def call(*arguments: str | Path) -> Said:
        capfd.readouterr()
        code = run([str(argument) for argument in arguments])
        said = capfd.readouterr()
        return Said(code, said.out, said.err)

    return call


@pytest.fixture(autouse=True)
def own_law() -> Iterator[None]:
    """No test hears of the law packs that another one laid over the own law."""
    yield
    shelf.use()


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder that is the current one, so that paths in messages are short."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setitem(os.environ, "NO_COLOR", "1")
    return tmp_path


@pytest.fixture
def write(folder: Path) -> Callable[[dict[str, str]], Path]:
    """Write files (path → text) below the current folder, beside the small agency and its people."""

    def put(files: dict[str, str]) -> Path:
        for name, text in {"agency.yaml": AGENCY, "people.yaml": PEOPLE, **files}.items():
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="\n")
        return folder

    return put


@pytest.fixture
def workspace(write: Callable[[dict[str, str]], Path]) -> Callable[[dict[str, str]], Workspace]:
    """The workspace that the files make; what does not read at all fails the test."""

    def read(files: dict[str, str]) -> Workspace:
        loaded, complaints = load(write(files))
        assert not complaints, complaints
        return loaded

    return read


@pytest.fixture
def plan_files(workspace: Callable[[dict[str, str]], Workspace]) -> Callable[..., PlanFiles]:
    """The one plan of the small agency, with `extra` keys, and lists as further documents."""

    def read(extra: str = "", lists: str = "") -> PlanFiles:
        found = workspace({"plan.yaml": PLAN + extra} | ({"lists.yaml": lists} if lists else {}))
        (files,) = found.plans()
        return files

    return read
