"""A sheet that is sent out, filled in and imported again."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from exchange.lists import PEOPLE, PLAN_WITH_AWARDS
from samples import Said
from thidua_cli.exchange.sheets import Sheet, read_sheets

Thidua = Callable[..., Said]
HISTORY = """\
kind: history
decision: {number: 05/QĐ-SM, date: 2024-01-05, issuer: Giám đốc Sở}
awards:
  - {person: le-van-an, award: lao-dong-tien-tien, year: 2023}
  - {unit: phong-a, award: tap-the-lao-dong-tien-tien, year: 2023}
"""


NAMED = """\
kind: nominations
plan: nam-2024
year: 2024
nominations:
  - {person: le-van-an, award: lao-dong-tien-tien, achievement: ông An làm tốt, note: hỏi ông An}
  - {external: {name: Đỗ Văn Ngoài, organisation: Xã B}, award: bang-khen-tinh}
"""


@pytest.fixture
def kho(write: Callable[[dict[str, str]], Path]) -> Path:
    texts = {"people.yaml": PEOPLE, "plan.yaml": PLAN_WITH_AWARDS, "history.yaml": HISTORY}
    return write({"thidua.yaml": "kind: workspace\n", **texts})


def table(path: Path) -> Sheet:
    return next(sheet for sheet in read_sheets(path) if sheet.name == "Danh sách")


def words(path: Path) -> str:
    with zipfile.ZipFile(path) as archive:
        return "".join(archive.read(name).decode("utf-8") for name in archive.namelist())


@pytest.mark.parametrize("form", ["nominations", "registrations", "people", "history"])
def test_the_same_data_gives_the_same_bytes(thidua: Thidua, kho: Path, form: str) -> None:
    for name in ("a.xlsx", "b.xlsx"):
        assert thidua("export", kho, "--form", form, "--out", name).code == 0
    assert (kho / "a.xlsx").read_bytes() == (kho / "b.xlsx").read_bytes()


def test_drop_downs_help_hidden_columns_and_text_cells(thidua: Thidua, kho: Path) -> None:
    thidua("export", kho, "--form", "people", "--personal", "--out", "a.xlsx")
    names = [(sheet.name, sheet.hidden) for sheet in read_sheets(kho / "a.xlsx")]
    assert names == [("Hướng dẫn", False), ("Danh sách", False), ("_thidua", True), ("_danh_muc", True)]
    assert "001085012345" in table(kho / "a.xlsx").rows[1]
    with zipfile.ZipFile(kho / "a.xlsx") as archive:
        sheet = archive.read("xl/worksheets/sheet2.xml").decode("utf-8")
    assert sheet.count("<dataValidation ") == 4
    assert '<col min="12" max="13"' in sheet.split('hidden="1"')[0]
    assert ('orientation="landscape"' in sheet, 'fitToHeight="0"' in sheet, 'state="frozen"' in sheet) == (True,) * 3


def test_numbers_of_people_are_told_only_when_asked_for(thidua: Thidua, kho: Path) -> None:
    thidua("export", kho, "--form", "people", "--out", "a.xlsx")
    assert not any("001085012345" in row for row in table(kho / "a.xlsx").rows)
    said = thidua("export", kho, "--form", "people", "--personal", "--redact", "--out", "b.xlsx")
    assert (said.code, (kho / "b.xlsx").exists()) == (2, False)


def test_a_sheet_comes_back_without_a_difference(thidua: Thidua, kho: Path) -> None:
    for form, rows in (("people", 6), ("history", 2)):
        thidua("export", kho, "--form", form, "--out", f"{form}.xlsx")
        said = thidua("import", f"{form}.xlsx", kho)
        assert f"{rows} dòng dữ liệu = 0 ghi + 0 để riêng + {rows} trùng" in said.out


def filled(kho: Path, thidua: Thidua, cells: dict[tuple[int, int], str]) -> Path:
    """The nominations sheet of one unit with some cells changed, saved as CSV."""
    thidua("export", kho, "--unit", "van-phong", "--out", "a.xlsx")
    rows = [list(row) for row in table(kho / "a.xlsx").rows]
    for (row, column), text in cells.items():
        rows[row][column] = text
    path = kho / "a.csv"
    path.write_text("\n".join(",".join(f'"{cell}"' for cell in row) for row in rows), encoding="utf-8", newline="\n")
    return path


def test_only_filled_rows_are_imported_and_the_hidden_id_tells_namesakes_apart(thidua: Thidua, kho: Path) -> None:
    path = filled(kho, thidua, {(1, 4): "Tập thể Lao động tiên tiến", (4, 4): "Lao động tiên tiến"})
    said = thidua("import", path, kho, "--apply")
    assert "2 dòng chưa điền + 2 dòng dữ liệu" in said.out
    text = (kho / "nominations/van-phong.yaml").read_text(encoding="utf-8")
    assert text.splitlines()[-2:] == [
        "  - {unit: van-phong, award: tap-the-lao-dong-tien-tien}",
        "  - {person: nam-2, award: lao-dong-tien-tien}",
    ]


def test_a_name_typed_over_another_is_not_taken_for_the_hidden_one(thidua: Thidua, kho: Path) -> None:
    path = filled(kho, thidua, {(2, 1): "Trần Thị Hòa", (2, 4): "LĐTT"})
    thidua("import", path, kho, "--apply")
    assert "person: tran-thi-hoa" in (kho / "nominations/van-phong.yaml").read_text(encoding="utf-8")


@pytest.mark.parametrize("form", ["nominations", "registrations", "people", "history"])
@pytest.mark.parametrize("ending", ["xlsx", "csv"])
def test_a_redacted_sheet_names_nobody(thidua: Thidua, kho: Path, form: str, ending: str) -> None:
    (kho / "nominations.yaml").write_text(NAMED, encoding="utf-8", newline="\n")
    thidua("export", kho, "--form", form, "--redact", "--out", f"a.{ending}")
    text = words(kho / "a.xlsx") if ending == "xlsx" else (kho / "a.csv").read_text(encoding="utf-8")
    secret = ("Lê Văn An", "le-van-an", "001085012345", "Đỗ Văn Ngoài", "ông An", "lê văn an")
    assert [word for word in secret if word in text] == []
    assert "L. V. A." in text


def test_an_unknown_unit_and_a_file_that_is_there(thidua: Thidua, kho: Path) -> None:
    assert thidua("export", kho, "--unit", "khac").code == 2
    (kho / "a.xlsx").write_bytes(b"x")
    assert "đã có tệp" in thidua("export", kho, "--out", "a.xlsx").err
    assert thidua("export", kho, "--out", "a.xlsx", "--force").code == 0


def test_csv_has_the_same_rows_and_no_other_ending_is_written(thidua: Thidua, kho: Path) -> None:
    for name in ("a.csv", "a.xlsx"):
        assert thidua("export", kho, "--form", "people", "--out", name).code == 0
    assert table_of_text(kho / "a.csv").rows == table(kho / "a.xlsx").rows
    said = thidua("export", kho, "--out", "a.pdf")
    assert (said.code, "chỉ ghi .xlsx hoặc .csv" in said.err, (kho / "a.pdf").exists()) == (2, True, False)


def table_of_text(path: Path) -> Sheet:
    return next(iter(read_sheets(path)))


def test_nominations_that_are_there_come_first_and_who_has_one_gets_no_empty_row(thidua: Thidua, kho: Path) -> None:
    (kho / "nominations.yaml").write_text(NAMED, encoding="utf-8", newline="\n")
    thidua("export", kho, "--out", "a.xlsx")
    rows = [(row[1], row[4]) for row in table(kho / "a.xlsx").rows[1:]]
    assert rows[0] == ("Lê Văn An", "Lao động tiên tiến")
    assert rows[1] == ("Đỗ Văn Ngoài", "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh")
    assert [name for name, _ in rows].count("Lê Văn An") == 1
    assert all(award == "" for _, award in rows[2:])


def test_our_own_sheet_says_what_it_is_of(thidua: Thidua, kho: Path) -> None:
    (kho / "thu-hai.yaml").write_text(PLAN_WITH_AWARDS.replace("nam-2024", "thu-hai"), encoding="utf-8", newline="\n")
    thidua("export", kho, "--plan", "thu-hai", "--out", "a.xlsx")
    assert "chưa dòng nào được điền" in thidua("import", "a.xlsx", kho).err


def test_a_plan_of_several_years_is_exported_a_year_at_a_time(thidua: Thidua, kho: Path) -> None:
    text = PLAN_WITH_AWARDS.replace("to: 2024-12-31", "to: 2025-12-31").replace("type: annual", "type: thematic")
    (kho / "plan.yaml").write_text(text, encoding="utf-8", newline="\n")
    assert "--year: kế hoạch nam-2024 xét nhiều năm" in thidua("export", kho, "--out", "a.xlsx").err
    assert thidua("export", kho, "--year", "2025", "--out", "a.xlsx").code == 0
    assert "chưa dòng nào được điền" in thidua("import", "a.xlsx", kho).err
