"""Dated terms: the file well formed, every pattern found and only as a whole, every border day right."""

import re
from datetime import date, timedelta

import pytest

from thidua_cli.law import Moment, shelf, texts
from thidua_cli.law.terms import Term, terms

BORDERS = {
    "cap-huyen": date(2025, 6, 30),
    "xa-phuong-thi-tran": date(2025, 6, 30),
    "xa-phuong-dac-khu": date(2025, 6, 30),
    "cap-bo-nganh-tinh-doan-the": date(2023, 12, 31),
    "ban-thi-dua-tinh": date(2025, 2, 28),
}
KEYS = {"written", "instead", "confidence", "cites"}


def term(term_id: str) -> Term:
    return next(entry for entry in terms() if entry.id == term_id)


def test_file_is_well_formed() -> None:
    data = shelf.read("terms.yaml")
    assert {entry.id for entry in terms()} == data.keys() == BORDERS.keys()
    for entry in data.values():
        assert entry.keys() - {"until"} == KEYS or entry.keys() - {"since"} == KEYS
        assert len(entry.keys() - KEYS) == 1
        assert entry["confidence"] in {"confirmed", "known", "unsure"}
        assert bool(entry["cites"]) is (entry["confidence"] != "unsure")
        assert {cite["text"] for cite in entry["cites"]} <= texts().keys()


@pytest.mark.parametrize("term_id", BORDERS)
def test_border_day_and_the_day_after(term_id: str) -> None:
    last, one = BORDERS[term_id], timedelta(days=1)
    wrong = (term(term_id).wrong_on(last), term(term_id).wrong_on(last + one))
    assert wrong == ((True, False) if term(term_id).since else (False, True))


@pytest.mark.parametrize(
    ("term_id", "text", "found"),
    [
        ("cap-huyen", "Cấp huyện, UBND các  huyện và Hội đồng nhân dân\nquận", ["Cấp huyện", "UBND các  huyện",
                                                                       "Hội đồng nhân dân\nquận"]),
        ("cap-huyen", "Uỷ ban nhân dân huyện, PHÒNG GD&ĐT, từ tỉnh đến huyện", ["Uỷ ban nhân dân huyện", "PHÒNG GD&ĐT",
                                                                       "tỉnh đến huyện"]),
        ("cap-huyen", "huyện Mẫu, các quân khu, các Huyện ủy, cấp huyệnX, câu chuyện", []),
        ("xa-phuong-thi-tran", "các xã, phường và thị trấn; thị trấn Mẫu", ["xã, phường và thị trấn"]),
        ("xa-phuong-dac-khu", "đặc khu kinh tế; các Xã, phường, đặc khu", ["Xã, phường, đặc khu"]),
        ("cap-bo-nganh-tinh-doan-the", "các bộ, ngành, đoàn thể trung ương", []),
        ("ban-thi-dua-tinh", "Ban Thi đua, Khen thưởng tỉnh; Ban Thi đua - Khen thưởng Trung ương",
         ["Ban Thi đua, Khen thưởng tỉnh"]),
    ],
)  # fmt: skip
def test_words_are_found_whole(term_id: str, text: str, found: list[str]) -> None:
    assert term(term_id).pattern.findall(text) == found


@pytest.mark.parametrize(
    ("until", "since", "said"),
    [
        ("2025-06-30", None, "không còn đúng từ 1/7/2025"),
        ("2025-02", None, "không còn đúng sau tháng 2/2025"),
        (None, "2025-07-01", "chỉ đúng từ 1/7/2025"),
    ],
)
def test_time_in_words(until: str | None, since: str | None, said: str) -> None:
    moments = [Moment.parse(text) if text else None for text in (until, since)]
    assert Term("a", re.compile("a"), "b", "known", (), *moments).time() == said
