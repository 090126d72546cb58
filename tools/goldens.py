"""Writes every golden anew from what the tool says now, and names those that changed: `python dev.py goldens`.

With words behind it, only the goldens whose path holds one of them: `python dev.py goldens td101 sach`.
"""

# ruff: noqa: T201  # it speaks to a developer

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "src"), str(ROOT / "tests")]

import document_goldens  # noqa: E402

import casebook  # noqa: E402  # found through the line above


def main(words: list[str]) -> int:
    known = casebook.goldens() | document_goldens.goldens()
    named = {path.relative_to(ROOT).as_posix(): path for path in known}
    asked = [name for name in named if not words or any(word in name for word in words)]
    changed = [name for name in asked if write(named[name], known[named[name]]())]
    for name in changed:
        print(name)
    print(f"== {len(asked)} goldens looked at, {len(changed)} changed; read the diff")
    return 0


def write(path: Path, text: str) -> bool:
    """Write `text` unless it stands there already."""
    wanted = text.encode()
    if path.exists() and path.read_bytes() == wanted:
        return False
    path.write_bytes(wanted)
    return True


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
