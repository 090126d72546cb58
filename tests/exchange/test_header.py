from __future__ import annotations

from thidua_cli.exchange.columns import FIELDS, field_of
from thidua_cli.exchange.header import Knows, find_header, is_repeated
from thidua_cli.exchange.sheets import Sheet

NOTHING = Knows(lambda _: None, lambda _: False, lambda _: False)
NATIONAL = (
    "STT", "Tên gọi", "Tên tập thể/cá nhân", "Chức vụ", "Đơn vị công tác", "Phân loại khen thưởng",
    "Danh hiệu/Hình thức", "Phân loại đối tượng", "Lĩnh vực",
)  # fmt: skip


def test_the_heads_of_the_national_software() -> None:
    found = [field_of(head) for head in NATIONAL]
    assert found == ["number_in_list", "title", "name", "position", "unit", "merit", "award", "subject", "field"]


def test_heads_with_notes_stars_and_line_breaks() -> None:
    assert field_of("Họ và tên\n(viết chữ in hoa)") == "name"
    assert field_of("Số CCCD/CMND (*)") == "cccd"
    assert field_of("Danh hiệu thi đua đề nghị năm 2024") == "award"
    assert field_of("Điểm") is None
    assert {field for head in NATIONAL if (field := field_of(head))} <= set(FIELDS)


def test_a_table_of_units_calls_its_names_units() -> None:
    header = find_header(Sheet("s", (("TT", "Tên đơn vị", "Hình thức khen thưởng"), ("1", "a", "b"))), NOTHING)
    assert header
    assert dict(header.columns) == {0: "number_in_list", 1: "name", 2: "award"}


def test_no_head_no_table() -> None:
    assert find_header(Sheet("s", (("Xin chào",), ("Họ và tên",))), NOTHING) is None
    assert find_header(Sheet("s", ()), NOTHING) is None


def test_rows_that_number_the_columns() -> None:
    sheet = Sheet("s", (("TT", "Họ và tên", "Đơn vị"), ("(1)", "(2)", "(3)"), ("1", "Lê An", "VP")))
    header = find_header(sheet, NOTHING)
    assert header
    assert [is_repeated(row, sheet, header) for row in sheet.rows] == [True, True, False]
