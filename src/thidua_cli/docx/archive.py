"""Parts in a zip file that is the same on every run, and the fingerprint of its content."""

from __future__ import annotations

import hashlib
import io
import zipfile

CONTENT_TYPES = "[Content_Types].xml"
_EARLIEST = (1980, 1, 1, 0, 0, 0)
_PLAIN_FILE = 0x20
"""What DOS notes of a plain file; for zero the library would put in rights of Unix."""


def pack(parts: dict[str, bytes]) -> bytes:
    """Parts sorted by name, the list of types first as readers expect; no time, no owner, no system of origin."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name in sorted(parts, key=lambda name: (name != CONTENT_TYPES, name)):
            entry = zipfile.ZipInfo(name, _EARLIEST)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 0
            entry.external_attr = _PLAIN_FILE
            archive.writestr(entry, parts[name])
    return buffer.getvalue()


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
