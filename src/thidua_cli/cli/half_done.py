"""A transaction that was interrupted, as a command that only reads sees it; light, because every reading asks."""

from __future__ import annotations

from pathlib import Path

FOLDER, PENDING = ".thidua", "pending"


def pending(root: Path) -> str | None:
    """What to tell of a half-done transaction of the workspace at `root`; None when there is none."""
    home = root / FOLDER
    return _told(home) if (home / PENDING).is_dir() else None


def _told(home: Path) -> str | None:
    import json

    from thidua_cli.cli.lock import is_held

    try:
        title = json.loads((home / PENDING / "journal.json").read_text(encoding="utf-8"))["title"]
    except (OSError, ValueError, KeyError):
        return None  # somebody has just finished it
    if is_held(home / "lock"):
        return f"một lệnh thidua khác đang ghi “{title}” vào kho, vài tệp có thể còn là bản cũ; hãy chạy lại sau"
    return (
        f"lần ghi “{title}” còn dở, vài tệp của kho còn là bản cũ; "
        "làm nốt bằng `thidua undo --finish`, hoặc bỏ cả lần ghi bằng `thidua undo`"
    )
