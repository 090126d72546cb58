"""Authorities: every file well formed, every award has one, border days right, issuers recognised or not at all."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest

from thidua_cli.law import codes, shelf, texts
from thidua_cli.law.authority import authorities, decider_name, deciders, office_ended, recognise

DAY = timedelta(1)
KEYS = {"from", "deciders", "confidence", "cites"}
PEOPLE = shelf.read("deciders.yaml")


def who(code: str, day: date) -> tuple[str, ...]:
    found = deciders(code, day)
    return found.deciders if found else ()


@pytest.mark.parametrize("code", sorted(set(codes()) - {"hinh-thuc-khac"}))
def test_file_is_well_formed(code: str) -> None:
    data = shelf.read("awards", code, "authority.yaml")
    assert data.keys() == {"authority"}
    for line in data["authority"]:
        assert KEYS <= line.keys() <= KEYS | {"to"}
        assert set(line["deciders"]) <= PEOPLE.keys()
        assert line["cites"]
        assert {cited["text"] for cited in line["cites"]} <= texts().keys()
    for earlier, later in pairwise(authorities(code)):
        assert earlier.until == later.since - DAY
    assert {entry.confidence for entry in authorities(code)} <= {"confirmed", "known", "unsure"}


@pytest.mark.parametrize("code", sorted(set(codes()) - {"hinh-thuc-khac"}))
def test_nobody_decides_when_there_is_no_such_office(code: str) -> None:
    for entry in authorities(code):
        for person in entry.deciders:
            last = PEOPLE[person].get("to")
            assert last is None or (entry.until is not None and entry.until <= date.fromisoformat(last))


@pytest.mark.parametrize("code", codes())
def test_a_text_is_cited_only_while_it_holds(code: str) -> None:
    kept = {str(text): text for text in texts().values()}
    for entry in authorities(code):
        for cited in entry.citations:
            ended = kept[cited.text].ended
            assert ended is None or (entry.until is not None and entry.until <= ended.latest)


def test_the_district_decides_until_its_last_day() -> None:
    assert who("giay-khen-cap-huyen", date(2025, 6, 30)) == ("chu-tich-ubnd-huyen",)
    assert who("giay-khen-cap-huyen", date(2025, 7, 1)) == ()
    assert "chu-tich-ubnd-huyen" in who("chien-si-thi-dua-co-so", date(2025, 6, 30))
    assert "chu-tich-ubnd-xa" not in who("chien-si-thi-dua-co-so", date(2025, 6, 30))
    assert "chu-tich-ubnd-xa" in who("chien-si-thi-dua-co-so", date(2025, 7, 1))


def test_a_variant_has_its_own_decider() -> None:
    assert who("bang-khen-tinh", date(2024, 3, 1)) == ("chu-tich-ubnd-tinh",)
    assert who("bang-khen-bo", date(2024, 3, 1)) == ("bo-truong",)
    assert who("bang-khen-bo-nganh-tinh", date(2024, 3, 1)) == ("bo-truong", "chu-tich-ubnd-tinh")


def test_nothing_known_is_none() -> None:
    assert deciders("lao-dong-tien-tien", date(2004, 6, 30)) is None
    assert deciders("hinh-thuc-khac", date(2024, 1, 1)) is None
    assert deciders("khong-co", date(2024, 1, 1)) is None


def test_the_clause_is_cited_with_its_confidence() -> None:
    found = deciders("thon-to-dan-pho-van-hoa", date(2025, 7, 1))
    assert found is not None
    assert [(cited.text, cited.clause, cited.confidence) for cited in found.citations] == [
        ("Luật số 06/2022/QH15", "Điều 30", "confirmed"),
        ("Nghị định số 129/2025/NĐ-CP", "Điều 59", "confirmed"),
    ]


@pytest.mark.parametrize(
    ("issuer", "code"),
    [
        ("Chủ tịch nước", "chu-tich-nuoc"),
        ("Thủ tướng Chính phủ", "thu-tuong"),
        ("THỦ TƯỚNG CHÍNH PHỦ", "thu-tuong"),
        ("Chính phủ", "chinh-phu"),
        ("Bộ trưởng Bộ Mẫu", "bo-truong"),
        ("Bộ Mẫu", "bo-truong"),
        ("Bộ Tư lệnh Quân khu Mẫu", "tu-lenh-quan-khu"),
        ("Chủ tịch UBND tỉnh Mẫu", "chu-tich-ubnd-tinh"),
        ("Phó Chủ tịch Uỷ ban nhân dân tỉnh", "chu-tich-ubnd-tinh"),
        ("KT. Chủ tịch UBND TP. Hà Nội", "chu-tich-ubnd-tinh"),
        ("Ủy ban nhân dân thành phố Huế", "chu-tich-ubnd-tinh"),
        ("UBND thành phố Mẫu", None),
        ("Văn phòng UBND tỉnh", "giam-doc-so"),
        ("Giám đốc Sở Khoa học và Công nghệ", "giam-doc-so"),
        ("Sở Nội vụ", "giam-doc-so"),
        ("Phó Giám đốc Sở Nội vụ", "giam-doc-so"),
        ("UBND huyện Mẫu", "chu-tich-ubnd-huyen"),
        ("Chủ tịch UBND thị xã Mẫu", "chu-tich-ubnd-huyen"),
        ("UBND xã Mẫu", "chu-tich-ubnd-xa"),
        ("Chủ tịch UBND đặc khu Mẫu", "chu-tich-ubnd-xa"),
        ("Hiệu trưởng Trường Mẫu", "thu-truong-don-vi"),
        ("Cục trưởng Cục Mẫu", "thu-truong-don-vi-thuoc-bo"),
        ("Tổng Giám đốc Công ty Mẫu", "doanh-nghiep"),
        ("Giám đốc Đại học Quốc gia Mẫu", "giam-doc-dhqg"),
        ("Chủ tịch", None),
        ("Hội đồng Thi đua", None),
        ("", None),
    ],
)
def test_recognise(issuer: str, code: str | None) -> None:
    assert recognise(issuer) == code


def test_every_decider_has_a_name_and_is_recognised_by_its_words() -> None:
    for code, entry in PEOPLE.items():
        assert entry.keys() - {"to"} == {"name", "written"}
        assert decider_name(code) == entry["name"]
        assert {recognise(words) for words in entry["written"]} == {code}


def test_every_decider_is_used_by_some_award() -> None:
    assert {person for code in codes() for entry in authorities(code) for person in entry.deciders} == PEOPLE.keys()


def test_the_last_day_of_an_office() -> None:
    assert office_ended("chu-tich-ubnd-huyen") == date(2025, 6, 30)
    assert office_ended("chu-tich-ubnd-xa") is None
