"""Several new files at once: all of them or none, and never over another one."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from thidua_cli.cli.writing import write_new
from thidua_cli.diagnostics import ThiduaError
from thidua_cli.workspace.files import shown


def write_all(texts: Mapping[Path, str]) -> None:
    """Write every text. ThiduaError, with nothing left behind, when a file is there already or cannot be written."""
    for path in texts:
        if path.exists():
            raise ThiduaError(f"đã có “{shown(path)}”; lệnh này không ghi đè, hãy chọn --out hoặc --id khác")
    folders = [folder for path in texts for folder in path.parents if not folder.exists()]
    written: list[Path] = []
    try:
        for path, text in texts.items():
            write_new(path, text.encode("utf-8"))
            written.append(path)
    except BaseException:
        _take_back(written, folders)
        raise


def _take_back(files: list[Path], folders: list[Path]) -> None:
    for path in files:
        path.unlink(missing_ok=True)
    for folder in sorted(set(folders), key=lambda folder: len(folder.parts), reverse=True):
        if folder.is_dir():
            folder.rmdir()
