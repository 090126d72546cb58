"""CSV for programs and spreadsheets: a text that a spreadsheet would run as a formula is led by an apostrophe."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

from thidua_cli.text.cells import guarded


def csv_text(head: Sequence[str], rows: Iterable[Iterable[object]]) -> str:
    """The head, then the rows; numbers stay as they are, the unknown is empty."""
    target = io.StringIO()
    writer = csv.writer(target, lineterminator="\n")
    writer.writerow(head)
    writer.writerows([safe(value) for value in row] for row in rows)
    return target.getvalue()


def safe(value: object) -> object:
    return guarded(value) if isinstance(value, str) else value
