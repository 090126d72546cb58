"""Sheets to fill in: nominations, registrations, people, history of one agency."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from thidua_cli.exchange.form import Form
from thidua_cli.exchange.marks import mark
from thidua_cli.exchange.workbook import Column, Page, written
from thidua_cli.law import award, award_name, awards
from thidua_cli.models.agency import Unit
from thidua_cli.models.choices import EMPLOYMENT, GENDERS, ROLES
from thidua_cli.models.history import Given
from thidua_cli.models.nominations import Nominee
from thidua_cli.models.people import Person
from thidua_cli.workspace.books import AgencyFiles, PlanFiles, initials

FORM_SHEET, MARKER_SHEET, HELP_SHEET = "Danh sách", "_thidua", "Hướng dẫn"
TITLES = {
    Form.NOMINATIONS: "đề nghị khen thưởng",
    Form.REGISTRATIONS: "đăng ký thi đua",
    Form.PEOPLE: "danh sách cá nhân",
    Form.HISTORY: "sổ khen thưởng các năm",
}
_HELP = (
    "Điền ở trang “Danh sách”, mỗi dòng một người hoặc một tập thể; nhiều danh hiệu thì cách nhau bằng dấu chấm phẩy.",
    "Cột Đơn vị và cột Danh hiệu, hình thức có danh sách để chọn: bấm vào ô rồi bấm mũi tên.",
    "Dòng đã có tên mà không điền danh hiệu thì không được nhập. Thêm người mới ở các dòng trống bên dưới.",
    "Các ô đã đặt dạng văn bản nên số 0 ở đầu số định danh không mất. Ngày viết 15/3/2024 hoặc 2024-03-15.",
    "Không xóa, không đổi tên cột. Hai cột ẩn bên phải giúp nhận ra đúng người; đừng sửa.",
    "Điền xong gửi lại tệp này. Nơi nhận chạy `thidua import`, xem trước, rồi mới ghi vào kho.",
)


def sheet_of(
    form: Form,
    agency: AgencyFiles,
    plan: PlanFiles | None,
    unit: str | None,
    *,
    redact: bool = False,
    personal: bool = False,
) -> bytes:
    """The .xlsx of one form, for all or for one unit.

    With `redact` without names of people; identity numbers and days of birth only with `personal`.
    """
    maker = _Maker(agency, plan, unit, redact=redact, personal=personal)
    table = {Form.PEOPLE: maker.people, Form.HISTORY: maker.history}.get(form, maker.nominations)()
    words = f"{agency.agency.name if agency.agency else agency.id}: {TITLES[form]}"
    facts = [["form", form.value], ["agency", agency.id], ["plan", plan.plan.id if plan else ""]]
    return written(
        [
            Page(HELP_SHEET, prose=(words, *(f"{number}. {line}" for number, line in enumerate(_HELP, 1)))),
            table,
            Page(MARKER_SHEET, (Column("khóa"), Column("giá trị")), facts, hidden=True),
        ]
    )


class _Maker:
    def __init__(
        self, agency: AgencyFiles, plan: PlanFiles | None, unit: str | None, *, redact: bool, personal: bool
    ) -> None:
        self._agency, self._plan, self._unit = agency, plan, unit
        self._redact, self._personal = redact, personal
        self._units = tuple(each.name for each in agency.units.values())

    def nominations(self) -> Page:
        """A row for each unit and person, with nothing filled in yet."""
        columns = (
            Column("STT", 6),
            Column("Họ và tên, tên tập thể", 32),
            Column("Chức vụ", 24),
            Column("Đơn vị", 32, self._units),
            Column("Danh hiệu, hình thức khen thưởng", 36, self._award_names()),
            Column("Thành tích", 50),
            *_HIDDEN,
        )
        rows = [
            [unit.name, "", unit.name, "", "", *self._marks(f"unit:{unit.id}", unit.name, unit.name)]
            for unit in self._own_units()
        ]
        rows += [
            [
                self._name(person),
                person.position or "",
                unit,
                "",
                "",
                *self._marks(f"person:{person.id}", person.name, unit),
            ]
            for person, unit in self._people()
        ]
        return Page(FORM_SHEET, columns, _numbered(rows), 200)

    def people(self) -> Page:
        columns = (
            Column("STT", 6),
            Column("Họ và tên", 28),
            Column("Chức vụ", 24),
            Column("Đơn vị", 32, self._units),
            Column("Số định danh (CCCD)", 18),
            Column("Ngày sinh", 14),
            Column("Giới tính", 10, tuple(GENDERS.values())),
            Column("Ngày về cơ quan", 16),
            Column("Loại lao động", 24, tuple(EMPLOYMENT.values())),
            Column("Vai trò", 28, tuple(ROLES.values())),
            *_HIDDEN,
        )
        return Page(FORM_SHEET, columns, _numbered([self._person(*each) for each in self._people()]), 200)

    def history(self) -> Page:
        columns = (
            Column("STT", 6),
            Column("Họ và tên, tên tập thể", 32),
            Column("Đơn vị", 32, self._units),
            Column("Danh hiệu, hình thức khen thưởng", 36, tuple(entry.name for entry in awards().values())),
            Column("Năm", 8),
            Column("Số quyết định", 20),
            Column("Ngày quyết định", 16),
            Column("Người ký quyết định", 30),
            *_HIDDEN,
        )
        rows = [
            self._given(given, file.decision)
            for file in self._agency.histories
            for given in file.awards
            if self._shown(given)
        ]
        return Page(FORM_SHEET, columns, _numbered(rows), 500)

    def _person(self, person: Person, unit: str) -> list[str]:
        secret = [person.cccd or "", person.born.isoformat() if person.born else ""]
        return [
            self._name(person),
            person.position or "",
            unit,
            *(secret if self._personal and not self._redact else ["", ""]),
            GENDERS[person.gender] if person.gender else "",
            person.start.isoformat() if person.start else "",
            EMPLOYMENT[person.employment],
            ROLES[person.role],
            *self._marks(f"person:{person.id}", person.name, unit),
        ]

    def _given(self, given: Given, shared: object) -> list[str]:
        decision = given.decision or shared
        number, day, issuer = (getattr(decision, key, None) for key in ("number", "day", "issuer"))
        name, unit = self._agency.name_of(given), self._agency.unit_of(given)
        unit_name = self._agency.unit_name(unit) if unit else ""
        listed = initials(name) if self._redact and given.subject != "collective" else name
        entry = award(given.award)
        return [
            listed,
            unit_name,
            entry.name if entry else given.award,
            str(given.year),
            number or "",
            day.isoformat() if day else "",
            issuer or "",
            *self._marks(_identity(given), name, unit_name),
        ]

    def _shown(self, given: Given) -> bool:
        return self._unit is None or self._unit in self._agency.lineage(self._agency.unit_of(given))

    def _people(self) -> Iterable[tuple[Person, str]]:
        for person in self._agency.people.values():
            if self._unit is None or self._unit in self._agency.lineage(person.unit):
                yield person, self._agency.unit_name(person.unit)

    def _own_units(self) -> Iterable[Unit]:
        for unit in self._agency.units.values():
            if self._unit is None or self._unit in self._agency.lineage(unit.id):
                yield unit

    def _award_names(self) -> tuple[str, ...]:
        """The awards of the plan, by their names on its first day; else all."""
        if self._plan is None or not self._plan.plan.awards:
            return tuple(entry.name for entry in awards().values())
        codes = dict.fromkeys(code for line in self._plan.plan.awards for code in line.award)
        codes |= dict.fromkeys(code for target in self._plan.plan.targets for code in target.award or ())
        return tuple(dict.fromkeys(award_name(code, self._plan.plan.period.start) for code in codes))

    def _name(self, person: Person) -> str:
        return initials(person.name) if self._redact else person.name

    def _marks(self, row_id: str, name: str, unit: str) -> list[str]:
        """The hidden cells; none when names are hidden, because an id made of a name would tell it."""
        return ["", ""] if self._redact else [row_id, mark(name, unit)]


_HIDDEN = (Column("Mã", hidden=True), Column("Dấu", hidden=True))


def _identity(nominee: Nominee) -> str:
    return "" if nominee.external is not None else nominee.identity


def _numbered(rows: Sequence[list[str]]) -> list[list[str]]:
    return [[str(number), *row] for number, row in enumerate(rows, 1)]
