"""An import is a plan until --apply; then all of it is written, and can be taken back."""

from __future__ import annotations

import csv
import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

import thidua_cli
from exchange.lists import HEAD, PEOPLE, PLAN_WITH_AWARDS, Cell, workbook
from samples import Said

Thidua = Callable[..., Said]
LIST: list[tuple[Cell, ...]] = [
    HEAD,
    (1, "Lê Văn An", "", "Văn phòng Sở", "LĐTT"),
    (2, "Lê Vân An", "", "Văn phòng Sở", "CSTĐCS"),
    (3, "Người Lạ Mặt", "", "Phòng A", "LĐTT"),
    (4, "Nguyễn Văn Nam", "", "", "Huy hiệu"),
]


@pytest.fixture
def kho(write: Callable[[dict[str, str]], Path]) -> Path:
    folder = write({"kho/thidua.yaml": "kind: workspace\n"})
    agency = (folder / "agency.yaml").read_text(encoding="utf-8")
    (folder / "agency.yaml").unlink()
    (folder / "people.yaml").unlink()
    return write_all(folder / "kho", {"agency.yaml": agency, "people.yaml": PEOPLE, "2024/plan.yaml": PLAN_WITH_AWARDS})


def write_all(folder: Path, texts: dict[str, str]) -> Path:
    for name, text in texts.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8", newline="\n")
    return folder


def files(folder: Path) -> dict[str, bytes]:
    paths = (path for path in folder.rglob("*") if path.is_file() and ".thidua" not in path.parts)
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in paths}


def test_a_plan_changes_nothing_and_tells_everything(thidua: Thidua, kho: Path, folder: Path) -> None:
    workbook(folder / "ds.xlsx", LIST)
    before = files(folder)
    said = thidua("import", "ds.xlsx", "kho")
    assert files(folder) == before
    assert not (kho / ".thidua").exists()
    assert said.code == 1
    assert "Có thể: 1 dòng" in said.out
    assert "Cần hỏi: 2 dòng" in said.out
    assert "5 dòng của tệp = 1 đầu bảng + 4 dòng dữ liệu; 4 dòng dữ liệu = 1 ghi + 3 để riêng + 0 trùng." in said.out
    assert "Chưa ghi gì. Thêm --apply để ghi 1 mục" in said.out


def test_what_is_certain_is_written_and_the_rest_kept_apart_and_all_taken_back(
    thidua: Thidua, kho: Path, folder: Path
) -> None:
    workbook(folder / "ds.xlsx", LIST)
    before = files(kho)
    said = thidua("import", "ds.xlsx", "kho", "--apply")
    assert (kho / "2024/nominations/van-phong.yaml").read_text(encoding="utf-8") == (
        "# Nhập từ “ds.xlsx”: Văn phòng Sở.\nkind: nominations\nplan: nam-2024\nyear: 2024\nunit: van-phong\n"
        "nominations:\n  - {person: le-van-an, award: lao-dong-tien-tien}\n"
    )
    assert "ds-de-rieng.xlsx" in said.err
    assert "Đã ghi 1 mục" in said.out
    assert thidua("undo", "kho").out == "Đã hoàn tác “nhập ds.xlsx”:\n  kho/2024/nominations/van-phong.yaml\n"
    assert files(kho) == before


def test_answers_settle_what_was_asked(thidua: Thidua, kho: Path, folder: Path) -> None:
    workbook(folder / "ds.xlsx", LIST)
    thidua("import", "ds.xlsx", "kho", "--out", "hoi.csv", "--yes")
    rows = list(csv.reader((folder / "hoi.csv").read_text(encoding="utf-8-sig").splitlines()))
    assert [row[:2] for row in rows[1:]] == [["S!4", "người"], ["S!5", "danh hiệu"], ["S!5", "người"]]
    for row, answer in zip(rows[1:], ("ngoai", "lao-dong-tien-tien", "nam-2"), strict=True):
        row[4] = answer
    (folder / "hoi.csv").write_text("\n".join(",".join(f'"{cell}"' for cell in row) for row in rows), encoding="utf-8")
    said = thidua("import", "ds.xlsx", "kho", "--answers", "hoi.csv", "--yes", "--apply", "-f", "json")

    assert (said.code, json.loads(said.out)["account"]["placed"]) == (0, 4)
    assert "external: {name: Người Lạ Mặt" in (kho / "2024/nominations/ngoai-co-quan.yaml").read_text(encoding="utf-8")
    assert "person: nam-2" in (kho / "2024/nominations/van-phong.yaml").read_text(encoding="utf-8")
    assert thidua("validate", "kho", "-f", "concise").out.count("error") == 0


