"""Which files git keeps, read from its index; git itself says whether that is right."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from thidua_cli.workspace.git_ignored import is_tracked, would_be_tracked
from thidua_cli.workspace.git_index import is_kept, names

FILES = ["a.yaml", "so/mau/people.yaml", "so/mau/people-2.yaml", "sở/người.yaml", f"{'x' * 60}/{'y' * 60}.yaml"]
Git = Callable[..., str]


@pytest.fixture
def git(tmp_path: Path) -> Git:
    program = shutil.which("git")
    if program is None:
        pytest.fail("git is needed: it is what the answers are held against")

    def call(*words: str) -> str:
        return subprocess.run(
            [program, "-C", str(tmp_path), *words], check=True, capture_output=True, encoding="utf-8"
        ).stdout

    return call


def filled(home: Path) -> Path:
    for name in FILES:
        (home / name).parent.mkdir(parents=True, exist_ok=True)
        (home / name).write_text("kind: people\n", encoding="utf-8")
    return home


@pytest.mark.parametrize("version", ["2", "3", "4"])
@pytest.mark.parametrize("hashes", ["sha1", "sha256"])
def test_every_form_of_index_is_read(git: Git, tmp_path: Path, version: str, hashes: str) -> None:
    git("init", "-q", f"--object-format={hashes}")
    filled(tmp_path)
    git("add", *FILES[:-1])
    # An intent to add is what makes git write the extended flags of version 3.
    git("add", "--intent-to-add", FILES[-1])
    git("update-index", "--index-version", version)
    found = names((tmp_path / ".git/index").read_bytes(), 20 if hashes == "sha1" else 32)
    assert found == frozenset(git("ls-files", "-z").rstrip("\0").split("\0")) == frozenset(FILES)
    assert all(is_kept(tmp_path / name, tmp_path) for name in FILES)
    assert not is_kept(tmp_path / "b.yaml", tmp_path)


def test_a_file_that_is_kept_stays_so_whatever_the_patterns_say(git: Git, tmp_path: Path) -> None:
    git("init", "-q")
    path = filled(tmp_path) / FILES[1]
    (tmp_path / ".gitignore").write_text("people.yaml\n", encoding="utf-8")
    assert (is_tracked(path), would_be_tracked(path)) == (False, False)
    git("add", "--force", FILES[1])
    assert (is_tracked(path), would_be_tracked(path)) == (True, False)
    git("rm", "-q", "--cached", FILES[1])
    assert is_tracked(path) is False


def test_a_second_worktree_has_an_index_of_its_own(git: Git, tmp_path: Path) -> None:
    git("init", "-q")
    filled(tmp_path)
    git("add", FILES[0])
    git("-c", "user.name=An", "-c", "user.email=an@example.org", "commit", "-q", "-m", "một")
    git("worktree", "add", "-q", "khac")
    assert is_tracked(tmp_path / "khac" / FILES[0])
    assert not is_tracked(tmp_path / "khac" / FILES[1])


@pytest.mark.parametrize("data", [b"", b"DIRC", b"DIRC\0\0\0\x09\0\0\0\x01", b"DIRC\0\0\0\x02\0\0\0\x05" + b"\1" * 90])
def test_what_is_no_index_is_no_answer(tmp_path: Path, data: bytes) -> None:
    assert not names(data)
    (tmp_path / ".git").mkdir()
    (tmp_path / ".git/index").write_bytes(data)
    assert not is_kept(tmp_path / "a.yaml", tmp_path)
    assert not is_tracked(tmp_path / "a.yaml")
