"""What thidua.yaml leaves out of the reading, and which of its patterns leave nothing out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from thidua_cli.diagnostics import Diagnostic, Severity
from thidua_cli.diagnostics.codes import SHAPE
from thidua_cli.models.settings import Settings
from thidua_cli.workspace.files import is_excluded


def kept(files: Sequence[Path], root: Path, settings: Settings | None) -> list[Path]:
    """The files to read. The output folder is no exception: what the tool writes there is never YAML."""
    patterns = settings.exclude if settings else ()
    return [path for path in files if path == root or not is_excluded(path, root, patterns)]


def idle_patterns(files: Sequence[Path], root: Path, settings: Settings | None) -> Iterator[Diagnostic]:
    """TD027 for every pattern without a file: most often a slip of the finger, and the files are read after all."""
    if settings is None:
        return
    for number, pattern in enumerate(settings.exclude):
        if not any(is_excluded(path, root, (pattern,)) for path in files):
            yield Diagnostic(
                "TD027",
                SHAPE["TD027"],
                Severity.INFO,
                settings.where("exclude", number),
                f"mẫu “{pattern}” không khớp tệp YAML nào của kho",
                fix="đường dẫn tính từ thư mục gốc kho, dấu * thay cho mọi chữ: `nhap/*`; không cần nữa thì bỏ mẫu",
            )
