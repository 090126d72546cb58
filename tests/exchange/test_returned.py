"""A sheet that was sent out and comes back changes its records in place, and asks where both sides changed."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from exchange.lists import PEOPLE, PLAN_WITH_AWARDS
from samples import Said

Thidua = Callable[..., Said]
HISTORY = """\
kind: history
decision: {number: 05/QĐ-SM, date: 2024-01-05, issuer: Giám đốc Sở}
awards:
  # của năm trước
  - {person: le-van-an, award: lao-dong-tien-tien, year: 2023}  # đã kiểm
  - {unit: phong-a, award: tap-the-lao-dong-tien-tien, year: 2023, decision: {number: 1/QĐ}}
"""
NOMINATIONS = """\
kind: nominations
plan: nam-2024
year: 2024
unit: van-phong
nominations:
  - {person: le-van-an, award: lao-dong-tien-tien}  # giữ
  - external: {name: Hội Ví Dụ, subject: collective, organisation: Xã B}
    award: bang-khen-tinh
"""
REGISTRATIONS = """\
kind: registrations
plan: nam-2024
year: 2024
registrations:
  - {person: le-van-an, award: [lao-dong-tien-tien, chien-si-thi-dua-co-so]}
"""
FILES = {
    "people": "people.yaml",
    "history": "history.yaml",
    "nominations": "nominations.yaml",
    "registrations": "registrations.yaml",
}


@pytest.fixture
def kho(write: Callable[[dict[str, str]], Path]) -> Path:
    texts = {"people": PEOPLE, "history": HISTORY, "nominations": NOMINATIONS, "registrations": REGISTRATIONS}
    named = {FILES[form]: text for form, text in texts.items()}
    return write({"thidua.yaml": "kind: workspace\n", "plan.yaml": PLAN_WITH_AWARDS, **named})


class Sheet:
    """The CSV of one form, with cells changed by their heads; `back` imports it."""

    def __init__(self, thidua: Thidua, kho: Path, form: str, *options: str) -> None:
        self._thidua, self._kho, self._form = thidua, kho, form
        assert thidua("export", kho, "--form", form, "--out", "x.csv", "--force", *options).code == 0
        self.rows = list(csv.reader((kho / "x.csv").read_text(encoding="utf-8-sig").splitlines()))

    def put(self, row: int, head: str, text: str) -> Sheet:
        self.rows[row][self.rows[0].index(head)] = text
        return self

    def back(self, *options: str) -> dict[str, Any]:
        with (self._kho / "y.csv").open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows(self.rows)
        said = self._thidua("import", "y.csv", self._kho, "--as", self._form, "-f", "json", *options)
        document: dict[str, Any] = json.loads(said.out)
        return document

    def file(self) -> str:
        return (self._kho / FILES[self._form]).read_text(encoding="utf-8")


def outcome(document: dict[str, Any], row: int = 0) -> tuple[str, str]:
    found = document["rows"][row]
    return found["status"], "; ".join((*found["reasons"], *found["changes"], *found["remarks"]))


@pytest.mark.parametrize("form", FILES)
@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_what_nobody_changed_is_nothing_to_do(thidua: Thidua, kho: Path, form: str, ending: str) -> None:
    thidua("export", kho, "--form", form, "--out", f"x.{ending}")
    before = (kho / FILES[form]).read_bytes()
    said = thidua("import", f"x.{ending}", kho, "--as", form, "--apply")
    assert (said.code, "Không có gì để ghi: mọi dòng đã có trong kho." in said.out) == (0, True)
    assert (kho / FILES[form]).read_bytes() == before


def test_a_changed_person_is_changed_in_place(thidua: Thidua, kho: Path) -> None:
    sheet = Sheet(thidua, kho, "people").put(1, "Chức vụ", "Phó Chánh Văn phòng").put(1, "Đơn vị", "Phòng A")
    sheet.put(2, "Ngày sinh", "5/3/1990").put(3, "Loại lao động", "viên chức").put(4, "Ghi chú", "- xem: lại")
    found = sheet.back("--apply")
    assert outcome(found) == ("placed", "chức vụ “” → “Phó Chánh Văn phòng”; đơn vị “Văn phòng Sở” → “Phòng A”")
    old = '{id: le-van-an, name: Lê Văn An, unit: van-phong, cccd: "001085012345"}'
    new = '{id: le-van-an, name: Lê Văn An, unit: phong-a, cccd: "001085012345", position: Phó Chánh Văn phòng}'
    lines = PEOPLE.replace(old, new)
    lines = lines.replace(
        "name: Trần Thị Hòa, unit: van-phong", "name: Trần Thị Hòa, unit: van-phong, born: 1990-03-05"
    )
    lines = lines.replace(
        "name: Trần Thị Hoa, unit: phong-a", "name: Trần Thị Hoa, unit: phong-a, employment: vien-chuc"
    )
    lines = lines.replace("Nguyễn Văn Nam, unit: phong-a", 'Nguyễn Văn Nam, unit: phong-a, note: "- xem: lại"')
    assert sheet.file() == lines


def test_a_cleared_cell_takes_the_key_away_and_undo_brings_it_back(thidua: Thidua, kho: Path) -> None:
    Sheet(thidua, kho, "people").put(1, "Chức vụ", "Văn thư").back("--apply")
    sheet = Sheet(thidua, kho, "people").put(1, "Chức vụ", "")
    assert outcome(sheet.back("--apply")) == ("placed", "chức vụ “Văn thư” → “”")
    assert sheet.file() == PEOPLE
    thidua("undo", kho)
    assert "position: Văn thư" in sheet.file()


@pytest.mark.parametrize(
    ("row", "head", "text", "said"),
    [
        (1, "Họ và tên", "", "muốn bỏ thì sửa tệp YAML"),
        (1, "Đơn vị", "Phòng Không Có", "không phải đơn vị trong agency.yaml"),
        (1, "Số định danh (CCCD)", "036199001234", "kho cũng đã đổi sau khi xuất bảng"),
        (2, "Số định danh (CCCD)", "1234", "không phải số định danh"),
        (1, "Ngày sinh", "31/2/1990", "không đọc được “31/2/1990”"),
        (1, "Giới tính", "khác", "không đọc được “khác”"),
    ],
)
def test_what_cannot_be_written_is_asked(thidua: Thidua, kho: Path, row: int, head: str, text: str, said: str) -> None:
    sheet = Sheet(thidua, kho, "people").put(row, head, text)
    status, reasons = outcome(sheet.back("--apply"), row - 1)
    assert (status, said in reasons, sheet.file()) == ("quarantined", True, PEOPLE)


def test_another_name_over_a_persons_is_only_likely(thidua: Thidua, kho: Path) -> None:
    sheet = Sheet(thidua, kho, "people").put(1, "Họ và tên", "Người Khác").put(2, "Họ và tên", "Trần Thị Hoà")
    found = sheet.back("--apply")
    assert [outcome(found, row)[0] for row in (0, 1)] == ["quarantined", "placed"]
    assert "đổi tên Lê Văn An thành Người Khác" in outcome(found)[1]
    sheet.back("--apply", "--yes")
    assert "name: Người Khác" in sheet.file()


def test_a_number_that_was_not_told_stays(thidua: Thidua, kho: Path) -> None:
    told = Sheet(thidua, kho, "people", "--personal")
    assert told.rows[1][told.rows[0].index("Số định danh (CCCD)")] == "001085012345"
    assert outcome(told.back())[1] == "giống hệt kho"
    assert outcome(Sheet(thidua, kho, "people").put(1, "Số định danh (CCCD)", "001085012345").back())[0] != "placed"
    assert outcome(told.put(1, "Số định danh (CCCD)", "").back("--apply"))[0] == "placed"
    assert "001085012345" not in told.file()


def test_a_column_taken_out_of_the_sheet_changes_nothing(thidua: Thidua, kho: Path) -> None:
    Sheet(thidua, kho, "people").put(1, "Chức vụ", "Văn thư").back("--apply")
    sheet = Sheet(thidua, kho, "people")
    place = sheet.rows[0].index("Chức vụ")
    for row in sheet.rows:
        del row[place]
    assert outcome(sheet.back())[1] == "giống hệt kho"


def test_both_sides_changed_is_asked_and_the_answer_decides(thidua: Thidua, kho: Path) -> None:
    sheet = Sheet(thidua, kho, "people").put(1, "Chức vụ", "Văn thư")
    text = sheet.file().replace("name: Lê Văn An,", "name: Lê Văn An, position: Kế toán,")
    (kho / "people.yaml").write_text(text, encoding="utf-8", newline="\n")
    found = sheet.back("--apply")
    assert outcome(found) == (
        "quarantined",
        "kho cũng đã đổi sau khi xuất bảng: kho → bảng: chức vụ “Kế toán” → “Văn thư”",
    )
    assert found["rows"][0]["questions"][0]["choices"] == ["bang", "kho"]
    for answer, position in (("kho", "Kế toán"), ("bang", "Văn thư")):
        words = f"Dòng,Điều cần hỏi,Trả lời\ny!2,hai bên cùng sửa,{answer}\n"
        (kho / "tl.csv").write_text(words, encoding="utf-8")
        assert outcome(sheet.back("--apply", "--answers", "tl.csv"))[0] in ("duplicate", "placed")
        assert f"position: {position}" in sheet.file()


def test_only_the_files_changed_and_the_sheet_does_not_take_that_back(thidua: Thidua, kho: Path) -> None:
    sheet = Sheet(thidua, kho, "people")
    text = sheet.file().replace("name: Lê Văn An,", "name: Lê Văn An, position: Kế toán,")
    (kho / "people.yaml").write_text(text, encoding="utf-8", newline="\n")
    status, said = outcome(sheet.back("--apply"))
    assert (status, "bảng không sửa, kho đã đổi sau khi xuất" in said, sheet.file()) == ("duplicate", True, text)


def test_history_is_changed_in_place_and_a_shared_decision_is_copied_first(thidua: Thidua, kho: Path) -> None:
    sheet = Sheet(thidua, kho, "history").put(1, "Ngày quyết định", "6/1/2024").put(1, "Ghi chú", "xem")
    sheet.put(2, "Số quyết định", "2/QĐ").put(2, "Năm", "2022").put(2, "Thành tích", "Tốt")
    sheet.back("--apply")
    own = "decision: {number: 05/QĐ-SM, date: 2024-01-06, issuer: Giám đốc Sở}"
    first = f"year: 2023, note: xem, {own}}}  # đã kiểm"
    second = "year: 2022, decision: {number: 2/QĐ}, reason: Tốt}"
    lines = HISTORY.replace("year: 2023}  # đã kiểm", first)
    assert sheet.file() == lines.replace("year: 2023, decision: {number: 1/QĐ}}", second)


def test_nominations_change_their_award_and_get_further_ones(thidua: Thidua, kho: Path) -> None:
    sheet = Sheet(thidua, kho, "nominations")
    award = "Danh hiệu, hình thức khen thưởng"
    sheet.put(1, award, "Chiến sĩ thi đua cơ sở; Bằng khen UBND tỉnh").put(1, "Thành tích", "Tốt")
    sheet.put(2, "Họ và tên, tên tập thể", "Hội Thí Dụ").put(2, "Chức vụ", "x")
    found = sheet.back("--apply", "--yes")
    assert [outcome(found, row)[0] for row in (0, 1)] == ["placed", "placed"]
    text = sheet.file()
    assert "  - {person: le-van-an, award: chien-si-thi-dua-co-so, achievement: Tốt}  # giữ\n" in text
    assert "{name: Hội Thí Dụ, subject: collective, organisation: Xã B, position: x}" in text
    assert "  - {person: le-van-an, award: bang-khen-tinh, achievement: Tốt}\n" in text


@pytest.mark.parametrize(
    ("head", "text", "said"),
    [
        ("Danh hiệu, hình thức khen thưởng", "", "ô danh hiệu bị xóa; bảng không bỏ mục nào"),
        ("Danh hiệu, hình thức khen thưởng", "Huy hiệu", "không rõ danh hiệu"),
        ("Họ và tên, tên tập thể", "Người Lạ", "thêm thành dòng mới, hoặc sửa tệp YAML"),
        ("Họ và tên, tên tập thể", "", "muốn bỏ thì sửa tệp YAML"),
        ("Đơn vị", "Phòng A", "thêm thành dòng mới, hoặc sửa tệp YAML"),
    ],
)
def test_what_a_nomination_cannot_become_is_asked(thidua: Thidua, kho: Path, head: str, text: str, said: str) -> None:
    sheet = Sheet(thidua, kho, "nominations").put(1, head, text)
    status, reasons = outcome(sheet.back("--apply", "--yes"))
    assert (status, said in reasons, sheet.file()) == ("quarantined", True, NOMINATIONS)


def test_an_award_that_another_record_has_is_not_given_twice(thidua: Thidua, kho: Path) -> None:
    path = kho / "nominations.yaml"
    path.write_text(NOMINATIONS + "  - {person: le-van-an, award: giay-khen-so}\n", encoding="utf-8", newline="\n")
    sheet = Sheet(thidua, kho, "nominations").put(1, "Danh hiệu, hình thức khen thưởng", "Giấy khen Giám đốc Sở")
    assert outcome(sheet.back())[1].startswith("Lê Văn An đã có một mục giay-khen-so khác")


def test_another_person_over_one_of_the_roster_is_only_likely(thidua: Thidua, kho: Path) -> None:
    sheet = Sheet(thidua, kho, "nominations").put(1, "Họ và tên, tên tập thể", "Trần Thị Hòa")
    assert outcome(sheet.back("--apply"))[0] == "quarantined"
    sheet.back("--apply", "--yes")
    assert sheet.file() == NOMINATIONS.replace("le-van-an", "tran-thi-hoa")


def test_a_position_is_a_matter_of_the_roster(thidua: Thidua, kho: Path) -> None:
    sheet = Sheet(thidua, kho, "nominations").put(1, "Chức vụ", "Văn thư")
    assert outcome(sheet.back()) == (
        "duplicate",
        "không có gì để ghi; chức vụ “Văn thư” không ghi ở đây; sửa trong people.yaml",
    )


def test_a_change_of_the_roster_meanwhile_is_no_conflict_of_a_nomination(thidua: Thidua, kho: Path) -> None:
    sheet = Sheet(thidua, kho, "nominations").put(1, "Ghi chú", "xem")
    people = PEOPLE.replace("name: Lê Văn An,", "name: Lê Văn Ân, position: Kế toán,")
    (kho / "people.yaml").write_text(people, encoding="utf-8", newline="\n")
    assert outcome(sheet.back("--apply")) == ("placed", "ghi chú “” → “xem”")


def test_registrations_change_their_list_of_awards(thidua: Thidua, kho: Path) -> None:
    sheet = Sheet(thidua, kho, "registrations")
    sheet.put(1, "Danh hiệu, hình thức khen thưởng", "LĐTT").put(1, "Ghi chú", "bớt")
    sheet.back("--apply")
    new = "award: lao-dong-tien-tien, note: bớt}"
    assert sheet.file() == REGISTRATIONS.replace("award: [lao-dong-tien-tien, chien-si-thi-dua-co-so]}", new)


def test_an_award_not_meant_for_the_nominee_is_only_likely(thidua: Thidua, kho: Path) -> None:
    sheet = Sheet(thidua, kho, "registrations").put(1, "Danh hiệu, hình thức khen thưởng", "Cờ thi đua của Chính phủ")
    assert "không dành cho đối tượng" in outcome(sheet.back())[1]


def test_a_record_that_is_gone_is_written_again_only_on_demand(thidua: Thidua, kho: Path) -> None:
    sheet = Sheet(thidua, kho, "nominations").put(1, "Thành tích", "Tốt")
    path = kho / "nominations.yaml"
    path.write_text(NOMINATIONS.replace("lao-dong-tien-tien", "giay-khen-so"), encoding="utf-8", newline="\n")
    found = sheet.back()
    assert (outcome(found)[0], found["rows"][0]["questions"][0]["choices"]) == ("quarantined", ["moi", "bo"])
    for answer, status in (("bo", "quarantined"), ("moi", "placed")):
        (kho / "tl.csv").write_text(f"Dòng,Điều cần hỏi,Trả lời\ny!2,mục đã mất,{answer}\n", encoding="utf-8")
        assert outcome(sheet.back("--answers", "tl.csv"))[0] == status


def test_a_row_taken_out_of_the_workbook_is_kept_and_said(thidua: Thidua, kho: Path) -> None:
    from exchange.lists import workbook
    from thidua_cli.exchange.sheets import read_sheets

    thidua("export", kho, "--form", "history", "--out", "x.xlsx")
    sheets = {sheet.name: sheet for sheet in read_sheets(kho / "x.xlsx")}
    marker, table = sheets["_thidua"].rows, sheets["Danh sách"].rows
    path = workbook(kho / "y.xlsx", [*table[:2]])
    import xlsxwriter

    book = xlsxwriter.Workbook(str(path))
    for name, rows in (("Danh sách", table[:2]), ("_thidua", marker)):
        sheet = book.add_worksheet(name)
        for number, row in enumerate(rows):
            sheet.write_row(number, 0, row)
    book.close()
    said = thidua("import", "y.xlsx", kho, "--apply")
    assert "1 mục đã xuất không còn trong bảng (Phòng A): kho vẫn giữ" in said.out
    assert (kho / "history.yaml").read_text(encoding="utf-8") == HISTORY


def test_a_row_that_was_copied_with_its_hidden_cells_is_a_new_one(thidua: Thidua, kho: Path) -> None:
    sheet = Sheet(thidua, kho, "nominations")
    sheet.rows.append(list(sheet.rows[1]))
    sheet.put(-1, "Họ và tên, tên tập thể", "Trần Thị Hòa").put(-1, "Ghi chú", "thêm")
    sheet.rows.append(list(sheet.rows[1]))
    found = sheet.back("--apply")
    assert [outcome(found, row)[0] for row in range(4)] == ["duplicate", "duplicate", "placed", "duplicate"]
    assert "{person: le-van-an, award: lao-dong-tien-tien}  # giữ" in sheet.file()
    assert "  - {person: tran-thi-hoa, award: lao-dong-tien-tien, note: thêm}\n" in sheet.file()
