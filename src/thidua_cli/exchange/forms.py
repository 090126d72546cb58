"""Sheets to fill in: nominations, registrations, people, history of one agency, with the records that are there."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace

from thidua_cli.exchange.award_words import named_line
from thidua_cli.exchange.columns import RATING, field_name
from thidua_cli.exchange.form import Form
from thidua_cli.exchange.kept import SECRET, SHOWN, Kept, kept, row_mark, shown_with
from thidua_cli.exchange.marks import RECORD, mark
from thidua_cli.exchange.workbook import Column, Page, csv_of, written
from thidua_cli.law import award_name, awards
from thidua_cli.models.choices import EMPLOYMENT, GENDERS, RATINGS, ROLES
from thidua_cli.models.nominations import Nominee
from thidua_cli.workspace.books import AgencyFiles, PlanFiles, initials

FORM_SHEET, MARKER_SHEET, HELP_SHEET = "Danh sách", "_thidua", "Hướng dẫn"
FACTS, ROW = ("form", "agency", "plan", "year", "unit"), "row"
TITLES = {
    Form.NOMINATIONS: "đề nghị khen thưởng",
    Form.REGISTRATIONS: "đăng ký thi đua",
    Form.PEOPLE: "danh sách cá nhân",
    Form.HISTORY: "sổ khen thưởng các năm",
}
_ROOM = {Form.NOMINATIONS: 200, Form.REGISTRATIONS: 200, Form.PEOPLE: 200, Form.HISTORY: 500}
_COLUMNS = {
    "name": Column("Họ và tên, tên tập thể", 32),
    "position": Column("Chức vụ", 22),
    "unit": Column("Đơn vị", 28),
    "award": Column("Danh hiệu, hình thức khen thưởng", 34),
    "achievement": Column("Thành tích", 40),
    "note": Column("Ghi chú", 24),
    "year": Column("Năm", 7),
    "decision": Column("Số quyết định", 18),
    "decided": Column("Ngày quyết định", 14),
    "issuer": Column("Người ký quyết định", 28),
    "cccd": Column("Số định danh (CCCD)", 16),
    "born": Column("Ngày sinh", 12),
    "gender": Column("Giới tính", 9, tuple(GENDERS.values())),
    "start": Column("Ngày về cơ quan", 13),
    "employment": Column("Loại lao động", 20, tuple(EMPLOYMENT.values())),
    "role": Column("Vai trò", 28, tuple(ROLES.values())),
}
_HIDDEN = (Column("Mã", hidden=True), Column("Dấu", hidden=True))
_FREE = ("achievement", "note")
_HELP = (
    "Điền ở trang “Danh sách”, mỗi dòng một người hoặc một tập thể.",
    "Ô có danh sách để chọn (đơn vị, danh hiệu …): bấm vào ô rồi bấm mũi tên.",
    "Các ô đã đặt dạng văn bản nên số 0 ở đầu số định danh không mất. Ngày viết 15/3/2024 hoặc 2024-03-15.",
    "Thêm mục mới ở các dòng trống bên dưới. Sửa ô nào thì kho được sửa ô đó; xóa dòng không làm mất mục nào của kho.",
    "Không xóa, không đổi tên cột. Hai cột ẩn bên phải giúp nhận ra đúng mục; đừng sửa, đừng chép sang dòng khác.",
    "Điền xong gửi lại tệp này. Nơi nhận chạy `thidua import`, xem trước, rồi mới ghi vào kho.",
)
_AWARD_HELP = (
    "Nhiều danh hiệu thì cách nhau bằng dấu chấm phẩy. Dòng đã có tên mà không điền danh hiệu thì không được nhập."
)


@dataclass(frozen=True)
class Wanted:
    """Which sheet: its form, plan and year, for all or for one unit.

    With `redact` nobody is named; identity numbers and days of birth only with `personal`.
    """

    form: Form
    agency: AgencyFiles
    plan: PlanFiles | None = None
    year: int | None = None
    unit: str | None = None
    redact: bool = False
    personal: bool = False


def sheet_of(wanted: Wanted) -> bytes:
    """The .xlsx; equal files give equal bytes."""
    agency, plan = wanted.agency, wanted.plan
    rows = _rows(wanted)
    title = f"{agency.agency.name if agency.agency else agency.id}: {TITLES[wanted.form]}"
    facts = (wanted.form.value, agency.id, plan.plan.id if plan else "", str(wanted.year or ""), wanted.unit or "")
    told = [*map(list, zip(FACTS, facts, strict=True)), *([ROW, row[-2]] for row in rows if RECORD in row[-2])]
    if wanted.form is Form.PEOPLE:
        told += [[ROW, row[-2]] for row in rows if row[-2]]
    lines = _HELP if wanted.form is Form.PEOPLE else (_HELP[0], _AWARD_HELP, *_HELP[1:])
    return written(
        [
            Page(HELP_SHEET, prose=(title, *(f"{number}. {line}" for number, line in enumerate(lines, 1)))),
            Page(FORM_SHEET, _columns(wanted), rows, _ROOM[wanted.form], title=title),
            Page(MARKER_SHEET, (Column("khóa"), Column("giá trị")), told, hidden=True),
        ]
    )


def csv_sheet_of(wanted: Wanted) -> bytes:
    """The same rows as CSV in UTF-8 with its mark, the two columns that are hidden elsewhere at the end."""
    return csv_of([[column.head for column in _columns(wanted)], *_rows(wanted)])


def _columns(wanted: Wanted) -> tuple[Column, ...]:
    units = tuple(unit.name for unit in wanted.agency.units.values())
    choices = {"unit": units, "award": _award_names(wanted) if wanted.form is not Form.PEOPLE else ()}
    columns = [
        Column(_head(name), 20, tuple(RATINGS.values()))
        if name.startswith(RATING)
        else replace(_COLUMNS[name], choices=choices.get(name) or _COLUMNS[name].choices)
        for name in _shown(wanted)
    ]
    if wanted.form is Form.PEOPLE:
        columns[0] = replace(columns[0], head="Họ và tên")
    return (Column("STT", 6), *columns, *_HIDDEN)


def _shown(wanted: Wanted) -> tuple[str, ...]:
    """People have a column for each year that somebody is rated for, and one for the last year of the plans."""
    years = {year for person in wanted.agency.people.values() for year in person.ratings}
    planned = [year for plan in wanted.agency.plans for year in plan.years()]
    years |= {wanted.year or max(planned)} if wanted.year or planned else set()
    return shown_with(wanted.form, [f"{RATING}{year}" for year in years])


def _head(name: str) -> str:
    text = field_name(name)
    return text[:1].upper() + text[1:]


def _award_names(wanted: Wanted) -> tuple[str, ...]:
    """The awards of the plan, by their names on its first day; else all."""
    plan = wanted.plan.plan if wanted.plan and wanted.form is not Form.HISTORY else None
    if plan is None or not plan.awards:
        return tuple(entry.name for entry in awards().values())
    start = plan.period.start
    shared = Counter(code for line in plan.awards for code in line.award)
    named = [
        # A line without a name, of an award that has several, is told from the others by its id only.
        named_line(line) or (line.id if line.id and shared[code] > 1 else award_name(code, start))
        for line in plan.awards
        for code in line.award
    ]
    named += [award_name(code, start) for target in plan.targets for code in target.award or () if not target.line]
    return tuple(dict.fromkeys(named))


def _rows(wanted: Wanted) -> list[list[str]]:
    records = [each for each in kept(wanted.form, wanted.agency, wanted.plan, wanted.year) if _asked(wanted, each.unit)]
    rows = [_filled(wanted, each) for each in records]
    if wanted.form in (Form.NOMINATIONS, Form.REGISTRATIONS):
        named = {each.record.identity for each in records if isinstance(each.record, Nominee)}
        rows += _to_fill(wanted, named)
    return [[str(number), *row] for number, row in enumerate(rows, 1)]


def _asked(wanted: Wanted, unit: str | None) -> bool:
    return wanted.unit is None or wanted.unit in wanted.agency.lineage(unit)


def _filled(wanted: Wanted, each: Kept) -> list[str]:
    names = _shown(wanted)
    if not wanted.redact:
        cells = {name: "" if name in SECRET and not wanted.personal else each.cells.get(name, "") for name in names}
        return [*cells.values(), each.id, row_mark(cells, each.lent)]
    # No id: one that is made of a name would tell it. No free words: they may name anybody.
    shown = {name: "" if name in SECRET or name in _FREE else each.cells.get(name, "") for name in names}
    return [*({**shown, "name": initials(shown["name"])} if each.is_somebody else shown).values(), "", ""]


def _to_fill(wanted: Wanted, named: set[str]) -> Iterator[list[str]]:
    """A row for each unit and person that has no record yet."""
    agency, empty = wanted.agency, [""] * (len(SHOWN[wanted.form]) - 3)
    for unit in agency.units.values():
        if _asked(wanted, unit.id) and f"unit:{unit.id}" not in named:
            hidden = ["", ""] if wanted.redact else [f"unit:{unit.id}", mark(unit.name, unit.name)]
            yield [unit.name, "", unit.name, *empty, *hidden]
    for person in agency.people.values():
        if _asked(wanted, person.unit) and f"person:{person.id}" not in named:
            where = agency.unit_name(person.unit)
            hidden = ["", ""] if wanted.redact else [f"person:{person.id}", mark(person.name, where)]
            name = initials(person.name) if wanted.redact else person.name
            yield [name, person.position or "", where, *empty, *hidden]
