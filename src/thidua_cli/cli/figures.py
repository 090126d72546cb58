"""What `tally` and `budget` share: the plans that are counted, and the ways their figures print."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from thidua_cli.cli.exit_codes import Exit
from thidua_cli.cli.half_done import warn
from thidua_cli.cli.output import complain
from thidua_cli.diagnostics import Severity

if TYPE_CHECKING:
    from thidua_cli.tally.table import Table
    from thidua_cli.workspace.books import PlanFiles, Workspace
    from thidua_cli.workspace.files import Place


Redact = Annotated[bool, typer.Option("--redact", help="Viết tắt tên người, bỏ mã và lời có thể nêu tên.")]
"""The option of every command that names people."""


class Format(StrEnum):
    """How figures are printed."""

    TEXT = "text"
    JSON = "json"
    CSV = "csv"
    MARKDOWN = "md"


def readable_plans(
    path: Path | None, missing_from: str, as_of: date | None = None, *, redact: bool = False
) -> tuple[list[PlanFiles], Exit]:
    """The plans inside the path asked for, all of a folder or the one of a file, and what the command ends with.

    Files that could not be read are named on stderr: their figures are missing from the sums. With `redact` the names
    of people are cut down to their first letters.
    """
    place, workspace, broken = readable(path, missing_from, as_of)
    if redact:
        workspace = workspace.without_names()
    plans = [files for files in workspace.plans() if place.holds(files.plan.where().file)]
    return plans, Exit.FOUND if broken else Exit.OK if plans else Exit.USAGE


def readable(path: Path | None, missing_from: str, as_of: date | None = None) -> tuple[Place, Workspace, list[str]]:
    """The workspace around a path, and the files that could not be read: those are named on stderr."""
    from thidua_cli.workspace.files import locate
    from thidua_cli.workspace.load import load

    place = locate([path or Path()])
    warn(place.root)
    workspace, complaints = load(place.root, as_of)
    broken = sorted({item.span.file for item in complaints if item.severity is Severity.ERROR})
    for file in broken:
        complain(f"{file}: không đọc được nên không có trong {missing_from}; xem `thidua validate`.")
    return place, workspace, broken


def drawn(tables: Iterable[Table], form: Format = Format.TEXT) -> str:
    """Tables for people: as Markdown, by rich on a terminal, in plain columns elsewhere."""
    from thidua_cli.reporters.tables import render_markdown, render_plain, render_rich

    if form is Format.MARKDOWN:
        return render_markdown(tables)
    return render_rich(tables) if sys.stdout.isatty() else render_plain(tables)
