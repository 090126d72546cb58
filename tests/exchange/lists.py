"""Lists as people send them, written by XlsxWriter, and what an import makes of them."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import xlsxwriter

from samples import PLAN, Said

PLAN_WITH_AWARDS = (
    PLAN
    + """\
awards:
  - {award: lao-dong-tien-tien}
  - {award: chien-si-thi-dua-co-so}
  - {award: tap-the-lao-dong-tien-tien}
  - {award: tap-the-lao-dong-xuat-sac}
  - {award: bang-khen-tinh}
  - {award: giay-khen-so}
"""
)
PEOPLE = """\
kind: people
people:
  # Văn phòng
  - {id: le-van-an, name: Lê Văn An, unit: van-phong, cccd: "001085012345"}
  - {id: tran-thi-hoa, name: Trần Thị Hòa, unit: van-phong}
  - {id: hoa-2, name: Trần Thị Hoa, unit: phong-a}
  - {id: nguyen-van-nam, name: Nguyễn Văn Nam, unit: phong-a}
  - {id: nam-2, name: Nguyễn Văn Nam, unit: van-phong}
  - {id: vo-chi, name: Võ Chí Hiếu, unit: phong-a}
"""
HEAD = ("STT", "Họ và tên", "Chức vụ", "Đơn vị", "Danh hiệu")
Cell = str | int | float
Merge = tuple[int, int, int, int, str]


@dataclass(frozen=True)
class Imported:
    """The JSON an import printed, shortened for tests."""

    said: Said
    document: dict[str, Any]

    @property
    def account(self) -> tuple[int, int, int]:
        """Placed, quarantined, duplicates; rows in are held to be their sum."""
        found = self.document["account"]
        ends = (found["placed"], found["quarantined"], found["duplicate"])
        assert found["data"] == sum(ends)
        assert found["rows"] == sum(sum(sheet["kinds"].values()) for sheet in self.document["sheets"])
        return ends

    @property
    def kinds(self) -> dict[str, int]:
        total: dict[str, int] = {}
        for sheet in self.document["sheets"]:
            for kind, count in sheet["kinds"].items():
                total[kind] = total.get(kind, 0) + count
        return total

    @property
    def records(self) -> list[tuple[str, str]]:
        """(who, award) of every record, in order."""
        return [(_who(record), str(record["award"])) for row in self.document["rows"] for record in row["records"]]

    @property
    def notes(self) -> str:
        return " | ".join(note for sheet in self.document["sheets"] for note in sheet["notes"])

    def reasons(self, index: int = 0) -> str:
        return "; ".join(self.document["rows"][index]["reasons"])


def _who(record: dict[str, Any]) -> str:
    if "external" in record:
        return f"ngoài: {record['external']['name']}"
    return str(record.get("person") or record.get("unit") or "cơ quan")


def workbook(path: Path, rows: Sequence[Sequence[Cell]], merges: Sequence[Merge] = ()) -> Path:
    """One sheet “S” of rows; `merges` are (first row, first column, last row, last column, text), from 0."""
    book = xlsxwriter.Workbook(str(path))
    sheet = book.add_worksheet("S")
    for number, row in enumerate(rows):
        for column, cell in enumerate(row):
            if cell != "":
                (sheet.write_string if isinstance(cell, str) else sheet.write)(number, column, cell)
    for merge in merges:
        sheet.merge_range(*merge)
    book.close()
    return path


def importer(folder: Path, thidua: Callable[..., Said]) -> Callable[..., Imported]:
    """Imports rows, or a file, into the workspace in `folder`, without applying unless told."""

    def run(rows: Sequence[Sequence[Cell]] | Path, *options: str, merges: Sequence[Merge] = ()) -> Imported:
        path = rows if isinstance(rows, Path) else workbook(folder / "ds.xlsx", rows, merges)
        said = thidua("import", path, folder, "-f", "json", *options)
        return Imported(said, json.loads(said.out))

    return run
