"""One holder at a time; the lock of the dead is taken, that of the living is waited for."""

from __future__ import annotations

import json
import os
import platform
import subprocess
import sys
import time
from pathlib import Path

import pytest

from thidua_cli.cli.lock import STALE_AFTER, locked, process_lives
from thidua_cli.diagnostics import ThiduaError


def held_by(path: Path, pid: int, host: str | None = None) -> Path:
    path.write_text(json.dumps({"pid": pid, "host": host or platform.node(), "time": 0}), encoding="utf-8")
    return path


def dead_process() -> int:
    process = subprocess.Popen([sys.executable, "-c", ""])
    process.wait()
    return process.pid


def test_a_second_one_waits_and_says_who_holds_it(tmp_path: Path) -> None:
    with (
        locked(tmp_path / "lock"),
        pytest.raises(ThiduaError, match=str(os.getpid())),
        locked(tmp_path / "lock", wait=0),
    ):
        pass
    assert list(tmp_path.iterdir()) == []


def test_the_lock_of_a_dead_process_is_taken_at_once(tmp_path: Path) -> None:
    with locked(held_by(tmp_path / "lock", dead_process()), wait=0):
        assert json.loads((tmp_path / "lock").read_text(encoding="utf-8"))["pid"] == os.getpid()


def test_a_process_of_another_machine_cannot_be_asked_so_only_time_tells(tmp_path: Path) -> None:
    path = held_by(tmp_path / "lock", dead_process(), "may-khac")
    with pytest.raises(ThiduaError, match="may-khac"), locked(path, wait=0):
        pass
    with locked(path, wait=0, now=lambda: time.time() + STALE_AFTER + 5):
        pass


def test_a_lock_that_was_never_written_is_taken_after_a_moment(tmp_path: Path) -> None:
    (tmp_path / "lock").write_bytes(b"")
    with pytest.raises(ThiduaError, match="lock"), locked(tmp_path / "lock", wait=0):
        pass
    with locked(tmp_path / "lock", wait=0, now=lambda: time.time() + 5):
        pass


def test_whoever_breaks_a_lock_was_killed_too(tmp_path: Path) -> None:
    path = held_by(tmp_path / "lock", dead_process())
    held_by(tmp_path / "lock.break", dead_process())
    old = time.time() - 60
    os.utime(tmp_path / "lock.break", (old, old))
    with locked(path, wait=1):
        pass
    assert list(tmp_path.iterdir()) == []


def test_a_process_that_lives_and_one_that_does_not() -> None:
    assert process_lives(os.getpid())
    assert not process_lives(dead_process())
