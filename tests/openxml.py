"""What a port of the validator of the Open XML SDK says of a finished file: shared by the tests."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from openxml_audit import OpenXmlValidator


@cache
def _validator() -> OpenXmlValidator:
    return OpenXmlValidator()


def faults(data: bytes, path: Path) -> list[str]:
    """Its errors and warnings; `path` is where the bytes are put, its suffix says what they are."""
    path.write_bytes(data)
    return [f"{found.part_uri}: {found.description}" for found in _validator().validate(path).errors]
