"""thidua tally: sum up."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from thidua_cli.cli.figures import Format, drawn, readable_plans
from thidua_cli.cli.output import complain, say

if TYPE_CHECKING:
    from thidua_cli.tally.model import PlanTally

HELP = """Tổng hợp: số lượng còn lại, chỉ tiêu đạt chưa, theo đơn vị.

Ví dụ: thidua tally plans --format md
"""


def tally(
    path: Annotated[Path | None, typer.Argument(help="Thư mục hoặc tệp; mặc định thư mục hiện tại.")] = None,
    form: Annotated[Format, typer.Option("--format", "-f", help="Dạng in kết quả.")] = Format.TEXT,
) -> None:
    """Load, count, say."""
    from thidua_cli.tally.compute import tally as count

    plans, code = readable_plans(path, "bảng tổng hợp")
    if plans:
        say(rendered([count(files) for files in plans], form))
    else:
        complain("Không có kế hoạch nào để tổng hợp ở đây.")
    raise typer.Exit(code)


def rendered(tallies: list[PlanTally], form: Format) -> str:
    """The figures of all plans in one form."""
    from thidua_cli.reporters import tally_json
    from thidua_cli.tally.table import tables

    if form is Format.JSON:
        return tally_json.render_json(tallies)
    if form is Format.CSV:
        return tally_json.render_csv(tallies)
    return drawn([table for tally in tallies for table in tables(tally)], form)
