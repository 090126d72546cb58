"""Which rows are records: every row is counted once, and none is dropped in silence."""

from __future__ import annotations

import pytest

from thidua_cli.exchange.header import Header
from thidua_cli.exchange.rows import read_rows
from thidua_cli.exchange.sheets import Sheet

COLUMNS = {0: "number_in_list", 1: "name", 2: "unit", 3: "award"}
HEADER = Header(0, 0, COLUMNS, {}, (), {})


def kind_of(*row: str) -> str:
    reading = read_rows(
        Sheet("S", (("TT", "Họ và tên", "Đơn vị", "Danh hiệu"), row)), HEADER, lambda text: text == "LĐTT"
    )
    return next(kind for kind in reading.kinds if kind != "header")


@pytest.mark.parametrize(
    ("row", "kind"),
    [
        (("1", "Lê An", "VP", "LĐTT"), "data"),
        (("", "Lê An", "VP", "LĐTT"), "data"),
        (("1", "Lê An", "", ""), "data"),
        (("", "Lê An", "VP", "gì đó"), "data"),
        (("1", "Tổng công ty A", "", ""), "data"),
        (("", "Giám đốc Sở", "VP", "LĐTT"), "data"),
        (("", "", "", "LĐTT"), "data"),
        (("", "Lê An", "5", ""), "data"),
        (("I", "Tập thể", "", ""), "group"),
        (("II. Cá nhân", "", "", ""), "group"),
        (("", "Phòng A:", "", ""), "group"),
        (("a)", "Khối văn phòng", "", ""), "group"),
        (("", "CÁ NHÂN", "", ""), "group"),
        (("Tổng cộng", "", "", "12"), "total"),
        (("", "Cộng: 05 người", "", ""), "total"),
        (("Tổng số: 12 tập thể", "", "", ""), "total"),
        (("", "Người lập biểu", "", "Giám đốc"), "note"),
        (("Ghi chú: xếp theo đơn vị", "", "", ""), "note"),
        (("Danh sách có 12 người./.", "", "", ""), "note"),
        (("", "", "Hà Nội, ngày 3 tháng 5 năm 2024", ""), "note"),
        (("", "", " ", ""), "blank"),
    ],
)
def test_one_row(row: tuple[str, ...], kind: str) -> None:
    assert kind_of(*row) == kind


def test_headings_hold_until_one_of_their_own_level() -> None:
    rows = (
        ("TT", "Họ và tên", "Đơn vị", "Danh hiệu"),
        ("A", "CÁ NHÂN", "", ""),
        ("I", "Phòng A", "", ""),
        ("1", "Lê An", "", "LĐTT"),
        ("II", "Phòng B", "", ""),
        ("1", "Võ Chi", "", "LĐTT"),
        ("B", "TẬP THỂ", "", ""),
        ("1", "Phòng A", "", "LĐTT"),
    )
    reading = read_rows(Sheet("S", rows), HEADER, lambda text: text == "LĐTT")
    assert [record.groups for record in reading.records] == [
        ("CÁ NHÂN", "Phòng A"),
        ("CÁ NHÂN", "Phòng B"),
        ("TẬP THỂ",),
    ]
