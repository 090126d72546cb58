"""Writing a file: whole or not at all, and never over another one unless asked."""

from __future__ import annotations

import os
from glob import escape
from pathlib import Path

from thidua_cli.cli.lock import process_lives
from thidua_cli.diagnostics import ThiduaError, reason

_ENDING = ".tmp"


def write_new(path: Path, data: bytes, *, force: bool = False) -> None:
    """Put `data` at `path`, making its folder. Raises ThiduaError when a file is there (unless `force`) or on failure.

    The bytes go to a temporary neighbour first, which then takes the name in one step: a reader, or a machine that
    stops in between, never sees half a file.
    """
    try:
        if path.is_dir():
            raise ThiduaError(f"“{path.as_posix()}” là thư mục, không ghi thành tệp được")
        if path.exists() and not force:
            raise _taken(path)
        path.parent.mkdir(parents=True, exist_ok=True)
        _put(path, data, force=force)
    except OSError as problem:
        raise ThiduaError(f"không ghi được “{path.as_posix()}”: {reason(problem)}") from problem


def _put(path: Path, data: bytes, *, force: bool) -> None:
    temporary = neighbour(path)
    try:
        write_beside(path, data)
        if force:
            temporary.replace(path)
        else:
            _take_free_name(temporary, path)
        sync_folder(path.parent)
    except FileExistsError:
        raise _taken(path) from None
    finally:
        temporary.unlink(missing_ok=True)


def neighbour(path: Path) -> Path:
    """The name under which this process keeps what is to become `path`."""
    return path.with_name(f".{path.name}.{os.getpid()}{_ENDING}")


def write_beside(path: Path, data: bytes) -> None:
    """Put what is to become `path` beside it, safe on the disk, in place of what dead processes left there. OSError."""
    clear_leftovers(path)
    with neighbour(path).open("xb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def clear_leftovers(path: Path) -> None:
    """Remove what processes left here that were killed while they wrote this very file."""
    for leftover in path.parent.glob(f".{escape(path.name)}.*{_ENDING}"):
        pid = leftover.name.removesuffix(_ENDING).rsplit(".", 1)[-1]
        if pid.isdecimal() and (int(pid) == os.getpid() or not process_lives(int(pid))):
            leftover.unlink(missing_ok=True)


def sync_folder(folder: Path) -> None:
    """Make new names in a folder lasting; Windows cannot open folders and keeps their order itself."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _taken(path: Path) -> ThiduaError:
    return ThiduaError(f"đã có tệp “{path.as_posix()}”; thêm --force nếu muốn ghi đè")


def _take_free_name(temporary: Path, path: Path) -> None:
    """Give the file its name only if nobody took it meanwhile; FileExistsError otherwise."""
    if os.name == "nt":
        temporary.rename(path)
        return
    try:
        os.link(temporary, path)
    except FileExistsError:
        raise
    except OSError:
        # Memory sticks and some network disks know no second name for a file.
        if path.exists():
            raise FileExistsError(path) from None
        temporary.rename(path)
