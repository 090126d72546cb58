"""The files of the law floor: what is there, and one file as plain data.

Paths come from `__file__`, not importlib.resources: importing that costs more than reading the awards of a plan.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from thidua_cli.source import read_text

_HERE = Path(__file__).parent


@cache
def folders(shelf: str) -> tuple[str, ...]:
    """Names of the folders on a shelf, sorted; reads no file."""
    return tuple(sorted(entry.name for entry in (_HERE / shelf).iterdir() if entry.is_dir()))


@cache
def folders_with(shelf: str, name: str) -> tuple[str, ...]:
    """Names of the folders on a shelf that hold a file of that name, sorted; reads no file."""
    return tuple(sorted(entry.parent.name for entry in (_HERE / shelf).glob(f"*/{name}")))


@cache
def files(shelf: str) -> tuple[str, ...]:
    """Names of the YAML files on a shelf without their ending, sorted; reads no file."""
    return tuple(sorted(entry.stem for entry in (_HERE / shelf).glob("*.yaml")))


def read(*parts: str) -> Mapping[str, Any]:
    """The one document of a file as a mapping whose leaves are texts. Raises ValueError or TypeError if it is not."""
    path = _HERE.joinpath(*parts)
    documents, diagnostics = read_text(path.read_text(encoding="utf-8"), path.as_posix())
    if diagnostics:
        raise ValueError(diagnostics[0].message)
    data = documents[0].data
    if not isinstance(data, dict):
        raise TypeError(path.as_posix())
    return data
