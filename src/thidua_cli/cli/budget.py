"""thidua budget: what the prizes cost."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from thidua_cli.cli.dates import today, typed_day
from thidua_cli.cli.figures import Format, drawn, readable_plans
from thidua_cli.cli.output import complain, say

if TYPE_CHECKING:
    from thidua_cli.tally.budget import PlanBudget
    from thidua_cli.tally.fund import Fund

HELP = """Dự toán tiền thưởng: dự kiến, đề nghị, đã khen; quỹ còn lại.

Ví dụ: thidua budget plans --on 2026-12-15 --fund 200000000
"""


def _amount(value: str) -> int:
    """`200000000` or, as people write it, `200.000.000`."""
    if not re.fullmatch(r"[0-9]{1,15}|[0-9]{1,3}(?:\.[0-9]{3}){1,4}", value):
        raise typer.BadParameter(f"“{value}” không phải số tiền nguyên tính bằng đồng, ví dụ 200000000")
    return int(value.replace(".", ""))


def budget(
    path: Annotated[Path | None, typer.Argument(help="Thư mục hoặc tệp; mặc định thư mục hiện tại.")] = None,
    on: Annotated[
        date | None,
        typer.Option(
            "--on", parser=typed_day, help="Ngày ra quyết định của phần chưa có quyết định; mặc định hôm nay."
        ),
    ] = None,
    fund: Annotated[int | None, typer.Option("--fund", parser=_amount, help="Quỹ khen thưởng, đồng.")] = None,
    form: Annotated[Format, typer.Option("--format", "-f", help="Dạng in kết quả.")] = Format.TEXT,
) -> None:
    """Load, count, say."""
    from thidua_cli.tally.budget import budget as count
    from thidua_cli.tally.fund import fund as against

    plans, code = readable_plans(path, "dự toán")
    if plans:
        day = on or today()
        budgets = [count(files, day) for files in plans]
        say(rendered(budgets, against(fund, budgets) if fund is not None else None, form))
    else:
        complain("Không có kế hoạch nào để lập dự toán ở đây.")
    raise typer.Exit(code)


def rendered(budgets: list[PlanBudget], fund: Fund | None, form: Format) -> str:
    """The costs of all plans, and the fund if there is one, in one form."""
    from thidua_cli.reporters import budget_json
    from thidua_cli.tally import budget_table

    if form is Format.JSON:
        return budget_json.render_json(budgets, fund)
    if form is Format.CSV:
        return budget_json.render_csv(budgets)
    shown = [table for budget in budgets for table in budget_table.tables(budget)]
    if fund is not None:
        shown.append(budget_table.fund_table(fund))
    return drawn(shown, form)
