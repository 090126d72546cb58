"""Writing several files as one: all of them or none, and nothing that is there already the same."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from thidua_cli.cli.writing import write_new
from thidua_cli.diagnostics import ThiduaError, reason

_MOST_NAMED = 5


def write_together(files: Mapping[Path, bytes], *, force: bool = False) -> frozenset[Path]:
    """Write all files and give the paths that changed; one that holds the same bytes already is left alone.

    Raises ThiduaError, with everything as it was before, when another file stands in the way (unless `force`) or a
    file cannot be written.
    """
    changed = {path: data for path, data in files.items() if not _holds(path, data)}
    taken = [path for path in changed if path.exists()]
    if taken and not force:
        raise _taken(taken)
    folders = [folder for path in changed for folder in path.parents if not folder.exists()]
    kept: dict[Path, Path] = {}
    written: list[Path] = []
    try:
        for path, data in changed.items():
            if path.is_file():
                kept[path] = _aside(path)
            write_new(path, data)
            written.append(path)
    except BaseException:
        _undo(written, kept, folders)
        raise
    for old in kept.values():
        old.unlink()
    return frozenset(changed)


def _holds(path: Path, data: bytes) -> bool:
    try:
        return path.is_file() and path.read_bytes() == data
    except OSError as problem:
        raise ThiduaError(f"không đọc được “{path.as_posix()}”: {reason(problem)}") from problem


def _taken(paths: list[Path]) -> ThiduaError:
    named = ", ".join(f"“{path.as_posix()}”" for path in paths[:_MOST_NAMED])
    more = f" và {len(paths) - _MOST_NAMED} tệp nữa" if len(paths) > _MOST_NAMED else ""
    return ThiduaError(f"đã có tệp {named}{more}, nội dung khác; thêm --force nếu muốn ghi đè. Chưa ghi tệp nào")


def _aside(path: Path) -> Path:
    """The old file under a name of its own, until all new ones are there."""
    old = path.with_name(f".{path.name}.{os.getpid()}.old")
    try:
        return path.replace(old)
    except OSError as problem:
        busy = "tệp đang mở trong Word? Hãy đóng rồi chạy lại"
        raise ThiduaError(f"không ghi đè được “{path.as_posix()}”: {reason(problem)} ({busy})") from problem


def _undo(written: list[Path], kept: dict[Path, Path], folders: list[Path]) -> None:
    for path in written:
        path.unlink(missing_ok=True)
    for path, old in kept.items():
        old.replace(path)
    for folder in sorted(set(folders), key=lambda folder: len(folder.parts), reverse=True):
        if folder.is_dir() and not any(folder.iterdir()):
            folder.rmdir()
