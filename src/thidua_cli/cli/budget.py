"""thidua budget: what the prizes cost."""

from __future__ import annotations

import re
import sys
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from thidua_cli.cli.exit_codes import Exit
from thidua_cli.cli.output import complain, say
from thidua_cli.cli.tally import Format, plans_of

if TYPE_CHECKING:
    from thidua_cli.tally.budget import PlanBudget
    from thidua_cli.tally.fund import Fund

HELP = """Dự toán tiền thưởng: theo số lượng, theo đề nghị, theo quyết định; quỹ còn lại hay thiếu.

Ví dụ: thidua budget plans --on 2026-12-15 --fund 200000000
"""


def parse_day(value: str) -> date:
    try:
        return date.fromisoformat(value)
    except ValueError:
        raise typer.BadParameter(f"“{value}” không phải ngày dạng năm-tháng-ngày, ví dụ 2026-03-15") from None


def _amount(value: str) -> int:
    """`200000000` or, as people write it, `200.000.000`."""
    if not re.fullmatch(r"[0-9]{1,15}|[0-9]{1,3}(?:\.[0-9]{3}){1,4}", value):
        raise typer.BadParameter(f"“{value}” không phải số tiền nguyên tính bằng đồng, ví dụ 200000000")
    return int(value.replace(".", ""))


def budget(
    path: Annotated[Path | None, typer.Argument(help="Kho, thư mục cơ quan hoặc tệp kế hoạch.")] = None,
    on: Annotated[
        date | None,
        typer.Option(
            "--on", parser=parse_day, help="Ngày ra quyết định của phần chưa có quyết định; mặc định hôm nay."
        ),
    ] = None,
    fund: Annotated[int | None, typer.Option("--fund", parser=_amount, help="Quỹ khen thưởng, đồng.")] = None,
    form: Annotated[Format, typer.Option("--format", "-f", help="Dạng in kết quả.")] = Format.TEXT,
) -> None:
    """Load, count, say. Files that could not be read are named: their figures are missing from the sums."""
    from thidua_cli.tally.budget import budget as count
    from thidua_cli.tally.fund import fund as against
    from thidua_cli.workspace.files import locate
    from thidua_cli.workspace.load import load

    place = locate([path or Path()])
    workspace, complaints = load(place.root)
    broken = sorted({item.span.file for item in complaints if item.severity == "error"})
    for file in broken:
        complain(f"{file}: không đọc được nên không có trong dự toán; xem `thidua validate`.")
    day = on or datetime.now().astimezone().date()
    budgets = [count(files, day) for files in plans_of(workspace, place)]
    if not budgets:
        complain("Không có kế hoạch nào để lập dự toán ở đây.")
        raise typer.Exit(Exit.FOUND if broken else Exit.USAGE)
    say(rendered(budgets, against(fund, budgets) if fund is not None else None, form))
    raise typer.Exit(Exit.FOUND if broken else Exit.OK)


def rendered(budgets: list[PlanBudget], fund: Fund | None, form: Format) -> str:
    from thidua_cli.reporters import budget_json, tables
    from thidua_cli.tally import budget_table

    if form is Format.JSON:
        return budget_json.render_json(budgets, fund)
    if form is Format.CSV:
        return budget_json.render_csv(budgets)
    shown = [table for budget in budgets for table in budget_table.tables(budget)]
    if fund is not None:
        shown.append(budget_table.fund_table(fund))
    if form is Format.MARKDOWN:
        return tables.render_markdown(shown)
    return tables.render_rich(shown) if sys.stdout.isatty() else tables.render_plain(shown)
