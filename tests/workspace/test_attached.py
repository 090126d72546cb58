"""Which file a part of a dossier means, and whether it lies in the workspace."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path
from stat import S_ISREG

import pytest

from thidua_cli.workspace.attached import attached, digest, is_inside, mode
from thidua_cli.workspace.books import Workspace

PLAN_LIST = """\
kind: nominations
plan: nam-2024
year: 2024
nominations:
  - person: an
    award: giay-khen-so
    dossier: [to-trinh, {part: bao-cao, file: '%s'}]
"""


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("an.docx", "2024/an.docx"),
        ("ho-so/an.docx", "2024/ho-so/an.docx"),
        (r"ho-so\an.docx", "2024/ho-so/an.docx"),
        ("./ho-so/../an.docx", "2024/an.docx"),
        ("../an.docx", "an.docx"),
    ],
)
def test_paths_are_counted_from_the_list(
    workspace: Callable[[dict[str, str]], Workspace], folder: Path, written: str, meant: str
) -> None:
    (one,) = attached(workspace({"2024/list.yaml": PLAN_LIST % written}).agencies[0].nominations)
    assert (one.path, one.at) == ((folder / meant).resolve(), ("nominations", 0, "dossier", 1))
    assert is_inside(one.path or Path(), folder)


@pytest.mark.parametrize("written", ["/srv/an.docx", r"C:\an.docx", "C:an.docx", r"\\may\chung\an.docx"])
def test_a_path_of_one_machine_means_nothing(workspace: Callable[[dict[str, str]], Workspace], written: str) -> None:
    (one,) = attached(workspace({"list.yaml": PLAN_LIST % written}).agencies[0].nominations)
    assert one.path is None


def test_inside_is_below_the_root_or_beside_a_single_file(tmp_path: Path) -> None:
    home, file = tmp_path / "kho", tmp_path / "kho" / "plan.yaml"
    home.mkdir()
    file.touch()
    inside, outside = (tmp_path / name for name in ("kho/a.txt", "kho-khac/a.txt"))
    assert [is_inside(inside, root) for root in (home, file)] == [True, True]
    assert [is_inside(outside, root) for root in (home, file)] == [False, False]


def test_what_stands_at_a_path(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"An\n")
    assert S_ISREG(mode(tmp_path / "a"))
    assert digest(tmp_path / "a") == hashlib.sha256(b"An\n").hexdigest()
    assert [mode(tmp_path / name) for name in ("b", "x" * 400, "a/b")] == [0, 0, 0]
