"""Rows of a list of people: who is new, who is there, who may be somebody else, and what is written beside."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from exchange.lists import PEOPLE, PLAN_WITH_AWARDS, workbook
from samples import Said

Thidua = Callable[..., Said]
HEAD = ("STT", "Họ và tên", "Đơn vị", "Chức vụ", "Ngày sinh", "Số CCCD", "Xếp loại năm 2024")
ROSTER = PEOPLE.replace("name: Võ Chí Hiếu, unit: phong-a", "name: Võ Chí Hiếu, unit: phong-a, position: Kế toán")


@pytest.fixture
def people(thidua: Thidua, write: Callable[[dict[str, str]], Path]) -> Callable[..., list[dict[str, Any]]]:
    folder = write({"thidua.yaml": "kind: workspace\n", "people.yaml": ROSTER, "plan.yaml": PLAN_WITH_AWARDS})

    def run(*rows: tuple[str, ...], options: tuple[str, ...] = ()) -> list[dict[str, Any]]:
        workbook(folder / "ds.xlsx", [HEAD, *((str(number), *row) for number, row in enumerate(rows, 1))])
        said = thidua("import", "ds.xlsx", folder, "--as", "people", "-f", "json", *options)
        document = json.loads(said.out)
        assert document["account"]["data"] == len(rows) == len(document["rows"])
        found: list[dict[str, Any]] = document["rows"]
        return found

    return run


def statuses(rows: list[dict[str, Any]]) -> list[str]:
    return [row["status"] for row in rows]


def answers(*lines: str) -> tuple[str, str]:
    text = "".join(f"{line}\n" for line in ("Dòng,Điều cần hỏi,Trả lời", *lines))
    Path("tl.csv").write_text(text, encoding="utf-8")
    return ("--answers", "tl.csv")


LAN = ("Lý Thị Lan", "Phòng A", "Chuyên viên", "", "", "")
LAN_2 = ("Lý Thị Lan", "Phòng A", "Kế toán", "", "", "")


def test_two_of_one_name_and_unit_with_other_positions_are_asked(people: Callable[..., list[dict[str, Any]]]) -> None:
    found = people(LAN, LAN_2, LAN)
    assert statuses(found) == ["placed", "quarantined", "duplicate"]
    (question,) = found[1]["questions"]
    assert (question["topic"], question["choices"]) == ("trùng", ["trung", "khac", "bo"])
    assert "chức vụ “Chuyên viên” → “Kế toán”" in question["text"]
    both = people(LAN, LAN_2, options=answers("S!3,trùng,khac"))
    assert [row["records"][0]["id"] for row in both] == ["ly-thi-lan", "ly-thi-lan-2"]


@pytest.mark.parametrize(
    ("row", "other", "status"),
    [
        (("", "1990-01-02", ""), ("", "1991-01-02", ""), "quarantined"),
        (("", "", "038185000111"), ("", "", ""), "quarantined"),
        (("", "", "", "HTTNV"), ("", "", "", "HTNV"), "quarantined"),
        (("", "", ""), ("", "", "038185000111"), "quarantined"),
        (("", "", "038185000111"), ("", "", "038185000222"), "placed"),
        (("Kế toán", "", "038185000111"), ("Văn thư", "", "038185000111"), "quarantined"),
    ],
)
def test_what_tells_two_rows_of_one_name_apart(
    people: Callable[..., list[dict[str, Any]]], row: tuple[str, ...], other: tuple[str, ...], status: str
) -> None:
    found = people(*(("Lý Thị Lan", "Phòng A", *each) for each in (row, other)))
    assert statuses(found) == ["placed", status]


def test_somebody_of_the_roster_with_another_position_is_asked(people: Callable[..., list[dict[str, Any]]]) -> None:
    row = ("Võ Chí Hiếu", "Phòng A", "Lái xe", "", "", "")
    (asked,) = people(row)
    assert asked["questions"][0]["choices"] == ["vo-chi", "moi"]
    assert "chức vụ “Kế toán” → “Lái xe”" in asked["questions"][0]["text"]
    (new,) = people(row, options=answers("S!2,người,moi"))
    assert new["records"][0]["id"] == "vo-chi-hieu"
    (same,) = people(row, options=answers("S!2,người,vo-chi"))
    assert same["status"] == "duplicate"
    assert "sổ “Kế toán”, bảng “Lái xe”" in same["reasons"][0]


def test_a_number_that_the_roster_lacks_is_likely(people: Callable[..., list[dict[str, Any]]]) -> None:
    row = ("Võ Chí Hiếu", "Phòng A", "", "2/3/1985", "038185000111", "")
    (found,) = people(row)
    assert (found["status"], found["sureness"]) == ("quarantined", "likely")
    people(row, options=("--yes", "--apply"))
    text = Path("people.yaml").read_text(encoding="utf-8")
    assert 'position: Kế toán, born: 1985-03-02, cccd: "038185000111"}' in text.replace("'", '"').replace(
        "cccd: 038185000111", 'cccd: "038185000111"'
    )


def test_two_rows_for_one_of_the_roster_are_asked(people: Callable[..., list[dict[str, Any]]]) -> None:
    rows = (
        ("Trần Thị Hòa", "Văn phòng Sở", "Văn thư", "", "", ""),
        ("Trần Thị Hòa", "Văn phòng Sở", "Lái xe", "", "", ""),
    )
    found = people(*rows, rows[0], options=("--yes",))
    assert statuses(found) == ["placed", "quarantined", "duplicate"]
    assert "dòng S!2 cũng là người này mà ghi khác" in found[1]["reasons"][0]


def test_ratings_are_written_beside_those_of_other_years(people: Callable[..., list[dict[str, Any]]]) -> None:
    rows = (("Võ Chí Hiếu", "Phòng A", "", "", "", "HTXSNV"), ("Lý Thị Lan", "Phòng A", "", "", "", "Hoàn thành tốt"))
    assert statuses(people(*rows, options=("--apply",))) == ["placed", "placed"]
    text = Path("people.yaml").read_text(encoding="utf-8")
    assert "position: Kế toán, ratings: {2024: hoan-thanh-xuat-sac}}" in text
    assert "{id: ly-thi-lan, name: Lý Thị Lan, unit: phong-a, ratings: {2024: hoan-thanh-tot}}" in text
    assert statuses(people(*rows)) == ["duplicate", "duplicate"]


@pytest.mark.parametrize(("answer", "status"), [("bang", "placed"), ("kho", "duplicate")])
def test_another_rating_is_asked(people: Callable[..., list[dict[str, Any]]], answer: str, status: str) -> None:
    people(("Võ Chí Hiếu", "Phòng A", "", "", "", "HTNV"), options=("--apply",))
    row = ("Võ Chí Hiếu", "Phòng A", "", "", "", "HTTNV")
    (asked,) = people(row)
    assert "hoàn thành nhiệm vụ → hoàn thành tốt nhiệm vụ" in asked["questions"][0]["text"]
    assert statuses(people(row, options=answers(f"S!2,xếp loại 2024,{answer}"))) == [status]


def test_a_word_that_is_no_rating_is_asked(people: Callable[..., list[dict[str, Any]]]) -> None:
    people(("Võ Chí Hiếu", "Phòng A", "", "", "", "HTNV"), options=("--apply",))
    (asked,) = people(("Võ Chí Hiếu", "Phòng A", "", "", "", "Giỏi"))
    assert "“Giỏi” không phải mức xếp loại: hoàn thành xuất sắc nhiệm vụ" in asked["questions"][0]["text"]
