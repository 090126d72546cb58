"""Writing several files as one: all of them or none, and nothing that is there already the same."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from thidua_cli.cli.lock import locked
from thidua_cli.cli.writing import clear_leftovers, neighbour, sync_folder, write_beside
from thidua_cli.diagnostics import ThiduaError, reason

LOCK = ".thidua-render.lock"
_MOST_NAMED = 5


def write_together(files: Mapping[Path, bytes], *, force: bool = False) -> frozenset[Path]:
    """Write all files and give the paths that changed; one that holds the same bytes already is left alone.

    Raises ThiduaError, with everything as it was before, when another file stands in the way (unless `force`) or a
    file cannot be written. Of two commands that write into one folder the second waits. Killed in between, each file is
    the old one or the new one, and the next run of the same command makes them all new.
    """
    if not files:
        return frozenset()
    folders = {path.parent for path in files}
    made = [folder for one in folders for folder in (one, *one.parents) if not folder.exists()]
    home = Path(os.path.commonpath([folder.absolute() for folder in folders]))
    try:
        for folder in (home, *folders):
            folder.mkdir(parents=True, exist_ok=True)
        with locked(home / LOCK):
            return _write(files, force=force)
    except OSError as problem:
        raise ThiduaError(f"không ghi được “{problem.filename or home.as_posix()}”: {reason(problem)}") from problem
    finally:
        _remove_empty(made)


def _write(files: Mapping[Path, bytes], *, force: bool) -> frozenset[Path]:
    for path in files:
        clear_leftovers(path)
    changed = {path: data for path, data in files.items() if not _holds(path, data)}
    taken = [path for path in changed if path.exists()]
    if taken and not force:
        raise _taken(taken)
    before = {path: path.read_bytes() if path.exists() else None for path in changed}
    done: list[Path] = []
    try:
        for path, data in changed.items():
            _prepare(path, data)
        for path in changed:
            _take_over(path)
            done.append(path)
    except BaseException:
        for path in done:
            _bring_back(path, before[path])
        raise
    finally:
        for path in changed:
            neighbour(path).unlink(missing_ok=True)
    for folder in {path.parent for path in changed}:
        sync_folder(folder)
    return frozenset(changed)


def _holds(path: Path, data: bytes) -> bool:
    if path.is_dir():
        raise ThiduaError(f"“{path.as_posix()}” là thư mục, không ghi thành tệp được")
    try:
        return path.is_file() and path.read_bytes() == data
    except OSError as problem:
        raise ThiduaError(f"không đọc được “{path.as_posix()}”: {reason(problem)}") from problem


def _taken(paths: list[Path]) -> ThiduaError:
    named = ", ".join(f"“{path.as_posix()}”" for path in paths[:_MOST_NAMED])
    more = f" và {len(paths) - _MOST_NAMED} tệp nữa" if len(paths) > _MOST_NAMED else ""
    return ThiduaError(f"đã có tệp {named}{more}, nội dung khác; thêm --force nếu muốn ghi đè. Chưa ghi tệp nào")


def _prepare(path: Path, data: bytes) -> None:
    try:
        write_beside(path, data)
    except OSError as problem:
        raise ThiduaError(f"không ghi được “{path.as_posix()}”: {reason(problem)}") from problem


def _take_over(path: Path) -> None:
    """The new file takes the name in one step."""
    try:
        neighbour(path).replace(path)
    except OSError as problem:
        busy = "tệp đang mở trong Word? Hãy đóng rồi chạy lại"
        raise ThiduaError(f"không ghi đè được “{path.as_posix()}”: {reason(problem)} ({busy})") from problem


def _bring_back(path: Path, before: bytes | None) -> None:
    if before is None:
        path.unlink(missing_ok=True)
        return
    write_beside(path, before)
    neighbour(path).replace(path)


def _remove_empty(folders: list[Path]) -> None:
    for folder in sorted(set(folders), key=lambda folder: len(folder.parts), reverse=True):
        if folder.is_dir() and not any(folder.iterdir()):
            folder.rmdir()
