"""Parts of a dossier and years of a report: files well formed, days right, names known."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

import pytest

from thidua_cli.law import codes, shelf, texts
from thidua_cli.law.dossiers import ReportYears, dossier, dossiers, part_name, report_years

KEPT = shelf.folders_with("awards", "dossier.yaml")
KEYS = {"from", "confidence", "cites"}


@pytest.mark.parametrize("code", KEPT)
def test_file_is_well_formed(code: str) -> None:
    for line in shelf.read("awards", code, "dossier.yaml")["dossier"]:
        assert KEYS <= line.keys() <= KEYS | {"to", "parts", "sets", "words"}
        assert ("parts" in line) is not ("words" in line)
        assert {cited["text"] for cited in line["cites"]} <= texts().keys()
    for entry in dossiers(code):
        assert all(part_name(part) for part in entry.parts)
        assert entry.confidence in {"confirmed", "known", "unsure"}
    for earlier, later in pairwise(dossiers(code)):
        assert earlier.until is not None
        assert earlier.until < later.since


def test_every_named_part_is_used() -> None:
    used = {part for code in KEPT for entry in dossiers(code) for part in entry.parts}
    assert used == shelf.read("dossier-parts.yaml").keys()


def test_two_sets_became_one() -> None:
    days = [date(2017, 9, 30), date(2017, 10, 1), date(2023, 12, 31), date(2024, 1, 1), date(2025, 7, 1)]
    found = [dossier("chien-si-thi-dua-toan-quoc", day) for day in days]
    assert [entry.sets if entry else None for entry in found] == [None, 2, 2, 1, 1]


def test_a_base_title_is_left_to_province_and_ministry() -> None:
    before, after = (dossier("chien-si-thi-dua-co-so", day) for day in (date(2025, 6, 30), date(2025, 7, 1)))
    assert before is not None
    assert after is not None
    assert "ket-qua-bo-phieu" in before.parts
    assert (after.parts, after.words is None) == ((), False)


def test_nothing_known_is_none() -> None:
    assert dossier("gia-dinh-van-hoa", date(2024, 1, 1)) is None
    assert dossier("khong-co", date(2024, 1, 1)) is None
    assert part_name("anh-chan-dung") is None


@pytest.mark.parametrize(
    ("code", "years", "confidence"),
    [("lao-dong-tien-tien", 1, "known"), ("bang-khen-tinh", 2, "known"), ("chien-si-thi-dua-tinh", 3, "known"),
     ("bang-khen-thu-tuong", 5, "known"), ("chien-si-thi-dua-toan-quoc", 6, "known"),
     ("anh-hung-lao-dong", 10, "unsure")],
)  # fmt: skip
def test_years_of_a_report(code: str, years: int, confidence: str) -> None:
    assert report_years(code) == ReportYears(years, confidence)


def test_report_years_are_of_known_awards() -> None:
    assert shelf.read("report-years.yaml").keys() <= set(codes())
    assert report_years("gia-dinh-van-hoa") is None
