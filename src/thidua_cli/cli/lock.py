"""One writer at a time in a workspace: a lock file that says who holds it, and is taken from the dead."""

from __future__ import annotations

import json
import os
import platform
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from thidua_cli.diagnostics import ThiduaError, reason

STALE_AFTER = 600
"""Seconds after which a lock counts as left behind, whatever its process: no write of ours lasts minutes."""

_BREAKING_AFTER = 2
_WAIT = 30
_PAUSE = 0.05


@contextmanager
def locked(
    path: Path, *, wait: int = _WAIT, now: Callable[[], float] = time.time, alive: Callable[[int], bool] | None = None
) -> Iterator[None]:
    """Hold the lock file `path` for the time of the block; its folder must exist.

    Raises ThiduaError when somebody else still holds it after `wait` seconds. A lock whose process is gone from this
    machine, or which is older than `STALE_AFTER`, is taken over.
    """
    until = time.monotonic() + wait
    while not _taken(path, now()):
        if _is_stale(path, now(), alive or process_lives):
            _break(path, now, alive or process_lives)
        elif time.monotonic() >= until:
            raise ThiduaError(f"một lệnh thidua khác đang ghi vào kho ({_holder(path)}); chờ lệnh đó xong rồi chạy lại")
        else:
            time.sleep(_PAUSE)
    try:
        yield
    finally:
        path.unlink(missing_ok=True)


def is_held(path: Path) -> bool:
    """Whether a living process holds the lock file."""
    return path.exists() and not _is_stale(path, time.time(), process_lives)


def _taken(path: Path, now: float) -> bool:
    """Make the lock file if there is none: the system lets exactly one of several processes do so."""
    words = {"pid": os.getpid(), "host": platform.node(), "time": int(now)}
    try:
        handle = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY)
    except FileExistsError:
        return False
    except PermissionError as problem:
        if os.name == "nt":  # Windows says so of a file that is just being removed
            return False
        raise ThiduaError(f"không ghi được “{path.as_posix()}”: {reason(problem)}") from problem
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        json.dump(words, file)
    return True


def _is_stale(path: Path, now: float, alive: Callable[[int], bool]) -> bool:
    try:
        age = now - path.stat().st_mtime
        words = json.loads(path.read_text(encoding="utf-8"))
        here, pid = words["host"] == platform.node(), int(words["pid"])
    except FileNotFoundError:
        return False
    except (OSError, ValueError, KeyError, TypeError):
        # Killed between making the file and writing into it; a living process needs no second for that.
        return _older(path, now, _BREAKING_AFTER)
    return age > STALE_AFTER or (here and not alive(pid))


def _older(path: Path, now: float, seconds: int) -> bool:
    try:
        return now - path.stat().st_mtime > seconds
    except OSError:
        return False


def _break(path: Path, now: Callable[[], float], alive: Callable[[int], bool]) -> None:
    """Remove a stale lock. A second lock file makes sure that nobody removes the fresh lock of whoever was faster."""
    breaking = path.with_name(path.name + ".break")
    if not _taken(breaking, now()):
        if _older(breaking, now(), _BREAKING_AFTER):
            breaking.unlink(missing_ok=True)
        time.sleep(_PAUSE)
        return
    try:
        if _is_stale(path, now(), alive):
            path.unlink(missing_ok=True)
    finally:
        breaking.unlink(missing_ok=True)


def _holder(path: Path) -> str:
    with suppress(OSError, ValueError, KeyError, TypeError):
        words = json.loads(path.read_text(encoding="utf-8"))
        return f"tiến trình {words['pid']} trên máy {words['host']}"
    return path.as_posix()


def process_lives(pid: int) -> bool:
    """Whether a process of this machine still runs; on Windows asked without sending it anything."""
    if sys.platform == "win32":
        import ctypes

        query, still_active = 0x1000, 259
        handle = ctypes.windll.kernel32.OpenProcess(query, False, pid)
        if not handle:
            return False
        code = ctypes.c_ulong()
        ctypes.windll.kernel32.GetExitCodeProcess(handle, ctypes.byref(code))
        ctypes.windll.kernel32.CloseHandle(handle)
        return code.value == still_active
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True