@pytest.mark.parametrize(("answer", "said"), [("khong-co", "không phải mã cá nhân"), ("bo", "")])
def test_an_answer_that_is_none_and_one_that_leaves_the_row_out(
    thidua: Thidua, kho: Path, folder: Path, answer: str, said: str
) -> None:
    workbook(folder / "ds.xlsx", [HEAD, LIST[3]])
    (folder / "hoi.csv").write_text(f"Dòng,Điều cần hỏi,Trả lời\nS!2,người,{answer}\nS!99,người,an\n", encoding="utf-8")
    answered = thidua("import", "ds.xlsx", "kho", "--answers", "hoi.csv")
    assert answered.code == (3 if said else 1)
    assert said in answered.err
    if not said:
        assert "S!99 (người) không dùng đến" in answered.err
        assert "0 ghi + 1 để riêng" in answered.out


def test_a_second_import_adds_to_the_file_and_keeps_its_comments(thidua: Thidua, kho: Path, folder: Path) -> None:
    path = kho / "2024/nominations/x.yaml"
    text = "# của văn phòng\r\nkind: nominations\r\nplan: nam-2024\r\nyear: 2024\r\nunit: van-phong\r\nnominations:\r\n"
    text += "  - {person: nam-2, award: lao-dong-tien-tien}  # giữ\r\n"
    path.parent.mkdir()
    path.write_bytes(text.encode())
    workbook(folder / "ds.xlsx", LIST[:2])
    assert thidua("import", "ds.xlsx", "kho", "--apply").code == 0
    assert path.read_bytes().decode() == text + "  - {person: le-van-an, award: lao-dong-tien-tien}\r\n"


def test_people_are_added_to_the_roster(thidua: Thidua, kho: Path, folder: Path) -> None:
    head = ("TT", "Họ và tên", "Đơn vị", "CCCD", "Giới tính", "Ngày sinh")
    rows: list[tuple[Cell, ...]] = [
        head,
        (1, "Lê Văn An", "Phòng A", "", "", ""),
        (2, "Đỗ Thị Mới", "Phòng A", "036199001234", "Nữ", "5/3/1990"),
        (3, "Đỗ Thị Mới", "Văn phòng Sở", 36199001235, "Nữ", 33000),
        (4, "Bùi Văn Lạc", "Phòng Không Có", "", "", ""),
    ]
    workbook(folder / "ds.xlsx", rows)
    said = thidua("import", "ds.xlsx", "kho", "--as", "people", "--apply", "--yes")
    assert "4 dòng dữ liệu = 2 ghi + 2 để riêng + 0 trùng" in said.out
    added = (kho / "people.yaml").read_text(encoding="utf-8").removeprefix(PEOPLE)
    assert added.splitlines() == [
        "  - {id: do-thi-moi, name: Đỗ Thị Mới, unit: phong-a, gender: nu, born: 1990-03-05, cccd: 036199001234}",
        "  - {id: do-thi-moi-2, name: Đỗ Thị Mới, unit: van-phong, gender: nu, born: 1990-05-07, cccd: 036199001235}",
    ]


def test_history_gets_a_document_without_a_shared_decision(thidua: Thidua, kho: Path, folder: Path) -> None:
    old = "kind: history\ndecision: {number: 1/QĐ}\nawards:\n"
    old += "  - {person: nam-2, award: lao-dong-tien-tien, year: 2020}\n"
    (kho / "history.yaml").write_text(old, encoding="utf-8", newline="\n")
    workbook(folder / "ds.xlsx", [(*HEAD, "Năm"), (*LIST[1], 2021)])
    assert thidua("import", "ds.xlsx", "kho", "--as", "history", "--apply").code == 0
    new = (kho / "history.yaml").read_text(encoding="utf-8")
    assert new.startswith(old + "---\n")
    assert new.endswith("  - {person: le-van-an, award: lao-dong-tien-tien, year: 2021}\n")


