"""thidua new-plan: a plan from flags, from questions, or from an earlier plan."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from thidua_cli.cli.asking import on_terminal, stop
from thidua_cli.cli.dates import today, typed_day
from thidua_cli.cli.output import say

if TYPE_CHECKING:
    from thidua_cli.cli.new_plan_answers import Flags

HELP = """Lập kế hoạch mới theo mẫu, hoặc dời kế hoạch cũ sang kỳ mới.

Thiếu gì thì hỏi, nếu đang ở màn hình lệnh. Không bao giờ ghi đè tệp đã có.

Ví dụ: thidua new-plan --type annual --from-year 2027

Ví dụ: thidua new-plan --from plans/bac-giang-skhcn/2014/plan.yaml
"""
NOVEMBER = 11


def _year(value: str) -> int:
    from thidua_cli.cli.new_plan_answers import YEARS

    if value.isdecimal() and int(value) in YEARS:
        return int(value)
    raise typer.BadParameter(f"“{value}” không phải năm từ {YEARS[0]} đến {YEARS[-1]}")


def new_plan(
    source: Annotated[str | None, typer.Option("--from", help="Kế hoạch cũ (tệp hoặc mã) để dời sang kỳ mới.")] = None,
    type_: Annotated[str | None, typer.Option("--type", help="annual, thematic hoặc campaign.")] = None,
    preset: Annotated[
        str | None, typer.Option("--preset", help="Mẫu: annual, thematic, campaign; mặc định theo --type.")
    ] = None,
    agency: Annotated[str | None, typer.Option("--agency", help="Mã cơ quan.")] = None,
    title: Annotated[str | None, typer.Option("--title", help="Trích yếu.")] = None,
    from_year: Annotated[int | None, typer.Option("--from-year", parser=_year, help="Từ năm.")] = None,
    to_year: Annotated[int | None, typer.Option("--to-year", parser=_year, help="Đến hết năm.")] = None,
    from_day: Annotated[
        date | None, typer.Option("--from-day", parser=typed_day, help="Từ ngày, thay --from-year.")
    ] = None,
    to_day: Annotated[
        date | None, typer.Option("--to-day", parser=typed_day, help="Đến hết ngày, thay --to-year.")
    ] = None,
    wave: Annotated[int | None, typer.Option("--wave", help="Số đợt bằng nhau, tháng trọn, nhiều nhất 12.")] = None,
    theme: Annotated[str | None, typer.Option("--theme", help="Mã chuyên đề, ví dụ cchc.")] = None,
    plan_id: Annotated[str | None, typer.Option("--id", help="Mã kế hoạch.")] = None,
    signer: Annotated[str | None, typer.Option("--signer", help="Mã người ký trong agency.yaml.")] = None,
    out: Annotated[Path | None, typer.Option("--out", "-o", help="Tệp .yaml hoặc thư mục đặt kế hoạch.")] = None,
    agency_name: Annotated[str | None, typer.Option("--agency-name", help="Tên cơ quan, khi chưa có.")] = None,
    agency_code: Annotated[str | None, typer.Option("--agency-code", help="Ký hiệu cơ quan, ví dụ SKHCN.")] = None,
    place: Annotated[str | None, typer.Option("--place", help="Địa danh ghi trước ngày tháng.")] = None,
    superior: Annotated[str | None, typer.Option("--superior", help="Cơ quan chủ quản.")] = None,
) -> None:
    """Gather, make, write, say."""
    from thidua_cli.cli.new_plan_answers import Flags
    from thidua_cli.scaffold.problem import AnswerError

    flags = Flags(
        type_, preset, agency, title, from_year, to_year, from_day, to_day, wave, theme, plan_id, signer, out,
        agency_name, agency_code, place, superior,
    )  # fmt: skip
    try:
        if source is None:
            _create(flags)
        else:
            _roll(source, flags)
    except AnswerError as problem:
        stop(str(problem))


def _create(flags: Flags) -> None:
    from thidua_cli.cli.asking import Asker
    from thidua_cli.cli.new_files import write_all
    from thidua_cli.cli.new_plan_answers import gather
    from thidua_cli.workspace.files import shown

    asker = Asker(asking=False)
    request = gather(flags, asker, default_year())
    if asker.missing and on_terminal():
        request = gather(flags, Asker(asking=True), default_year())
    elif asker.missing:
        stop(f"thiếu {', '.join(asker.missing)}; xem `thidua new-plan --help`")
    assert request is not None
    texts = request.texts()
    write_all(texts)
    say("".join(f"Đã tạo {shown(path)}\n" for path in texts))
    say("Thay những chỗ [[…]] bằng lời của cơ quan; `thidua validate` kể những chỗ còn lại.\n")


def default_year() -> int:
    """This year; from November on, the next: that is when next year's plan is drafted."""
    day = today()
    return day.year + (day.month >= NOVEMBER)


def _roll(source: str, flags: Flags) -> None:
    from thidua_cli.cli.new_files import write_all
    from thidua_cli.cli.new_plan_roll import refused, rolled
    from thidua_cli.workspace.files import shown

    if wrong := refused(flags):
        stop(f"--from không dùng cùng {', '.join(wrong)}: những điều đó lấy từ kế hoạch cũ")
    path, new = rolled(source, flags)
    write_all({path: new.text})
    say(f"Đã tạo {shown(path)}\n\nĐã đổi:\n" + "".join(f"  {change}\n" for change in new.changes))
    if new.notes:
        say(f"\nCần xem lại {len(new.notes)} chỗ, mỗi chỗ có ghi chú ngay trên dòng:\n")
        say("".join(f"  dòng {line}: {note}\n" for line, note in new.notes))
