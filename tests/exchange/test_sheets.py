"""Cells become text exactly; what is no table is refused in one sentence."""

from __future__ import annotations

from datetime import date, datetime, time
from pathlib import Path

import pytest

from exchange.lists import workbook
from thidua_cli.diagnostics import ThiduaError
from thidua_cli.exchange.sheets import cell_text, read_sheets


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("05", "05"),
        (1.0, "1"),
        (1085012345.0, "1085012345"),
        (0.1, "0.1"),
        (8.25, "8.25"),
        (1e-7, "0.0000001"),
        (True, "x"),
        (False, ""),
        (None, ""),
        (date(2024, 3, 5), "2024-03-05"),
        (datetime(2024, 3, 5), "2024-03-05"),
        (datetime(2024, 3, 5, 8, 30), "2024-03-05 08:30:00"),
        (time(8, 30), "08:30:00"),
    ],
)
def test_a_cell_as_text(value: object, text: str) -> None:
    assert cell_text(value) == text


def test_rows_keep_their_numbers_and_merged_areas(tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", [(), ("", "b"), ("c",)], [(3, 0, 4, 1, "gộp")])
    (sheet,) = read_sheets(path)
    assert sheet.rows[1:4] == (("", "b"), ("c", ""), ("gộp", ""))
    assert sheet.merged == (((3, 0), (4, 1)),)


@pytest.mark.parametrize(
    ("name", "data"), [("a.xlsx", b""), ("a.xls", b"x" * 600), ("a.ods", b"PK"), ("a.pdf", b"%PDF")]
)
def test_what_is_no_table(tmp_path: Path, name: str, data: bytes) -> None:
    (tmp_path / name).write_bytes(data)
    with pytest.raises(ThiduaError, match="không phải bảng tính"):
        read_sheets(tmp_path / name)


def test_a_quotation_mark_that_is_never_closed_loses_no_line(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text('a,b\n"x,y\n', encoding="utf-8")
    assert read_sheets(tmp_path / "a.csv")[0].rows[0] == ("a", "b")
