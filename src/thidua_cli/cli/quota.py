"""thidua quota: what the plan and the law allow."""

from __future__ import annotations

import re
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from thidua_cli.cli import figures
from thidua_cli.cli.dates import typed_day
from thidua_cli.cli.exit_codes import Exit
from thidua_cli.cli.figures import Redact, drawn, readable_plans
from thidua_cli.cli.output import complain, say

if TYPE_CHECKING:
    from thidua_cli.tally.quota import PlanQuota
    from thidua_cli.workspace.books import PlanFiles

HELP = """Giới hạn của kế hoạch và của luật; chia suất cho các đơn vị.

Kèm phép tính, mẫu số, mức chặt hơn và ai đứng ở ranh giới.

Ví dụ: thidua quota plans --allocate giay-khen-so=12 --floor 1
"""


class Format(StrEnum):
    """How the limits are printed."""

    TEXT = "text"
    JSON = "json"
    MARKDOWN = "md"


def _slots(value: str) -> tuple[str, int]:
    found = re.fullmatch(r"(?P<key>[a-z0-9.-]+)=(?P<slots>[0-9]{1,6})", value)
    if found is None:
        raise typer.BadParameter(f"“{value}” không phải mã dòng=số suất, ví dụ giay-khen-so=12")
    return found["key"], int(found["slots"])


def _minimum(value: object) -> int:
    """typer hands the default over as it is, what was typed as text."""
    if not re.fullmatch(r"[0-9]{1,6}", str(value)):
        raise typer.BadParameter(f"“{value}” không phải số suất, ví dụ 1")
    return int(str(value))


def _by_key(wanted: list[str]) -> dict[str, int]:
    found = [_slots(value) for value in wanted]
    if twice := [key for index, (key, _) in enumerate(found) if key in dict(found[:index])]:
        raise typer.BadParameter(f"{twice[0]} được chia hai lần, chỉ ghi một lần")
    return dict(found)


def quota(
    path: Annotated[Path | None, typer.Argument(help="Kho, thư mục cơ quan hoặc tệp kế hoạch.")] = None,
    day: Annotated[
        date | None,
        typer.Option("--as-of", parser=typed_day, help="Theo luật (và số người, khi chia suất) của ngày này."),
    ] = None,
    wanted: Annotated[
        list[str] | None,
        typer.Option(
            "--allocate", metavar="<mã=số>", help="Mã dòng=số suất cần chia cho các đơn vị; dùng được nhiều lần."
        ),
    ] = None,
    minimum: Annotated[
        int,
        typer.Option("--floor", parser=_minimum, metavar="<số>", help="Mỗi đơn vị có người được ít nhất bấy nhiêu."),
    ] = 0,
    form: Annotated[Format, typer.Option("--format", "-f", help="Dạng in kết quả.")] = Format.TEXT,
    redact: Redact = False,
) -> None:
    """Load, count, say. Files that could not be read are named: their figures are missing from the counts."""
    from thidua_cli.tally.quota import quota as count

    if minimum and not wanted:
        raise typer.BadParameter("--floor chỉ dùng cùng --allocate")
    slots = _by_key(wanted or [])
    plans, code = readable_plans(path, "phép tính", redact=redact)
    if not plans:
        complain("Không có kế hoạch nào để tính số lượng ở đây.")
        raise typer.Exit(code)
    if unknown := [key for key in slots if all(files.line(key) is None for files in plans)]:
        complain(f"Không có dòng khen thưởng “{', '.join(unknown)}”; có: {', '.join(keys(plans)) or 'chưa dòng nào'}.")
        raise typer.Exit(Exit.USAGE)
    quotas = [count(files, day, slots, minimum) for files in plans]
    say(rendered(quotas, form))
    refused = [spread.reason for found in quotas for spread in found.spreads if spread.reason is not None]
    raise typer.Exit(Exit.FOUND if refused else code)


def keys(plans: list[PlanFiles]) -> list[str]:
    """The award lines that can be named, each once."""
    return list(dict.fromkeys(line.key for files in plans for line in files.plan.awards))


def rendered(quotas: list[PlanQuota], form: Format) -> str:
    from thidua_cli.reporters import quota_json
    from thidua_cli.tally import quota_table

    if form is Format.JSON:
        return quota_json.render_json(quotas)
    return drawn((table for quota in quotas for table in quota_table.tables(quota)), figures.Format(form))
