"""Reading a YAML file: documents with places, and everything that can be said about the file in one run."""

from __future__ import annotations

import gc
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from thidua_cli.diagnostics import Diagnostic, Span, ThiduaError, reason
from thidua_cli.source.characters import check_characters, check_line_endings
from thidua_cli.source.decode import decode, strip_bom
from thidua_cli.source.document import SourceDocument
from thidua_cli.source.events import parser_in_use
from thidua_cli.source.lines import Lines
from thidua_cli.source.report import diagnostic
from thidua_cli.source.stream import read_stream

__all__ = ["MAX_BYTES", "parser_in_use", "read_file", "read_text"]

MAX_BYTES = 64 * 1024 * 1024
"""Largest file that is read; a province's nominations in one file are about 34 MB."""

Result = tuple[list[SourceDocument], list[Diagnostic]]


def read_file(path: Path, shown: str) -> Result:
    """Read the file at `path`, called `shown` in what is said about it.

    Returns the documents that can be used and all diagnostics. Raises ThiduaError if the file cannot be opened.
    """
    try:
        status = path.stat()
        if stat.S_ISFIFO(status.st_mode) or stat.S_ISCHR(status.st_mode):
            raise ThiduaError(f"không đọc được tệp {shown}: đây là ống dẫn hoặc thiết bị, không phải tệp")
        if status.st_size > MAX_BYTES:
            return [], [_too_large(status.st_size, shown)]
        data = path.read_bytes()
    except OSError as error:
        raise ThiduaError(f"không đọc được tệp {shown}: {reason(error)}") from error
    text, found = decode(data, shown)
    return _read(text, shown, found) if text is not None else ([], found)


def read_text(text: str, shown: str) -> Result:
    """The same for text that is already in memory; surrogates in it are reported like any forbidden character."""
    stripped, found = strip_bom(text, shown)
    return _read(stripped, shown, found)


def _too_large(size: int, shown: str) -> Diagnostic:
    message = f"tệp lớn {size} byte, quá mức {MAX_BYTES} byte (64 MiB); tệp không được đọc"
    return diagnostic("TD011", Span(shown), message, "tách tệp thành nhiều tệp, ví dụ mỗi đơn vị một tệp")


def _read(raw: str, shown: str, found: list[Diagnostic]) -> Result:
    written = raw.replace("\r\n", "\n").replace("\r", "\n") if "\r" in raw else raw
    lines = Lines(shown, written)
    with _collector_paused():
        documents, found_inside = read_stream(lines)
    return documents, [*found, *check_line_endings(raw, lines), *check_characters(lines), *found_inside]


@contextmanager
def _collector_paused() -> Iterator[None]:
    """No garbage collection meanwhile: plain data has no cycles, and searching it for some doubles the time."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()
