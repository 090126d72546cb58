"""Which files a git repository keeps: its index is read as git writes it (gitformat-index), git is not asked."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

# Before the name of an entry: ten numbers, the hash, the flags; with the extended flag two bytes more.
_NUMBERS, _SHA1, _SHA256, _FLAGS = 40, 20, 32, 2
_EXTENDED = 0x4000
_HEADER, _VERSIONS, _COMPRESSED = 12, (2, 3, 4), 4


def is_kept(path: Path, home: Path) -> bool:
    """Whether the index of the repository at `home` has a file; False where there is no index that can be read."""
    try:
        index = _git_folder(home) / "index"
        names = _names_at(index, index.stat().st_mtime_ns)
    except OSError:
        return False
    return path.relative_to(home).as_posix() in names


def _git_folder(home: Path) -> Path:
    """The `.git` folder, which a second worktree or a submodule names in a file."""
    found = home / ".git"
    if not found.is_file():
        return found
    named = found.read_text(encoding="utf-8", errors="replace").partition("gitdir:")[2].strip()
    return (home / named).resolve()


@lru_cache(maxsize=1)
def _names_at(index: Path, _changed: int) -> frozenset[str]:
    """The names in an index file, read anew when it has changed."""
    data = index.read_bytes()
    for size in (_SHA1, _SHA256):
        found = names(data, size)
        if found is not None:
            return found
    return frozenset()


def names(data: bytes, hash_size: int = _SHA1) -> frozenset[str] | None:
    """Every name in the bytes of an index; None when they are not an index with hashes of that many bytes."""
    version, count = int.from_bytes(data[4:8], "big"), int.from_bytes(data[8:_HEADER], "big")
    if data[:4] != b"DIRC" or version not in _VERSIONS:
        return None
    found: list[bytes] = []
    place, last = _HEADER, b""
    for _ in range(count):
        start, place = place, place + _NUMBERS + hash_size
        flags = int.from_bytes(data[place : place + _FLAGS], "big")
        place += _FLAGS * (2 if flags & _EXTENDED else 1)
        if version == _COMPRESSED:
            dropped, place = _number(data, place)
            last = last[: len(last) - dropped]
        end = data.find(b"\0", place)
        if end < 0:
            return None
        name = data[place:end]
        last = last + name if version == _COMPRESSED else name
        if len(last) != flags & 0xFFF and len(last) < 0xFFF:
            return None
        found.append(last)
        # Up to version 3 an entry is filled with zeros to a multiple of eight bytes, at least one of them.
        place = end + 1 if version == _COMPRESSED else start + (end - start) // 8 * 8 + 8
    return frozenset(name.decode("utf-8", errors="replace") for name in found)


def _number(data: bytes, place: int) -> tuple[int, int]:
    """A number of variable width as packs write offsets, and the place behind it."""
    value = data[place] & 0x7F if place < len(data) else 0
    while place < len(data) and data[place] & 0x80:
        place += 1
        value = ((value + 1) << 7) | (data[place] & 0x7F if place < len(data) else 0)
    return value, place + 1
