"""Doing something again whenever a file changes: plain polling, no library."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from pathlib import Path

from thidua_cli.cli.output import complain, say

SECONDS = 0.5
Snapshot = dict[Path, tuple[int, int]]


def snapshot(paths: Iterable[Path]) -> Snapshot:
    """When each file was last written, and how long it is; files that go away meanwhile are left out."""
    found: Snapshot = {}
    for path in paths:
        try:
            state = path.stat()
        except OSError:
            continue
        found[path] = (state.st_mtime_ns, state.st_size)
    return found


def watch(again: Callable[[], None], look: Callable[[], Snapshot], wait: Callable[[float], None] = time.sleep) -> None:
    """Call `again` after every change that `look` shows, until the user stops it (Ctrl+C)."""
    say("Đang theo dõi, sửa tệp là dựng lại; nhấn Ctrl+C để dừng.\n")
    seen = look()
    try:
        while True:
            wait(SECONDS)
            now = look()
            if now != seen:
                seen = now
                again()
    except KeyboardInterrupt:
        complain("Đã dừng theo dõi.")