def test_registrations_go_to_their_file(thidua: Thidua, kho: Path, folder: Path) -> None:
    workbook(folder / "ds.xlsx", LIST[:2])
    for _ in range(2):
        thidua("import", "ds.xlsx", "kho", "--as", "registrations", "--apply")
    text = (kho / "2024/registrations.yaml").read_text(encoding="utf-8")
    assert text.count("le-van-an") == 1


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--plan", "khac"], "cần đúng một kế hoạch; đang có: nam-2024"),
        (["--year", "2030"], "xét 2024, không có năm 2030"),
        (["--unit", "khac"], "không có đơn vị “khac”"),
        (["-f", "csv"], "text hoặc json"),
    ],
)
def test_wrong_words_are_exit_2(thidua: Thidua, kho: Path, folder: Path, options: list[str], said: str) -> None:
    workbook(folder / "ds.xlsx", LIST)
    answered = thidua("import", "ds.xlsx", "kho", *options)
    assert (answered.code, said in answered.err) == (2, True)


def test_files_that_are_no_lists(thidua: Thidua, kho: Path, folder: Path) -> None:
    (folder / "a.xlsx").write_bytes(b"PK no zip")
    (folder / "a.docx").write_bytes(b"")
    (folder / "a.csv").write_bytes(bytes(range(128, 250)) * 3)
    workbook(folder / "trong.xlsx", [("Không có bảng",)])
    broken = thidua("import", "a.xlsx", "kho")
    assert (broken.code, "không phải bảng tính nguyên vẹn; mở bằng Excel" in broken.err) == (3, True)
    assert "không phải bảng tính đọc được" in thidua("import", "a.docx", "kho").err
    assert "không nhận ra bảng mã" in thidua("import", "a.csv", "kho").err
    assert "không đọc được “khong-co.xlsx”" in thidua("import", "khong-co.xlsx", "kho").err
    empty = thidua("import", "trong.xlsx", "kho")
    assert (empty.code, empty.err[:21]) == (2, "Không có gì để nhập: ")


def test_nothing_sure_is_not_offered_to_be_written(thidua: Thidua, kho: Path, folder: Path) -> None:
    workbook(folder / "ds.xlsx", [HEAD, (1, "Người Lạ", "", "Phòng Lạ", "XYZ")])
    for options in ([], ["--apply"]):
        said = thidua("import", "ds.xlsx", "kho", *options).out
        assert "Chưa ghi gì: không dòng nào là chắc chắn và mới." in said
        assert "Hoàn tác" not in said


def test_a_workspace_with_errors_is_not_written(thidua: Thidua, kho: Path, folder: Path) -> None:
    (kho / "history.yaml").write_text("kind: history\nawards: [\n", encoding="utf-8")
    workbook(folder / "ds.xlsx", LIST)
    answered = thidua("import", "ds.xlsx", "kho", "--apply")
    assert (answered.code, "kho có tệp đang lỗi (kho/history.yaml)" in answered.err) == (3, True)


def test_two_imports_at_once_lose_no_row(kho: Path, folder: Path) -> None:
    lists = [
        workbook(folder / f"{name}.xlsx", [HEAD, (1, name, "", "Văn phòng Sở", "LĐTT")])
        for name in ("Lê Văn An", "Trần Thị Hòa", "Nguyễn Văn Nam")
    ]
    source = str(Path(thidua_cli.__file__).parents[1])
    running = [
        subprocess.Popen(
            [sys.executable, "-m", "thidua_cli", "import", path, kho, "--apply"],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=os.environ | {"PYTHONPATH": source},
        )
        for path in lists
    ]
    assert [(process.communicate()[1], process.returncode) for process in running] == [(b"", 0)] * 3
    text = (kho / "2024/nominations/van-phong.yaml").read_text(encoding="utf-8")
    assert sorted(line.split()[2] for line in text.splitlines()[6:]) == ["le-van-an,", "nam-2,", "tran-thi-hoa,"]


def test_rows_that_ask_the_same_are_told_once(thidua: Thidua, kho: Path, folder: Path) -> None:
    rows = [(number, f"Hội số {number}", "", "Xã B", "Bằng ghi công") for number in range(1, 387)]
    workbook(folder / "ds.xlsx", [HEAD, *rows])
    said = thidua("import", "ds.xlsx", "kho").out
    assert "S!2 Hội số 1: không rõ danh hiệu, hình thức “Bằng ghi công”" in said
    assert "(và 385 dòng nữa như vậy)" in said
    assert len(said.splitlines()) < 10
