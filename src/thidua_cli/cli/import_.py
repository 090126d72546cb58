"""thidua import: a list from Excel or CSV, first as a plan, then into the files."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import nullcontext
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from thidua_cli.cli.asking import stop
from thidua_cli.cli.exit_codes import Exit
from thidua_cli.cli.figures import Format
from thidua_cli.cli.output import complain, say
from thidua_cli.diagnostics import ThiduaError
from thidua_cli.exchange.form import Form

if TYPE_CHECKING:
    from thidua_cli.cli.transaction import Transactions
    from thidua_cli.exchange.desk import Desk
    from thidua_cli.exchange.survey import Survey
    from thidua_cli.workspace.books import AgencyFiles, PlanFiles

HELP = """Nhập danh sách Excel, CSV vào kho: xem trước rồi mới ghi.

Không có --apply thì không tệp nào của kho thay đổi. Dòng chắc chắn được ghi; dòng “có thể” chỉ ghi khi thêm --yes;
dòng phải hỏi được để riêng ra một tệp: điền cột Trả lời rồi chạy lại với --answers. Bảng của `thidua export` gửi về
thì mục đã có được sửa tại chỗ, hai bên cùng sửa thì hỏi. Lần nhập gần nhất hoàn tác được bằng `thidua undo`.

Ví dụ: thidua import danh-sach.xlsx plans --plan thi-dua-2014 --year 2014
"""


def import_(
    file: Annotated[Path, typer.Argument(help="Tệp .xlsx, .xls, .ods, .csv hoặc trang web có bảng (.html).")],
    path: Annotated[
        Path | None, typer.Argument(help="Thư mục của kho hoặc của cơ quan; mặc định thư mục hiện tại.")
    ] = None,
    plan: Annotated[str | None, typer.Option("--plan", help="Mã kế hoạch.")] = None,
    year: Annotated[int | None, typer.Option("--year", help="Năm xét, khi danh sách không có cột năm.")] = None,
    kind: Annotated[
        Form | None, typer.Option("--as", help="Danh sách này là gì; mặc định theo tệp, không thì nominations.")
    ] = None,
    unit: Annotated[
        str | None, typer.Option("--unit", help="Mã đơn vị lập danh sách, nếu cả tệp của một đơn vị.")
    ] = None,
    apply: Annotated[bool, typer.Option("--apply", help="Ghi vào kho.")] = False,
    agree: Annotated[bool, typer.Option("--yes", help="Đồng ý với mọi dòng “có thể”.")] = False,
    answers: Annotated[
        Path | None, typer.Option("--answers", help="Tệp các dòng để riêng, đã điền cột Trả lời.")
    ] = None,
    out: Annotated[
        Path | None, typer.Option("--out", help="Ghi các dòng để riêng vào tệp này (.xlsx hoặc .csv).")
    ] = None,
    force: Annotated[bool, typer.Option("--force", help="Ghi đè tệp --out đã có.")] = False,
    form: Annotated[Format, typer.Option("--format", "-f", help="Dạng in: text hoặc json.")] = Format.TEXT,
) -> None:
    """Read, settle, say; with --apply write all files as one."""
    from thidua_cli.cli.transaction import writing
    from thidua_cli.exchange.desk import marked
    from thidua_cli.exchange.quarantine import Answers, read_answers
    from thidua_cli.exchange.sheets import read_sheets
    from thidua_cli.workspace.files import locate

    if form not in (Format.TEXT, Format.JSON):
        stop("--format: lệnh này in text hoặc json")
    sheets = read_sheets(file)
    said = marked(sheets)
    wanted = kind or Form(said.get("form", Form.NOMINATIONS))
    if wanted.value == said.get("form"):
        plan, year = plan or said.get("plan"), year or (int(said["year"]) if "year" in said else None)
    given = read_answers(answers) if answers else Answers({}, {})
    place = locate([path or Path()])
    # With --apply nobody else writes between the reading and the writing, so that no row of theirs is lost.
    with writing(place.root) if apply else nullcontext() as transactions:
        desk = desk_of(place.asked[0], wanted, plan, year, unit, given.given)
        found = desk.survey(sheets)
        if answers:
            desk = replace(desk, answers=given.spread(found.questions))
            found = desk.survey(sheets)
        given.check(found.outcomes)
        _name_idle(given.given, found)
        agreed = found.agreed(likely_too=agree)
        agreed.check()
        kept = _set_apart(agreed, out or (_beside(file) if apply else None), force=force)
        if transactions is not None:
            _write(transactions, desk, agreed, file, kept)
    _report(found, agreed, form, applied=apply, kept=kept)
    raise typer.Exit(_code(agreed))


def desk_of(
    path: Path,
    form: Form,
    plan_id: str | None,
    year: int | None,
    unit: str | None,
    answers: Mapping[tuple[str, str], str],
) -> Desk:
    """The agency and the plan that are meant, freshly read. Exits 2 when the words do not name exactly one."""
    from thidua_cli.exchange.desk import Desk

    agency, plan = chosen(path, plan_id, needs_plan=form in (Form.NOMINATIONS, Form.REGISTRATIONS))
    if form in (Form.NOMINATIONS, Form.REGISTRATIONS):
        assert plan is not None
        year = year_meant(plan, year)
    if unit is not None and unit not in agency.units:
        stop(f"--unit: không có đơn vị “{unit}”; đang có: {', '.join(agency.units)}")
    return Desk(form, agency, plan, year, unit, answers)


def year_meant(plan: PlanFiles, year: int | None) -> int:
    """The year of the plan that is meant. Exits 2 when it has several, or not this one."""
    years = plan.plan.years()
    if year is None and len(years) != 1:
        stop(f"--year: kế hoạch {plan.plan.id} xét nhiều năm ({years[0]} - {years[-1]}); hãy nêu năm")
    meant = year or years[0]
    if meant not in years:
        stop(f"--year: kế hoạch {plan.plan.id} xét {', '.join(map(str, years))}, không có năm {meant}")
    return meant


def chosen(path: Path, plan_id: str | None, *, needs_plan: bool) -> tuple[AgencyFiles, PlanFiles | None]:
    """The one agency, and the plan if one is needed or named.

    Raises ThiduaError when a file of the workspace cannot be read: a name that is not found may stand there.
    """
    from thidua_cli.diagnostics import Severity
    from thidua_cli.workspace.files import locate
    from thidua_cli.workspace.load import load

    place = locate([path])
    workspace, complaints = load(place.root)
    broken = sorted({item.span.file for item in complaints if item.severity is Severity.ERROR})
    if broken:
        raise ThiduaError(f"kho có tệp đang lỗi ({', '.join(broken)}); sửa theo `thidua validate` rồi chạy lại")
    if needs_plan or plan_id is not None:
        plans = [files for files in workspace.plans() if place.holds(files.plan.where().file)]
        named = [files for files in plans if plan_id in (None, files.plan.id)]
        if len(named) != 1:
            listed = ", ".join(dict.fromkeys(files.plan.id for files in plans)) or "chưa có kế hoạch nào"
            stop(f"--plan: cần đúng một kế hoạch; đang có: {listed}")
        return named[0].of, named[0]
    agencies = [each for each in workspace.agencies if each.agency and place.holds(each.agency.where().file)]
    if len(agencies) != 1:
        listed = ", ".join(each.id for each in agencies) or "không có agency.yaml"
        stop(f"cần đúng một cơ quan ({listed}); hãy nêu thư mục của cơ quan")
    return agencies[0], None


def _name_idle(given: Mapping[tuple[str, str], str], found: Survey) -> None:
    """An answer to a row that is not there settles nothing, and is said."""
    places = {outcome.record.place for outcome in found.outcomes}
    for row, topic in sorted(given):
        if row not in places:
            complain(f"Trả lời cho {row} ({topic}) không dùng đến: không có dòng đó.")


def _beside(file: Path) -> Path:
    """A free name beside the list for the rows that are kept apart."""
    names = (f"{file.stem}-de-rieng{number}.xlsx" for number in ("", *(f"-{count}" for count in range(2, 1000))))
    return next(path for name in names if not (path := file.with_name(name)).exists())


def _set_apart(agreed: Survey, path: Path | None, *, force: bool) -> Path | None:
    """Write the rows that are not placed beside the list; the file it made."""
    from thidua_cli.cli.writing import write_new
    from thidua_cli.exchange.quarantine import quarantined

    data = quarantined(agreed, path) if path else None
    if data is None or path is None:
        return None
    write_new(path, data, force=force)
    return path


def _write(transactions: Transactions, desk: Desk, agreed: Survey, file: Path, kept: Path | None) -> None:
    from thidua_cli.cli.transaction import FileChange

    try:
        changes = [FileChange(path, before, after) for path, before, after in desk.files(agreed, file.name)]
        transactions.commit(changes, f"nhập {file.name}")
    except BaseException:
        if kept is not None:
            kept.unlink(missing_ok=True)
        raise


def _report(found: Survey, agreed: Survey, form: Format, *, applied: bool, kept: Path | None) -> None:
    from thidua_cli.cli.import_words import as_json, as_text

    if form is Format.JSON:
        say(as_json(found, agreed, applied=applied))
    else:
        say(as_text(found, agreed, applied=applied))
    if kept:
        complain(f"Các dòng để riêng: {kept.as_posix()}")


def _code(agreed: Survey) -> Exit:
    from thidua_cli.exchange.outcome import Status

    if not agreed.outcomes:
        understood = any(sheet.columns for sheet in agreed.sheets)
        heads = "không thấy hàng đầu bảng có cột họ tên (hoặc tên tập thể) cùng ít nhất một cột nữa"
        complain(f"Không có gì để nhập: {'chưa dòng nào được điền' if understood else heads}.")
        return Exit.USAGE
    return Exit.FOUND if agreed.count(Status.QUARANTINED) else Exit.OK
