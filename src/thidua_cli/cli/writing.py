"""Writing a file: whole or not at all, and never over another one unless asked."""

from __future__ import annotations

import os
from pathlib import Path

from thidua_cli.diagnostics import ThiduaError, reason


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
    temporary = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    try:
        with temporary.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if force:
            temporary.replace(path)
        else:
            _take_free_name(temporary, path)
    except FileExistsError:
        raise _taken(path) from None
    finally:
        temporary.unlink(missing_ok=True)


def _taken(path: Path) -> ThiduaError:
    return ThiduaError(f"đã có tệp “{path.as_posix()}”; thêm --force nếu muốn ghi đè")


def _take_free_name(temporary: Path, path: Path) -> None:
    """Give the file its name only if nobody took it meanwhile; FileExistsError otherwise."""
    if os.name == "nt":
        temporary.rename(path)
    else:
        os.link(temporary, path)
