"""Files are written whole, and never over another by accident."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from thidua_cli.cli import writing
from thidua_cli.cli.writing import write_new
from thidua_cli.diagnostics import ThiduaError

KILLS = 40


def test_makes_the_folder_and_leaves_nothing_else(tmp_path: Path) -> None:
    write_new(tmp_path / "a" / "b" / "c.txt", b"x\r\ny")
    assert (tmp_path / "a" / "b" / "c.txt").read_bytes() == b"x\r\ny"
    assert [path.name for path in (tmp_path / "a" / "b").iterdir()] == ["c.txt"]


def test_refuses_to_overwrite_unless_asked(tmp_path: Path) -> None:
    path = tmp_path / "c.txt"
    write_new(path, b"old")
    with pytest.raises(ThiduaError, match="--force"):
        write_new(path, b"new")
    assert path.read_bytes() == b"old"
    write_new(path, b"new", force=True)
    assert path.read_bytes() == b"new"


def test_failure_keeps_the_old_file_and_leaves_no_half(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "c.txt"
    write_new(path, b"old")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(ThiduaError, match="không ghi được"):
        write_new(path, b"new", force=True)
    assert path.read_bytes() == b"old"
    assert [entry.name for entry in tmp_path.iterdir()] == ["c.txt"]


def test_folder_in_the_way(tmp_path: Path) -> None:
    with pytest.raises(ThiduaError, match="là thư mục"):
        write_new(tmp_path, b"x", force=True)


def test_file_in_the_way_of_a_folder(tmp_path: Path) -> None:
    write_new(tmp_path / "a", b"x")
    with pytest.raises(ThiduaError, match="không ghi được"):
        write_new(tmp_path / "a" / "b", b"x")


def test_a_name_the_disk_cannot_hold(tmp_path: Path) -> None:
    with pytest.raises(ThiduaError, match="không ghi được"):
        write_new(tmp_path / ("a" * 5000), b"x")


def test_a_name_taken_meanwhile_is_not_overwritten(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.docx"
    monkeypatch.setattr(Path, "exists", lambda self: False)
    path.write_bytes(b"theirs")
    with pytest.raises(ThiduaError, match="đã có tệp"):
        write_new(path, b"ours")
    assert path.read_bytes() == b"theirs"
    assert [entry.name for entry in tmp_path.iterdir()] == ["a.docx"]


def test_killed_at_any_moment_leaves_the_old_paper_or_the_new_one(tmp_path: Path) -> None:
    command = [sys.executable, str(Path(__file__).with_name("killed_papers.py")), str(tmp_path), str(KILLS)]
    source = Path(writing.__file__).parents[2]
    ran = subprocess.run(command, capture_output=True, encoding="utf-8", env=os.environ | {"PYTHONPATH": str(source)})
    assert ran.returncode == 0, ran.stderr
    kills, in_the_middle = map(int, ran.stdout.split())
    assert kills == KILLS
    assert in_the_middle > 0, "no kill has hit a write: the test proves nothing"


def test_what_the_dead_left_is_cleared_and_the_living_are_left_alone(tmp_path: Path) -> None:
    """A number that a dead process had may be ours now."""
    ours, other = tmp_path / f".c.txt.{os.getpid()}.tmp", tmp_path / f".c.txt.{os.getppid()}.tmp"
    ours.write_bytes(b"half")
    other.write_bytes(b"under way")
    write_new(tmp_path / "c.txt", b"whole")
    assert sorted(entry.name for entry in tmp_path.iterdir()) == sorted([other.name, "c.txt"])


def test_a_disk_without_second_names(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A memory stick: the name is still not taken from anybody."""

    def refused(*_: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(os, "link", refused)
    write_new(tmp_path / "a.docx", b"ours")
    assert [(entry.name, entry.read_bytes()) for entry in tmp_path.iterdir()] == [("a.docx", b"ours")]
    with pytest.raises(ThiduaError, match="đã có tệp"):
        write_new(tmp_path / "a.docx", b"again")
    assert (tmp_path / "a.docx").read_bytes() == b"ours"
