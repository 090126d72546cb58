"""Parts in a zip file that is the same on every run, and the fingerprint of its content."""

from __future__ import annotations

import hashlib
import io
import struct
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass

CONTENT_TYPES = "[Content_Types].xml"
_PLAIN_FILE = 0x20
"""What DOS notes of a plain file."""
_STAMP = (0, 1 << 5 | 1)
"""Midnight of the first day DOS knows, 1 January 1980."""
_LOCAL = struct.Struct("<4s5H3L2H")
_CENTRAL = struct.Struct("<4s6H3L5H2L")
_END = struct.Struct("<4s4H2LH")
"""Records of the zip format (APPNOTE 4.3): before each part, in the index, at the end."""


@dataclass(frozen=True, slots=True)
class Packed:
    """A part made small once, to go into many files."""

    size: int
    crc: int
    squeezed: bytes


def squeeze(content: bytes) -> Packed:
    """Deflated without the frame of zlib, as a zip file wants it."""
    squeezer = zlib.compressobj(zlib.Z_DEFAULT_COMPRESSION, zlib.DEFLATED, -zlib.MAX_WBITS)
    return Packed(len(content), zlib.crc32(content), squeezer.compress(content) + squeezer.flush())


def pack(parts: Mapping[str, bytes | Packed]) -> bytes:
    """Parts sorted by name, the list of types first as readers expect; no time, no owner, no system of origin."""
    files: list[bytes] = []
    index: list[bytes] = []
    start = 0
    for name in sorted(parts, key=lambda name: (name != CONTENT_TYPES, name)):
        content = parts[name]
        part = squeeze(content) if isinstance(content, bytes) else content
        named = name.encode("ascii")
        sizes = (*_STAMP, part.crc, len(part.squeezed), part.size, len(named), 0)
        files += (_LOCAL.pack(b"PK\3\4", 20, 0, 8, *sizes), named, part.squeezed)
        index += (_CENTRAL.pack(b"PK\1\2", 20, 20, 0, 8, *sizes, 0, 0, 0, _PLAIN_FILE, start), named)
        start += _LOCAL.size + len(named) + len(part.squeezed)
    length = sum(map(len, index))
    end = _END.pack(b"PK\5\6", 0, 0, len(parts), len(parts), length, start, 0)
    return b"".join((*files, *index, end))


def unpack(data: bytes) -> dict[str, bytes]:
    """Name → bytes of every part."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def canonical_digest(data: bytes) -> str:
    """SHA-256 over the sorted (name, bytes) of the parts: equal for equal content, whatever zip library packed it."""
    digest = hashlib.sha256()
    for name, content in sorted(unpack(data).items()):
        for piece in (name.encode(), content):
            digest.update(len(piece).to_bytes(8, "big"))
            digest.update(piece)
    return digest.hexdigest()
