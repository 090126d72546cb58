"""The mark of a row: a short digest of the visible cells that its hidden id was written for."""

from __future__ import annotations

import hashlib

from thidua_cli.exchange.words import spelling_key


def mark(name: str, unit: str) -> str:
    """Ten hexadecimal digits, equal while name and unit are spelt the same."""
    return hashlib.sha256(f"{spelling_key(name)}|{spelling_key(unit)}".encode()).hexdigest()[:10]
