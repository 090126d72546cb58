"""thidua tally: sum up."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from thidua_cli.cli.exit_codes import Exit
from thidua_cli.cli.output import complain, say

if TYPE_CHECKING:
    from thidua_cli.tally.model import PlanTally
    from thidua_cli.workspace.books import PlanFiles, Workspace
    from thidua_cli.workspace.files import Place

HELP = """Tổng hợp: số lượng, đăng ký, đề nghị, đã khen, còn lại; chỉ tiêu đạt hay chưa; theo đơn vị.

Ví dụ: thidua tally plans --format md
"""


class Format(StrEnum):
    """How the tally is printed."""

    TEXT = "text"
    JSON = "json"
    CSV = "csv"
    MARKDOWN = "md"


def tally(
    path: Annotated[Path | None, typer.Argument(help="Kho, thư mục cơ quan hoặc tệp kế hoạch.")] = None,
    form: Annotated[Format, typer.Option("--format", "-f", help="Dạng in kết quả.")] = Format.TEXT,
) -> None:
    """Load, count, say. Files that could not be read are named: their figures are missing from the sums."""
    from thidua_cli.tally.compute import tally as count
    from thidua_cli.workspace.files import locate
    from thidua_cli.workspace.load import load

    place = locate([path or Path()])
    workspace, complaints = load(place.root)
    broken = sorted({item.span.file for item in complaints if item.severity == "error"})
    for file in broken:
        complain(f"{file}: không đọc được nên không có trong bảng tổng hợp; xem `thidua validate`.")
    tallies = [count(files) for files in plans_of(workspace, place)]
    if not tallies:
        complain("Không có kế hoạch nào để tổng hợp ở đây.")
        raise typer.Exit(Exit.FOUND if broken else Exit.USAGE)
    say(rendered(tallies, form))
    raise typer.Exit(Exit.FOUND if broken else Exit.OK)


def plans_of(workspace: Workspace, place: Place) -> Iterator[PlanFiles]:
    """The plans inside the path asked for: all of a folder, or the one of a file."""
    return (files for files in workspace.plans() if place.holds(files.plan.where().file))


def rendered(tallies: list[PlanTally], form: Format) -> str:
    from thidua_cli.reporters import tables, tally_json
    from thidua_cli.tally.table import tables as tables_of

    if form is Format.JSON:
        return tally_json.render_json(tallies)
    if form is Format.CSV:
        return tally_json.render_csv(tallies)
    shown = [table for tally in tallies for table in tables_of(tally)]
    if form is Format.MARKDOWN:
        return tables.render_markdown(shown)
    return tables.render_rich(shown) if sys.stdout.isatty() else tables.render_plain(shown)
