"""The goldens of the document templates, for `tools/goldens.py`."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from thidua_cli.documents.cases import cases_of
from thidua_cli.documents.registry import documents


def goldens() -> dict[Path, Callable[[], str]]:
    """How to get what every golden of every template must hold, by its path."""
    return {
        case.folder / name: make
        for document in documents().values()
        for case in cases_of(document)
        for name, make in case.makers().items()
    }
