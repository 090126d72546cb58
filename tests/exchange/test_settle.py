"""An answer stands for the part of a cell that was asked about; every part is told."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from exchange.lists import HEAD, Imported

Imports = Callable[..., Imported]
CELL = (1, "Lê Văn An", "", "", "LĐTT; Huy hiệu Người Mẫu")


def answered(imports: Imports, rows: list[tuple[object, ...]], *answers: tuple[str, str, str]) -> Imported:
    lines = "".join(f"{place},{topic},{answer}\n" for place, topic, answer in answers)
    Path("tl.csv").write_text(f"Dòng,Điều cần hỏi,Trả lời\n{lines}", encoding="utf-8")
    return imports(rows, "--answers", "tl.csv")


def test_what_was_understood_stays_when_the_rest_is_answered(imports: Imports) -> None:
    asked = imports([HEAD, CELL])
    assert asked.document["rows"][0]["remarks"] == ["cả ô: “LĐTT” → lao-dong-tien-tien; “Huy hiệu Người Mẫu” → chưa rõ"]
    found = answered(imports, [HEAD, CELL], ("S!2", "danh hiệu", "bang-khen-tinh"))
    assert found.records == [("le-van-an", "lao-dong-tien-tien"), ("le-van-an", "bang-khen-tinh")]
    assert found.document["rows"][0]["remarks"] == [
        "cả ô: “LĐTT” → lao-dong-tien-tien; “Huy hiệu Người Mẫu” → bang-khen-tinh"
    ]


def test_each_unclear_part_has_a_question_of_its_own(imports: Imports) -> None:
    rows = [HEAD, (1, "Lê Văn An", "", "", "Huy hiệu Người Mẫu; LĐTT; Huy hiệu Khác Mẫu")]
    topics = [question["topic"] for question in imports(rows).document["rows"][0]["questions"]]
    assert topics == ["danh hiệu", "danh hiệu 2"]
    one = answered(imports, rows, ("S!2", "danh hiệu 2", "bang-khen-tinh"))
    assert (one.account, [each["topic"] for each in one.document["rows"][0]["questions"]]) == ((0, 1, 0), ["danh hiệu"])
    both = answered(
        imports, rows, ("S!2", "danh hiệu", "giay-khen-so"), ("S!2", "danh hiệu 2", "bang-khen-tinh, giay-khen-so")
    )
    assert [award for _, award in both.records] == ["giay-khen-so", "lao-dong-tien-tien", "bang-khen-tinh"]


def test_a_column_of_marks_stays_beside_an_answered_one(imports: Imports) -> None:
    rows = [("STT", "Họ và tên", "LĐTT", "CSTĐCS"), (1, "Lê Văn An", "x", "chưa rõ")]
    found = answered(imports, rows, ("S!2", "danh hiệu", "chien-si-thi-dua-co-so"))
    assert [award for _, award in found.records] == ["lao-dong-tien-tien", "chien-si-thi-dua-co-so"]


@pytest.mark.parametrize("topic", ["danh hiệu", "danh hiệu 2"])
def test_bo_leaves_the_whole_row_out(imports: Imports, topic: str) -> None:
    rows = [HEAD, (1, "Lê Văn An", "", "", "Huy hiệu Người Mẫu; LĐTT; Huy hiệu Khác Mẫu")]
    found = answered(imports, rows, ("S!2", topic, "bo"))
    assert (found.account, found.reasons()) == ((0, 1, 0), "bỏ theo trả lời")


def test_an_answer_to_a_clear_cell_is_said_to_be_idle(imports: Imports) -> None:
    found = answered(imports, [HEAD, (1, "Lê Văn An", "", "", "LĐTT")], ("S!2", "danh hiệu", "bang-khen-tinh"))
    assert found.records == [("le-van-an", "lao-dong-tien-tien")]
    assert found.document["rows"][0]["remarks"] == ["trả lời “bang-khen-tinh” không dùng đến: ô danh hiệu đã rõ"]


def test_one_answer_serves_the_same_words_in_another_part(imports: Imports) -> None:
    rows = [HEAD, CELL, (2, "Võ Chí Hiếu", "", "", "Huy hiệu Khác Mẫu; Huy hiệu Người Mẫu")]
    why = "không rõ danh hiệu, hình thức “Huy hiệu Người Mẫu”"
    lines = f"S!2,danh hiệu,{why},bang-khen-tinh\n".replace(why, f'"{why}"')
    lines += "S!3,danh hiệu,khác,giay-khen-so\n"
    Path("tl.csv").write_text(f"Dòng,Điều cần hỏi,Lý do,Trả lời\n{lines}", encoding="utf-8")
    found = imports(rows, "--answers", "tl.csv")
    assert (found.account, found.records[-1]) == ((2, 0, 0), ("vo-chi", "bang-khen-tinh"))


def test_a_registration_of_another_year_is_asked(imports: Imports) -> None:
    rows = [(*HEAD, "Năm"), (1, "Lê Văn An", "", "", "LĐTT", 2023)]
    asked = imports(rows, "--as", "registrations").document["rows"][0]["questions"]
    assert [(each["topic"], each["choices"]) for each in asked] == [("năm", ["2024"])]
    Path("tl.csv").write_text("Dòng,Điều cần hỏi,Trả lời\nS!2,năm,2024\n", encoding="utf-8")
    assert imports(rows, "--as", "registrations", "--answers", "tl.csv").account == (1, 0, 0)
