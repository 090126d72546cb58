"""thidua export: a sheet to fill in, for those who will never write YAML."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from thidua_cli.cli.asking import stop
from thidua_cli.cli.output import say
from thidua_cli.exchange.form import Form

HELP = """Xuất bảng Excel để đơn vị điền, hoặc để xem.

Bảng có danh sách chọn đơn vị, danh hiệu và hướng dẫn điền; điền xong nhập lại bằng `thidua import`. Dữ liệu không đổi
thì xuất lại ra đúng tệp cũ, từng byte.

Ví dụ: thidua export plans --form nominations --plan thi-dua-2014 --unit van-phong
"""


def export(
    path: Annotated[
        Path | None, typer.Argument(help="Thư mục của kho hoặc của cơ quan; mặc định thư mục hiện tại.")
    ] = None,
    form: Annotated[Form, typer.Option("--form", help="Bảng gì.")] = Form.NOMINATIONS,
    plan: Annotated[str | None, typer.Option("--plan", help="Mã kế hoạch, để chọn danh hiệu của kế hoạch đó.")] = None,
    unit: Annotated[
        str | None, typer.Option("--unit", help="Chỉ những người của đơn vị này và các đơn vị bên dưới.")
    ] = None,
    out: Annotated[Path | None, typer.Option("--out", help="Tệp .xlsx sẽ ghi; mặc định tên theo bảng.")] = None,
    redact: Annotated[bool, typer.Option("--redact", help="Viết tắt tên người, bỏ mã.")] = False,
    personal: Annotated[
        bool, typer.Option("--personal", help="Điền cả số định danh và ngày sinh (bảng people); không có thì để trống.")
    ] = False,
    force: Annotated[bool, typer.Option("--force", help="Ghi đè tệp đã có.")] = False,
) -> None:
    """Read, make the workbook, write it."""
    from thidua_cli.cli.import_ import chosen
    from thidua_cli.cli.writing import write_new
    from thidua_cli.exchange.forms import sheet_of

    if redact and personal:
        stop("--redact không dùng cùng --personal: một bên giấu, một bên bày")
    needs_plan = plan is not None or form in (Form.NOMINATIONS, Form.REGISTRATIONS)
    agency, files = chosen((path or Path()).resolve(), plan, needs_plan=needs_plan)
    if unit is not None and unit not in agency.units:
        stop(f"--unit: không có đơn vị “{unit}”; đang có: {', '.join(agency.units)}")
    target = out or Path(
        "-".join(filter(None, (form.value, agency.id, files.plan.id if files else "", unit))) + ".xlsx"
    )
    write_new(target, sheet_of(form, agency, files, unit, redact=redact, personal=personal), force=force)
    say(f"Đã ghi {target.as_posix()}\n")
