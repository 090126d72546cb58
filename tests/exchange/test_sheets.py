"""Cells become text exactly; what is no table is refused in one sentence."""

from __future__ import annotations

import random
from datetime import date, datetime, time
from pathlib import Path

import pytest

from exchange.lists import workbook
from exchange.old_books import LOCKED, XLS
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
    ("name", "data", "said"),
    [
        ("a.xlsx", b"", "là tệp rỗng"),
        ("a.csv", b"\r\n \r\n", "là tệp rỗng"),
        ("a.xls", b"x" * 600, "không phải bảng tính nguyên vẹn"),
        ("a.xlsx", b"PK\3\4, ;" * 99, "không phải bảng tính nguyên vẹn"),
        ("a.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" * 99, "không phải bảng tính nguyên vẹn"),
        ("a.xlsx", b"a;b\n\x00\x01;\n", "không phải bảng tính nguyên vẹn"),
        ("a.xlsx", LOCKED, "có mật khẩu; bỏ mật khẩu"),
        ("a.ods", b"PK", "không phải bảng tính nguyên vẹn"),
        ("a.pdf", b"%PDF", "không phải bảng tính đọc được"),
        ("a.xls", b"<html><p>1</p></html>", "trang web không có bảng nào"),
        ("~$a.xlsx", b"x", "tệp tạm của Excel"),
    ],
)
def test_what_is_no_table(tmp_path: Path, name: str, data: bytes, said: str) -> None:
    (tmp_path / name).write_bytes(data)
    with pytest.raises(ThiduaError, match=said):
        read_sheets(tmp_path / name)


def test_a_folder_and_a_file_nobody_may_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ThiduaError, match="đây là thư mục"):
        read_sheets(tmp_path)
    monkeypatch.setattr(Path, "read_bytes", lambda _: (_ for _ in ()).throw(PermissionError(13, "Permission denied")))
    with pytest.raises(ThiduaError, match="đang mở ở chương trình khác"):
        read_sheets(tmp_path / "a.xlsx")


def test_a_broken_workbook_is_never_a_traceback(tmp_path: Path) -> None:
    rng, path = random.Random(386), tmp_path / "a.xls"
    refused = 0
    for _ in range(60):
        data = bytearray(XLS)
        for _ in range(40):
            data[rng.randrange(len(data))] = rng.randrange(256)
        path.write_bytes(bytes(data))
        try:
            read_sheets(path)
        except ThiduaError:
            refused += 1
    assert refused > 20


def test_a_quotation_mark_that_is_never_closed_loses_no_line(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text('a,b\n"x,y\n', encoding="utf-8")
    assert read_sheets(tmp_path / "a.csv")[0].rows[0] == ("a", "b")
