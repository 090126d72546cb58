"""Every name of the catalogue is understood as its own award, and nothing is guessed."""

from __future__ import annotations

import pytest

from thidua_cli.exchange.award_words import AwardWords, exact_award
from thidua_cli.exchange.verdict import Sureness
from thidua_cli.law import awards


def test_every_name_short_name_and_alias_means_its_award() -> None:
    for code, entry in awards().items():
        for form in (code, entry.name, entry.short, *entry.aliases):
            assert (form, exact_award(form)) == (form, code)


def test_a_form_that_stands_for_many_says_that_its_words_are_lost() -> None:
    verdict = AwardWords(None).one("Giải Nhất")
    assert (verdict.meaning, verdict.sureness) == ("hinh-thuc-khac", Sureness.LIKELY)
    assert "“Giải Nhất”" in verdict.why


@pytest.mark.parametrize(
    "text", ["Huy hiệu", "Bằng", "Huân chương", "Lao động hạng", "Huân chương Lao động", "x", "Nhất"]
)
def test_what_is_not_certain_is_never_taken(text: str) -> None:
    assert exact_award(text) is None
    assert AwardWords(None).one(text).sureness is Sureness.ASK


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("HCLĐ hạng 3", "huan-chuong-lao-dong-hang-ba"),
        ("Huân chương Lao động hạng Nhì", "huan-chuong-lao-dong-hang-nhi"),
        ("BK Thủ tướng Chính phủ", "bang-khen-thu-tuong"),
        ("Tập thể LĐXS", "tap-the-lao-dong-xuat-sac"),
        ("Bằng khen của bộ, ban, ngành, tỉnh", "bang-khen-bo-nganh-tinh"),
    ],
)
def test_spoken_forms(text: str, code: str) -> None:
    assert [verdict.meaning for verdict in AwardWords(None).meant(text)] == [code]


@pytest.mark.parametrize(
    ("cell", "codes", "more"),
    [
        ("Bằng khen của UBND tỉnh Ví Dụ", ["bang-khen-tinh"], ["Bằng khen của UBND tỉnh Ví Dụ"]),
        ("Bằng khen của Bộ trưởng Bộ Y tế", ["bang-khen-bo"], ["Bằng khen của Bộ trưởng Bộ Y tế"]),
        ("Cờ thi đua của UBND tỉnh (đầu khối)", ["co-thi-dua-tinh"], ["Cờ thi đua của UBND tỉnh (đầu khối)"]),
        ("Bằng khen của UBND tỉnh Mẫu", ["bang-khen-tinh"], [""]),
        ("Giấy khen của Giám đốc Sở Mẫu; LĐTT", ["giay-khen-so", "lao-dong-tien-tien"], ["", ""]),
        ("CSTĐ cơ sở; Bằng khen UBND tỉnh", ["chien-si-thi-dua-co-so", "bang-khen-tinh"], ["", ""]),
        ("CSTĐ cơ sở Bằng khen UBND tỉnh", [None], [""]),
        ("Giấy khen Sở Mẫu, Lao động tiên tiến", ["giay-khen-so", "lao-dong-tien-tien"], ["", ""]),
    ],
)
def test_who_gives_an_award_is_no_part_of_its_name_and_never_hides_the_next_one(
    cell: str, codes: list[str | None], more: list[str]
) -> None:
    verdicts = AwardWords(None, "Sở Mẫu UBND tỉnh Mẫu").meant(cell)
    assert [verdict.meaning for verdict in verdicts] == codes
    assert [verdict.more for verdict in verdicts] == more
