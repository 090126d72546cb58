"""Whatever a table holds, every row of it is counted, and what is written is what the account says."""

from __future__ import annotations

import csv
import json
import random
from collections.abc import Callable
from pathlib import Path

import pytest

from exchange.lists import PEOPLE, PLAN_WITH_AWARDS, workbook
from samples import Said

Thidua = Callable[..., Said]
HEADS = {
    "STT": ("1", "2", "", "I", "a)", "7."),
    "Họ và tên": ("Lê Văn An", "Trần Thị Hoà", "An Lê Văn", "Người Lạ", "Phòng A", "UBND xã B", "", "Tổng cộng", "nt"),
    "Chức vụ": ("Chuyên viên", "Kế toán", "", "Giám đốc"),
    "Đơn vị": ("Văn phòng Sở", "Phòng A", "Phòng B", "Huyện X", "", '"'),
    "Danh hiệu": ("LĐTT", "CSTĐCS; LĐTT", "LĐTT; Huy hiệu lạ", "BK UBND tỉnh", "Giấy khen", "", "#N/A", "tập thể LĐTT"),
    "LĐTT": ("x", "", "0", "chưa rõ"),
    "Năm": ("2024", "2023", "", "hai nghìn"),
    "Số CCCD": ("001085012345", "1085012345", "abc", ""),
    "Ngày sinh": ("2/3/1985", "31/2/1985", ""),
    "Xếp loại năm 2024": ("HTTNV", "Giỏi", ""),
    "Ghi chú": ("x", "(*)", "", "ghi chú dài"),
    "Màu sắc": ("đỏ", ""),
    "Thành tích": ("Hoàn thành\nxuất sắc", ""),
}
ODD = (
    (),
    ("", "", ""),
    ("I. TẬP THỂ",),
    ("", "Phòng A:"),
    ("Tổng cộng: 5 người",),
    ("Ghi chú: (*) không tính",),
    ("", "Người lập biểu", "", "GIÁM ĐỐC"),
    ("(1)", "(2)", "(3)"),
    ("", "Phan Văn Mẫu"),
)


def table(chance: random.Random) -> tuple[list[tuple[str, ...]], list[tuple[int, int, int, int, str]]]:
    """Titles, heads in any order, rows of known and unknown words, repeats, odd rows, and merged cells."""
    heads = ["Họ và tên", *chance.sample([head for head in HEADS if head != "Họ và tên"], chance.randint(1, 8))]
    chance.shuffle(heads)
    rows: list[tuple[str, ...]] = [("DANH SÁCH",)] * chance.randint(0, 2)
    rows.append(tuple(heads))
    first = len(rows)
    for _ in range(chance.randint(0, 25)):
        kind = chance.random()
        if kind < 0.15:
            rows.append(chance.choice(ODD))
        elif kind < 0.3 and len(rows) > first:
            rows.append(chance.choice(rows[first - 1 :]))
        else:
            rows.append(tuple(chance.choice(HEADS[head]) for head in heads))
    merges = []
    for column in chance.sample(range(len(heads)), chance.randint(0, 2)):
        if len(rows) - first > 2:
            top = chance.randint(first, len(rows) - 2)
            merges.append((top, column, min(top + chance.randint(1, 3), len(rows) - 1), column, "gộp"))
    return rows, merges


def written(folder: Path) -> int:
    """How many records the files of the workspace hold: each has a line of its own."""
    texts = [path.read_text(encoding="utf-8") for path in folder.rglob("*.yaml") if path.name != "plan.yaml"]
    starts = (
        "- {person:",
        "- {unit:",
        "- {external:",
        "- {agency:",
        "- external:",
        "- {id:",
        "- id:",
        "- person:",
        "- unit:",
    )
    return sum(line.strip().startswith(starts) for text in texts for line in text.splitlines())


@pytest.mark.parametrize("form", ["nominations", "registrations", "people", "history"])
@pytest.mark.parametrize("seed", range(12))
def test_rows_in_are_rows_out(thidua: Thidua, write: Callable[[dict[str, str]], Path], form: str, seed: int) -> None:
    chance = random.Random(f"{form} {seed}")
    rows, merges = table(chance)
    folder = write({"thidua.yaml": "kind: workspace\n", "people.yaml": PEOPLE, "plan.yaml": PLAN_WITH_AWARDS})
    if seed % 2:
        with (folder / "ds.csv").open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows(rows)
    else:
        workbook(folder / "ds.xlsx", rows, merges)
    name = "ds.csv" if seed % 2 else "ds.xlsx"
    options = (folder / name, folder, "--as", form, "-f", "json", *(["--yes"] if seed % 3 else []))
    before = written(folder)
    planned = thidua("import", *options)
    assert written(folder) == before
    applied = thidua("import", *options, "--apply")
    accounts = []
    for said in (planned, applied):
        assert "Traceback" not in said.err
        document = json.loads(said.out)
        account, kinds = document["account"], document["sheets"][0]["kinds"]
        assert sum(kinds.values()) == account["rows"]
        assert kinds.get("data", 0) == account["data"] == len(document["rows"])
        assert account["placed"] + account["quarantined"] + account["duplicate"] == account["data"]
        told = [row["line"] for row in document["sheets"][0]["skipped"]]
        silent = sum(kinds.get(kind, 0) for kind in ("blank", "title", "header", "data"))
        assert len(told) == account["rows"] - silent or "unread" in kinds
        # Nothing that is not placed goes without a word.
        assert all(row["reasons"] for row in document["rows"] if row["status"] != "placed")
        accounts.append(account)
    assert accounts[0] == accounts[1]
    edits = sum(len(row["changes"]) for row in document["rows"] if row["status"] == "placed")
    assert written(folder) - before == accounts[1]["records"] - edits
    assert accounts[0]["rows"] >= sum(1 for row in rows if any(row))
    again = json.loads(thidua("import", *options).out)["account"]
    assert (again["data"], again["records"]) == (accounts[0]["data"], 0)
