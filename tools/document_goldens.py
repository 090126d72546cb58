"""The goldens of the document templates, for `tools/goldens.py`."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from thidua_cli.documents.cases import cases_of
from thidua_cli.documents.registry import documents


def goldens() -> dict[Path, Callable[[], str]]:
    """How to get what every golden of every template must hold, by its path."""
    found: dict[Path, Callable[[], str]] = {}
    for document in documents().values():
        for case in cases_of(document):
            markdown, blocks = case.goldens
            found |= {markdown: case.markdown, blocks: case.blocks}
    return found
