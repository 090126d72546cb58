"""thidua calendar: every deadline of the plans, how far it is, who is late."""

from __future__ import annotations

import sys
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from thidua_cli.cli import figures
from thidua_cli.cli.dates import today, typed_day
from thidua_cli.cli.exit_codes import Exit
from thidua_cli.cli.figures import drawn, readable
from thidua_cli.cli.output import complain, say

if TYPE_CHECKING:
    from thidua_cli.workspace.agenda import Duty
    from thidua_cli.workspace.working_days import WorkingDays

HELP = """Lịch thời hạn: còn bao nhiêu ngày, việc nào quá hạn, ai làm.

Gồm thời hạn của kế hoạch, của quy chế đang có hiệu lực, của luật. `before` là trước ngày ấy nên ngày cuối cùng là
hôm trước. Ngày làm việc đếm từ thứ hai đến thứ sáu, trừ ngày lễ dương lịch và các ngày ghi ở `holidays` của
thidua.yaml. Dạng ics nạp được vào lịch của điện thoại, hộp thư.

Ví dụ: thidua calendar plans --format ics --out lich.ics
"""


class Format(StrEnum):
    """How the deadlines are printed."""

    TEXT = "text"
    JSON = "json"
    CSV = "csv"
    MARKDOWN = "md"
    ICS = "ics"


def calendar_(
    path: Annotated[Path | None, typer.Argument(help="Thư mục hoặc tệp; mặc định thư mục hiện tại.")] = None,
    day: Annotated[
        date | None, typer.Option("--as-of", parser=typed_day, help="Tính đến ngày này; mặc định hôm nay.")
    ] = None,
    form: Annotated[Format, typer.Option("--format", "-f", help="Dạng in kết quả.")] = Format.TEXT,
    out: Annotated[Path | None, typer.Option("--out", "-o", help="Ghi vào tệp này thay vì in.")] = None,
    force: Annotated[bool, typer.Option("--force", help="Ghi đè tệp đã có.")] = False,
) -> None:
    """Load, count, say or write."""
    from thidua_cli.cli.writing import write_new
    from thidua_cli.workspace.agenda import of_agencies
    from thidua_cli.workspace.working_days import working_days_of

    place, workspace, broken = readable(path, "lịch")
    plans = [files for files in workspace.plans() if place.holds(files.plan.where().file)]
    code = Exit.FOUND if broken else Exit.OK if plans else Exit.USAGE
    if not plans:
        complain("Không có kế hoạch nào để lập lịch ở đây.")
        raise typer.Exit(code)
    duties = of_agencies(plans)
    if not duties:
        complain("Các kế hoạch ở đây chưa khai thời hạn nào (deadlines).")
    data = rendered(duties, day or today(), form, working_days_of(workspace.settings))
    if out is not None:
        write_new(out, data, force=force)
        say(f"Đã ghi {out.as_posix()}\n")
    elif form is Format.ICS:
        # The lines of a calendar end with CRLF by its standard; a text stream would end them its own way.
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
    else:
        say(data.decode("utf-8"))
    raise typer.Exit(code)


def rendered(duties: list[Duty], day: date, form: Format, working: WorkingDays) -> bytes:
    from thidua_cli.reporters import agenda_json
    from thidua_cli.reporters.agenda_ics import render_ics
    from thidua_cli.tally.agenda_table import table

    if form is Format.ICS:
        return render_ics(duties)
    if form is Format.JSON:
        return agenda_json.render_json(duties, day, working).encode("utf-8")
    if form is Format.CSV:
        return agenda_json.render_csv(duties, day, working).encode("utf-8")
    return drawn([table(duties, day, working)], figures.Format(form)).encode("utf-8")
