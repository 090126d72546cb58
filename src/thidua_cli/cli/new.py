"""thidua new: a record in its usual place, with what the other records know already filled in."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from thidua_cli.cli.asking import stop
from thidua_cli.cli.dates import today, typed_day
from thidua_cli.cli.output import complain, say
from thidua_cli.diagnostics import ThiduaError

if TYPE_CHECKING:
    from thidua_cli.scaffold.new_records import Recipe
    from thidua_cli.scaffold.occasion import Occasion
    from thidua_cli.workspace.books import PlanFiles

HELP = """Tạo tệp mới cho một việc của năm, điền sẵn điều đã biết.

Danh sách đăng ký có mọi người của đơn vị, phiên họp có thành viên Hội đồng và mọi đề nghị, dự thảo quyết định có những
ai Hội đồng đã thông qua. Ghi chú trong tệp nói phải điền gì. Không bao giờ ghi đè; `thidua undo` bỏ tệp vừa tạo.

Ví dụ: thidua new session plans/so-mau --plan thi-dua-2026
"""


class Kind(StrEnum):
    """What can be begun; a test holds it equal to the recipes."""

    AGENCY = "agency"
    PEOPLE = "people"
    CRITERIA = "criteria"
    REGULATION = "regulation"
    REGISTRATIONS = "registrations"
    NOMINATIONS = "nominations"
    UNIT_REVIEW = "unit-review"
    SESSION = "session"
    DECISIONS = "decisions"
    HISTORY = "history"
    INITIATIVES = "initiatives"
    CLUSTERS = "clusters"


@dataclass(frozen=True, slots=True)
class Wanted:
    """The options of one call."""

    plan: str | None
    year: int | None
    unit: str | None
    day: date | None
    session: str | None
    id: str | None


def new(
    kind: Annotated[str, typer.Argument(help=f"Tệp loại nào: {', '.join(Kind)}.")],
    path: Annotated[
        Path | None, typer.Argument(help="Thư mục của kho hoặc của cơ quan; mặc định thư mục hiện tại.")
    ] = None,
    plan: Annotated[str | None, typer.Option("--plan", help="Mã kế hoạch, khi có nhiều.")] = None,
    year: Annotated[int | None, typer.Option("--year", help="Năm xét, khi kế hoạch xét nhiều năm.")] = None,
    unit: Annotated[str | None, typer.Option("--unit", help="Mã đơn vị.")] = None,
    day: Annotated[
        date | None,
        typer.Option("--date", parser=typed_day, help="Ngày họp, ngày có hiệu lực; bỏ trống thì theo hạn."),
    ] = None,
    session: Annotated[
        str | None, typer.Option("--session", help="Mã phiên họp của dự thảo quyết định; mặc định phiên cuối.")
    ] = None,
    id_: Annotated[str | None, typer.Option("--id", help="Mã của phiên họp, quy chế, tiêu chí, cơ quan mới.")] = None,
    out: Annotated[
        Path | None, typer.Option("--out", "-o", help="Tệp (.yaml) hoặc thư mục khác chỗ thường dùng.")
    ] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Chỉ in, không ghi.")] = False,
) -> None:
    """Gather what is known, make the text, write it as one transaction."""
    from thidua_cli.workspace.files import locate, shown

    if kind not in list(Kind):
        stop(f"không có loại tệp “{kind}”; đang có: {', '.join(Kind)}")
    wanted = Wanted(plan, year, unit, day, session, id_)
    folder = path or Path()
    target, text = _made(kind, folder, wanted)
    target = _asked(out, target.name) if out else target
    root = locate([folder]).root
    if not target.is_relative_to(root):
        stop(f"--out: tệp mới phải nằm trong kho “{shown(root)}”")
    if target.exists():
        raise ThiduaError(f"đã có “{shown(target)}”; lệnh này không ghi đè, hãy chọn --out khác")
    if dry_run:
        complain(f"Sẽ tạo {shown(target)}:")
        say(text)
        return
    _write(root, target, text)
    say(f"Đã tạo {shown(target)}\nĐiền theo ghi chú trong tệp, rồi chạy `thidua validate`.\n")


def _asked(out: Path, name: str) -> Path:
    """The file that was asked for; the usual name inside what is a folder, or does not end as a record does."""
    from thidua_cli.workspace.files import SUFFIXES

    is_file = out.suffix.lower() in SUFFIXES and not out.is_dir()
    return out.resolve() if is_file else out.resolve() / name


def _made(kind: str, folder: Path, wanted: Wanted) -> tuple[Path, str]:
    from thidua_cli.models.types import CODE
    from thidua_cli.scaffold.new_records import RECIPES, new_record
    from thidua_cli.scaffold.problem import AnswerError

    if wanted.id is not None and not re.fullmatch(CODE["pattern"], wanted.id):
        stop(f"--id: “{wanted.id}” không phải mã; mã gồm chữ thường không dấu, số và dấu -, ví dụ hop-1")
    try:
        if kind == "agency":
            return _new_agency(folder, wanted)
        occasion, home = _occasion(folder, RECIPES[kind], wanted)
        return new_record(kind, occasion, home)
    except AnswerError as problem:
        stop(str(problem))


def _new_agency(folder: Path, wanted: Wanted) -> tuple[Path, str]:
    from thidua_cli.scaffold.new_records import new_record
    from thidua_cli.scaffold.occasion import Occasion
    from thidua_cli.workspace.books import AgencyFiles

    if wanted.id is None:
        stop("thiếu --id: mã cơ quan, ví dụ so-khoa-hoc")
    day = wanted.day or today()
    return new_record("agency", Occasion(AgencyFiles(wanted.id, None), None, day.year, day), folder.resolve())


def _occasion(folder: Path, recipe: Recipe, wanted: Wanted) -> tuple[Occasion, Path]:
    """What is known, and the folder of the agency."""
    from thidua_cli.cli.import_ import chosen
    from thidua_cli.scaffold.occasion import Occasion

    agency, plan = chosen(folder.resolve(), wanted.plan, needs_plan=recipe.needs_plan)
    if agency.agency is None:
        named = f"cơ quan {agency.id}" if agency.id else f"thư mục “{folder.as_posix()}”"
        stop(f"{named} chưa có agency.yaml; tạo bằng `thidua new agency`")
    if recipe.needs_unit and wanted.unit not in agency.units:
        stop(f"--unit: cần mã một đơn vị; đang có: {', '.join(agency.units) or 'chưa khai đơn vị nào'}")
    year = _year(plan, wanted.year)
    day = wanted.day or (meeting_day(plan, recipe.step, year) if plan else None) or today()
    home = (Path.cwd() / agency.agency.where().file).parent
    return Occasion(agency, plan, year or day.year, day, wanted.unit, wanted.session, wanted.id), home


def _year(plan: PlanFiles | None, wanted: int | None) -> int | None:
    """The year of the plan; exits 2 when it has several and none of them is named."""
    if plan is None:
        return wanted
    years = plan.plan.years()
    if wanted is None and len(years) == 1:
        return years[0]
    if wanted not in years:
        stop(f"--year: kế hoạch {plan.plan.id} xét {', '.join(map(str, years))}; hãy nêu một năm")
    return wanted


def meeting_day(plan: PlanFiles, step: str | None, year: int | None) -> date | None:
    """The day by which the plan wants the meeting: its record says the real one later."""
    assert year is not None
    days = (one.on(year) - timedelta(one.before is not None) for one in plan.plan.deadlines if one.step == step)
    return max(days, default=None)


def _write(root: Path, target: Path, text: str) -> None:
    from thidua_cli.cli.transaction import FileChange, writing
    from thidua_cli.workspace.files import shown

    with writing(root) as transactions:
        transactions.commit([FileChange(target, None, text.encode("utf-8"))], f"tạo {shown(target)}")
