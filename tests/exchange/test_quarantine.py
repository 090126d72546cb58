"""Rows that are kept apart lose nothing: the file holds their cells, and is itself a list that can be imported."""

from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path

import pytest

from exchange.lists import HEAD, Imported, workbook
from samples import Said
from thidua_cli.diagnostics import ThiduaError
from thidua_cli.exchange.quarantine import read_answers
from thidua_cli.exchange.sheets import read_sheets

ROWS = [
    HEAD,
    (1, "Lê Văn An", "", "", "LĐTT"),
    (2, "=1+1", "Chuyên viên", "Phòng A", "Huy hiệu"),
    (3, "", "", "", "LĐTT"),
]


@pytest.mark.parametrize("name", ["hoi.xlsx", "hoi.csv"])
def test_every_cell_of_a_row_kept_apart_is_there(imports: Callable[..., Imported], folder: Path, name: str) -> None:
    assert imports([tuple(map(str, row)) for row in ROWS], "--out", name).account == (1, 2, 0)
    rows = next(iter(read_sheets(folder / name))).rows
    assert rows[0][5:] == HEAD
    assert {row[0] for row in rows[1:]} == {"S!3", "S!4"}
    assert rows[1][5:] == ("2", "'=1+1" if name.endswith("csv") else "=1+1", "Chuyên viên", "Phòng A", "Huy hiệu")


def test_a_mended_file_is_imported_again(imports: Callable[..., Imported], folder: Path) -> None:
    imports([tuple(map(str, row)) for row in ROWS], "--out", "hoi.csv")
    text = (
        (folder / "hoi.csv").read_text(encoding="utf-8-sig").replace("'=1+1", "Võ Chí Hiếu").replace("Huy hiệu", "LĐTT")
    )
    (folder / "sua.csv").write_text(text, encoding="utf-8")
    assert imports(folder / "sua.csv").account == (1, 1, 1)


def test_one_answer_settles_every_row_that_asks_the_very_same(imports: Callable[..., Imported], folder: Path) -> None:
    rows = [HEAD, *((number, f"Hội số {number}", "", "Xã B", "Bằng ghi công") for number in range(1, 40))]
    assert imports(rows, "--out", "hoi.csv").account == (0, 39, 0)
    lines = list(csv.reader((folder / "hoi.csv").read_text(encoding="utf-8-sig").splitlines()))
    lines[7][4] = "bang-khen-tinh"
    with (folder / "tl.csv").open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows((lines[0], lines[7]))
    assert imports(rows, "--answers", "tl.csv").account == (39, 0, 0)


def test_answers_are_not_given_to_a_row_that_has_moved(
    imports: Callable[..., Imported], thidua: Callable[..., Said], folder: Path
) -> None:
    strange, other = (1, "Đỗ Văn Lạ", "", "Phòng A", "LĐTT"), (2, "Hồ Thị Khác", "", "Phòng A", "LĐTT")
    imports([HEAD, strange, other], "--out", "hoi.csv")
    text = (folder / "hoi.csv").read_text(encoding="utf-8-sig").replace("| ngoai,,", "| ngoai,ngoai,")
    text = text.replace(",ngoai,,", ",ngoai,ngoai,")
    (folder / "tl.csv").write_text(text, encoding="utf-8")
    assert imports([HEAD, strange, other], "--answers", "tl.csv").account == (2, 0, 0)
    said = thidua("import", workbook(folder / "ds.xlsx", [HEAD, other, strange]), folder, "--answers", "tl.csv")
    assert (said.code, "không còn là dòng đã hỏi" in said.err) == (3, True)


@pytest.mark.parametrize(
    ("text", "said"),
    [("a,b\n", "không có các cột"), ("Dòng,Điều cần hỏi,Trả lời\nS!2,năm,2020\nS!2,năm,2021\n", "hai lần khác nhau")],
)
def test_answers_that_cannot_be_used(tmp_path: Path, text: str, said: str) -> None:
    (tmp_path / "a.csv").write_text(text, encoding="utf-8")
    with pytest.raises(ThiduaError, match=said):
        read_answers(tmp_path / "a.csv")
