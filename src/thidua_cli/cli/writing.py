"""Writing a file: whole or not at all, and never over another one unless asked."""

from __future__ import annotations

import os
from pathlib import Path

from thidua_cli.diagnostics import ThiduaError


def write_new(path: Path, data: bytes, *, force: bool = False) -> None:
    """Put `data` at `path`, making its folder. Raises ThiduaError when a file is there (unless `force`) or on failure.

    The bytes go to a temporary neighbour first, which then takes the name in one step: a reader, or a machine that
    stops in between, never sees half a file.
    """
    if path.is_dir():
        raise ThiduaError(f"“{path.as_posix()}” là thư mục, không ghi thành tệp được")
    if path.exists() and not force:
        raise ThiduaError(f"đã có tệp “{path.as_posix()}”; thêm --force nếu muốn ghi đè")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        _replace(path, data)
    except OSError as problem:
        raise ThiduaError(f"không ghi được “{path.as_posix()}”: {problem.strerror or problem}") from problem


def _replace(path: Path, data: bytes) -> None:
    temporary = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    try:
        with temporary.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)
