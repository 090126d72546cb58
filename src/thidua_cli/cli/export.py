"""thidua export: a sheet to fill in, for those who will never write YAML."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from thidua_cli.cli.asking import stop
from thidua_cli.cli.output import say
from thidua_cli.exchange.form import Form

HELP = """Xuất bảng Excel để đơn vị điền, hoặc để xem.

Bảng có sẵn các mục của kho và mọi người chưa có mục nào, danh sách chọn đơn vị, danh hiệu và hướng dẫn điền; sửa, điền
xong nhập lại bằng `thidua import`. Dữ liệu không đổi thì xuất lại ra đúng tệp cũ, từng byte.

Ví dụ: thidua export plans --form nominations --plan thi-dua-2014 --unit van-phong
"""


def export(
    path: Annotated[
        Path | None, typer.Argument(help="Thư mục của kho hoặc của cơ quan; mặc định thư mục hiện tại.")
    ] = None,
    form: Annotated[Form, typer.Option("--form", help="Bảng gì.")] = Form.NOMINATIONS,
    plan: Annotated[str | None, typer.Option("--plan", help="Mã kế hoạch, để chọn danh hiệu của kế hoạch đó.")] = None,
    year: Annotated[int | None, typer.Option("--year", help="Năm xét, khi kế hoạch xét nhiều năm.")] = None,
    unit: Annotated[
        str | None, typer.Option("--unit", help="Chỉ những người của đơn vị này và các đơn vị bên dưới.")
    ] = None,
    out: Annotated[
        Path | None, typer.Option("--out", help="Tệp .xlsx hoặc .csv sẽ ghi; mặc định .xlsx, tên theo bảng.")
    ] = None,
    redact: Annotated[bool, typer.Option("--redact", help="Viết tắt tên người, bỏ mã.")] = False,
    personal: Annotated[
        bool, typer.Option("--personal", help="Điền cả số định danh và ngày sinh (bảng people); không có thì để trống.")
    ] = False,
    force: Annotated[bool, typer.Option("--force", help="Ghi đè tệp đã có.")] = False,
) -> None:
    """Read, make the workbook, write it."""
    from thidua_cli.cli.import_ import chosen, year_meant
    from thidua_cli.cli.writing import write_new
    from thidua_cli.exchange.forms import Wanted, csv_sheet_of, sheet_of

    suffix = out.suffix.lower() if out else ".xlsx"
    if suffix not in (".xlsx", ".csv"):
        stop(f"--out: chỉ ghi .xlsx hoặc .csv, không ghi “{suffix}”")
    if redact and personal:
        stop("--redact không dùng cùng --personal: một bên giấu, một bên bày")
    needs_plan = plan is not None or form in (Form.NOMINATIONS, Form.REGISTRATIONS)
    agency, files = chosen((path or Path()).resolve(), plan, needs_plan=needs_plan)
    if unit is not None and unit not in agency.units:
        stop(f"--unit: không có đơn vị “{unit}”; đang có: {', '.join(agency.units)}")
    target = out or Path(
        "-".join(filter(None, (form.value, agency.id, files.plan.id if files else "", unit))) + ".xlsx"
    )
    of_plan = files if form in (Form.NOMINATIONS, Form.REGISTRATIONS) else None
    when = year_meant(of_plan, year) if of_plan else None
    wanted = Wanted(form, agency, files, when, unit, redact, personal)
    write_new(target, (csv_sheet_of if suffix == ".csv" else sheet_of)(wanted), force=force)
    say(f"Đã ghi {target.as_posix()}\n")
