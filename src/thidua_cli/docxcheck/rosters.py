"""Shared by the rules on lists of people: which tables are lists."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.docx.reading.values import Table
from thidua_cli.docxcheck.paper import Paper
from thidua_cli.law.spelling import fold

_COUNTS = frozenset({"stt", "tt", "so-tt", "so-thu-tu", "s-tt"})


def rosters(paper: Paper) -> Iterator[Table]:
    """Tables whose first column counts: its head says STT, and there is a row below it."""
    for table in paper.document.tables:
        if len(table.rows) > 1 and table.rows[0].cells and table.depth == 1:
            first = table.rows[0].cells[0]
            if first.paragraphs and fold(" ".join(one.text for one in first.paragraphs)) in _COUNTS:
                yield table
