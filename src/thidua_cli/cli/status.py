"""thidua status: where each nomination stands."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from thidua_cli.cli.figures import Format, Redact, drawn, readable_plans
from thidua_cli.cli.output import complain, say

if TYPE_CHECKING:
    from thidua_cli.workspace.books import PlanFiles

HELP = """Từng đề nghị đang ở đâu, thiếu gì, ai làm tiếp, hạn nào.

Tính từ các tệp đăng ký, đề nghị, biên bản, phiên họp, quyết định.

Ví dụ: thidua status plans --format md
"""


def status(
    path: Annotated[Path | None, typer.Argument(help="Thư mục hoặc tệp; mặc định thư mục hiện tại.")] = None,
    form: Annotated[Format, typer.Option("--format", "-f", help="Dạng in kết quả.")] = Format.TEXT,
    redact: Redact = False,
) -> None:
    """Load, look, say."""
    plans, code = readable_plans(path, "bảng tình trạng", redact=redact)
    if plans:
        say(rendered(plans, form))
    else:
        complain("Không có kế hoạch nào để xem tình trạng ở đây.")
    raise typer.Exit(code)


def rendered(plans: list[PlanFiles], form: Format) -> str:
    """The standings of all plans in one form; a plan without lists says so by having no table."""
    from thidua_cli.reporters import status_json
    from thidua_cli.tally.status_table import table

    if form is Format.JSON:
        return status_json.render_json(plans)
    if form is Format.CSV:
        return status_json.render_csv(plans)
    tables = [table(files) for files in plans]
    shown = drawn((one for one in tables if one.rows), form)
    return shown or "Chưa có đăng ký, đề nghị nào.\n"
