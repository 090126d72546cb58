"""thidua history."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from samples import AGENCY, Said

Thidua = Callable[..., Said]
PEOPLE = """\
kind: people
people:
  - id: an
    name: Lê Văn An
    unit: van-phong
    ratings: {2022: hoan-thanh-tot}
    discipline: [{form: khien-trach, date: 2020-03-01, until: 2021-03-01}]
    moves: [{kind: transferred-in, date: 2019-05-06, other: Sở Ví Dụ}]
  - {id: an-2, name: Lê Văn Ân, unit: phong-a}
---
kind: history
awards:
  - {person: an, award: lao-dong-tien-tien, year: 2022, decision: {number: 9/QĐ-SM, date: 2022-12-20}}
  - {person: an, award: giay-khen-so, year: 2023}
---
kind: initiatives
initiatives:
  - {id: sk-1, title: Sổ trực điện tử, year: 2022, level: co-so, authors: [an]}
"""


@pytest.fixture
def kho(write: Callable[[dict[str, str]], Path]) -> Path:
    return write({"people.yaml": PEOPLE})


def test_the_years_of_a_person_at_a_glance(thidua: Thidua, kho: Path) -> None:
    said = thidua("history", "an", ".", "-f", "md")
    assert (said.code, said.err) == (0, "")
    rows = [
        [cell.strip() for cell in line.split("|")[1:-1]] for line in said.out.splitlines() if line.startswith("| 2")
    ]
    assert rows == [
        ["2019", "–", "–", "–", "–", "–", "chuyển đến ngày 06/5/2019: Sở Ví Dụ"],
        ["2020", "–", "–", "–", "–", "khiển trách từ 01/3/2020, đến 01/3/2021", "–"],
        [
            "2022", "hoàn thành tốt nhiệm vụ", "Lao động tiên tiến (9/QĐ-SM, 20/12/2022)", "–",
            "Sổ trực điện tử (cấp cơ sở)", "–", "–",
        ],
        ["2023", "–", "–", "Giấy khen của Giám đốc Sở", "–", "–", "–"],
    ]  # fmt: skip


def test_json_and_csv(thidua: Thidua, kho: Path) -> None:
    found = json.loads(thidua("history", "an", "-f", "json").out)
    assert (found["id"], found["name"], found["in"]) == ("an", "Lê Văn An", "Văn phòng Sở")
    assert found["years"][2]["titles"][0]["number"] == "9/QĐ-SM"
    rows = list(csv.DictReader(io.StringIO(thidua("history", "an", "-f", "csv").out)))
    assert [row["what"] for row in rows] == ["move", "discipline", "rating", "title", "initiative", "form"]


def test_marks_do_not_count_and_several_are_listed(thidua: Thidua, kho: Path) -> None:
    said = thidua("history", "le van an")
    assert (said.code, said.out) == (2, "")
    assert [line.split()[0] for line in said.err.splitlines()[-2:]] == ["an", "an-2"]
    assert thidua("history", "van phong").out.startswith("Văn phòng Sở (Sở Mẫu): chưa có gì trong sổ.")


def test_an_id_of_two_is_told_apart_by_kind_and_by_agency(thidua: Thidua, write: Callable[..., Path]) -> None:
    other = "kind: agency\nid: so-khac\nname: Sở Khác\ncode: SK\nplace: Ví Dụ\nunits: [{id: an, name: Phòng An}]\n"
    people = "---\nkind: people\npeople: [{id: an, name: Lê Văn An, unit: an}]\n"
    write({"so-mau/agency.yaml": AGENCY, "so-mau/people.yaml": PEOPLE, "so-khac/agency.yaml": other + people})
    for name in ("agency.yaml", "people.yaml"):
        Path(name).unlink()
    said = thidua("history", "an")
    calls = [line.split()[0] for line in said.err.splitlines()[-3:]]
    assert calls == ["unit:an", "so-khac/person:an", "so-mau/an"]
    for call in calls:
        assert thidua("history", call).code == 0
    # A path of one agency asks only there.
    assert thidua("history", "lê văn an", "so-khac").out.startswith("Lê Văn An (Phòng An)")
    hidden = thidua("history", "an", "--redact").err
    assert ("bỏ --redact để thấy mã" in hidden, "person:an" in hidden) == (True, False)


def test_an_outsider_has_a_history_too(thidua: Thidua, kho: Path) -> None:
    line = "  - {external: {name: Trần Ngoài, organisation: Công ty Mẫu}, award: giay-khen-so, year: 2023}\n"
    (kho / "more.yaml").write_text("kind: history\nawards:\n" + line, encoding="utf-8")
    said = thidua("history", "tran ngoai")
    assert said.out.startswith("Trần Ngoài (Công ty Mẫu)\n")
    assert "Giấy khen của Giám đốc Sở" in said.out
    hidden = json.loads(thidua("history", "tran ngoai", "--redact", "-f", "json").out)
    assert (hidden["id"], hidden["name"]) == (None, "T. N.")


def test_nobody_is_found_but_somebody_like_that(thidua: Thidua, kho: Path) -> None:
    said = thidua("history", "le vam am")
    assert said.code == 2
    assert "không có cá nhân, đơn vị nào là “le vam am” trong kho; có phải: Lê Văn" in said.err
    assert thidua("history", "xyz").err.endswith("trong kho\n")


def test_names_can_be_left_out(thidua: Thidua, kho: Path) -> None:
    for form in ("text", "json", "csv"):
        said = thidua("history", "an", "-f", form, "--redact")
        assert "Lê Văn An" not in said.out
    assert json.loads(thidua("history", "an", "-f", "json", "--redact").out)["id"] is None
