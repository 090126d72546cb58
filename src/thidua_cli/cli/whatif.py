"""thidua whatif: which verdicts and limits would change."""

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
    from thidua_cli.tally.supposed import QuotaWish
    from thidua_cli.tally.whatif import WhatIf

HELP = """Nếu đổi thì sao: kết luận và số lượng nào thay đổi.

Đổi ngày xét, số lượng của một dòng, số người; không ghi gì vào tệp. Số người thêm bớt tính vào số người của cơ quan, và
của đơn vị nêu ở --unit; dòng chia theo đơn vị vẫn đếm từng đơn vị từ people.yaml.

Ví dụ: thidua whatif plans/nam-2026 --set quota.gk-nam=5 --headcount -3
"""
SETTING = re.compile(r"quota\.(?P<line>[a-z0-9.-]+?)(?:\.(?P<subject>individual|collective|household))?=(?P<amount>.+)")
PEOPLE = re.compile(r"[+-]?[0-9]{1,6}")


class Format(StrEnum):
    """How the changes are printed."""

    TEXT = "text"
    JSON = "json"
    MARKDOWN = "md"


def _people(value: str) -> int:
    if not PEOPLE.fullmatch(value):
        raise typer.BadParameter(f"“{value}” không phải số người thêm bớt, ví dụ +5 hoặc -3")
    return int(value)


def _wish(value: str) -> QuotaWish:
    """What one --set says. BadParameter for anything but a quota with an amount of the grammar."""
    from thidua_cli.models.amount import GRAMMAR, Amount
    from thidua_cli.tally.supposed import QuotaWish

    found = SETTING.fullmatch(value)
    if found is None:
        raise typer.BadParameter(f"“{value}” không phải quota.<dòng>=<số lượng>, ví dụ quota.giay-khen-so=max 5")
    try:
        return QuotaWish(found["line"], found["subject"], Amount.of_text(found["amount"].strip()))
    except ValueError:
        raise typer.BadParameter(f"“{found['amount']}” không phải số lượng; các dạng: {GRAMMAR}") from None


def whatif(
    path: Annotated[Path | None, typer.Argument(help="Kho, thư mục cơ quan hoặc tệp kế hoạch.")] = None,
    day: Annotated[
        date | None, typer.Option("--as-of", parser=typed_day, metavar="<ngày>", help="Nếu theo luật của ngày này.")
    ] = None,
    settings: Annotated[
        list[str] | None,
        typer.Option(
            "--set",
            metavar="<quota.dòng=số>",
            help="Nếu dòng ấy có số lượng này; nhiều đối tượng thì quota.<dòng>.individual=…; dùng được nhiều lần.",
        ),
    ] = None,
    people: Annotated[
        int | None, typer.Option("--headcount", parser=_people, metavar="<±số>", help="Nếu thêm, bớt bấy nhiêu người.")
    ] = None,
    unit: Annotated[
        str | None, typer.Option("--unit", metavar="<mã>", help="Người thêm bớt là của đơn vị này.")
    ] = None,
    form: Annotated[Format, typer.Option("--format", "-f", help="Dạng in kết quả.")] = Format.TEXT,
    redact: Redact = False,
) -> None:
    """Load, judge both sides, say. Files that could not be read are named: both sides lack what they record."""
    from thidua_cli.tally.supposed import Wish, refusal
    from thidua_cli.tally.whatif import whatif as compare

    if unit is not None and people is None:
        raise typer.BadParameter("--unit chỉ dùng cùng --headcount")
    wish = Wish(tuple(_wish(value) for value in settings or ()), people or 0, unit)
    if day is None and wish == Wish():
        raise typer.BadParameter("chưa nêu đổi gì: dùng --as-of, --set hoặc --headcount")
    plans, code = readable_plans(path, "phép so sánh", redact=redact)
    if not plans:
        complain("Không có kế hoạch nào để so sánh ở đây.")
        raise typer.Exit(code)
    if reason := refusal(plans, wish):
        complain(f"thidua: {reason}")
        raise typer.Exit(Exit.USAGE)
    say(rendered([compare(files, wish, day) for files in plans], form))
    raise typer.Exit(code)


def rendered(found: list[WhatIf], form: Format) -> str:
    from thidua_cli.reporters import whatif_json
    from thidua_cli.tally import whatif_table

    if form is Format.JSON:
        return whatif_json.render_json(found)
    return drawn((table for one in found for table in whatif_table.tables(one)), figures.Format(form))
