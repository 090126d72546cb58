"""Prize multiples: every file well formed, every border of every award with a case on the day and the day before."""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction
from itertools import pairwise
from pathlib import Path

import pytest

from thidua_cli.law import award, codes, shelf
from thidua_cli.law.prizes import Prize, prize

DAY = timedelta(1)
BORDERS = [date(2010, 6, 1), date(2017, 10, 1), date(2024, 1, 1), date(2025, 7, 1), date(2027, 3, 1)]
# Multiples of lương cơ sở from each border on: Nghị định 42/2010, 91/2017, 98/2023, 152/2025, and after it.
# `-` is nothing known; `none` is a law that sets no amount.
TABLE = """
chien-si-thi-dua-toan-quoc        4.5   4.5  4.5  4.5  -
chien-si-thi-dua-bo-nganh-tinh    3     3    3    3    -
chien-si-thi-dua-co-so            1     1    1    1    -
lao-dong-tien-tien                0.3   0.3  0.3  0.3  -
tap-the-lao-dong-xuat-sac         1.5   1.5  1.5  1.5  -
tap-the-lao-dong-tien-tien        0.8   0.8  0.8  0.8  -
xa-phuong-tieu-bieu               -     -    2    2    -
thon-to-dan-pho-van-hoa           1.5   1.5  1.5  1.5  -
gia-dinh-van-hoa                  0.1   0.1  none none -
co-thi-dua-chinh-phu              24.5  12   12   12   -
co-thi-dua-bo-nganh-tinh          15.5  8    8    8    -
co-thi-dua-quan-khu-dhqg          -     6    6    6    -
bang-khen-thu-tuong               1.5   3.5  3.5  3.5  -
bang-khen-bo-nganh-tinh           1     1    1.5  1.5  -
bang-khen-quan-khu-dhqg           -     -    1    1    -
giay-khen-so-nganh                0.3   0.3  0.3  0.3  -
giay-khen-cap-xa                  0.15  0.15 none 0.3  -
giay-khen-doanh-nghiep            none  none none none -
ky-niem-chuong-bo-nganh-tinh      -     0.6  0.6  0.6  -
ky-niem-chuong-ubtvqh             -     -    0.8  0.8  -
huan-chuong-sao-vang              46    46   46   46   -
huan-chuong-ho-chi-minh           30.5  30.5 30.5 30.5 -
huan-chuong-doc-lap-hang-nhat     15    15   15   15   -
huan-chuong-doc-lap-hang-nhi      12.5  12.5 12.5 12.5 -
huan-chuong-doc-lap-hang-ba       10.5  10.5 10.5 10.5 -
huan-chuong-lao-dong-hang-nhat    9     9    9    9    -
huan-chuong-lao-dong-hang-nhi     7.5   7.5  7.5  7.5  -
huan-chuong-lao-dong-hang-ba      4.5   4.5  4.5  4.5  -
huan-chuong-dai-doan-ket-dan-toc  7.5   7.5  7.5  7.5  -
huan-chuong-dung-cam              4.5   4.5  4.5  4.5  -
anh-hung-lao-dong                 15.5  15.5 15.5 15.5 -
ba-me-viet-nam-anh-hung           15.5  15.5 15.5 15.5 -
nha-giao-nhan-dan                 12.5  12.5 12.5 12.5 -
nha-giao-uu-tu                    9     9    9    9    -
giai-thuong-ho-chi-minh           -     270  270  270  -
giai-thuong-nha-nuoc              -     170  170  170  -
huy-chuong-quan-ky-quyet-thang    1.5   1.5  1.5  1.5  -
"""
ROWS = {code: cells for code, *cells in (line.split() for line in TABLE.strip().splitlines())}
OUTSIDE_THE_LAW = "hinh-thuc-khac"
NOT_KNOWN = {"huan-chuong-huu-nghi", "tinh-anh-hung", "thanh-pho-anh-hung"}


def get(code: str) -> Prize:
    found = prize(code)
    assert found is not None
    return found


def shown(code: str, day: date) -> str:
    value = get(code).multiples.at(day)
    if value is None:
        return "-"
    return "none" if value.number is None else str(value.number)


def wanted(cell: str) -> str:
    return cell if cell in {"-", "none"} else str(Fraction(cell))


def has_file(code: str) -> bool:
    return (Path(shelf.__file__).parent / "awards" / code / "prize.yaml").is_file()


OWN = sorted(code for code in codes() if has_file(code) and "prize" in shelf.read("awards", code, "prize.yaml"))


@pytest.mark.parametrize("code", ROWS)
def test_multiples_on_every_border_and_the_day_before(code: str) -> None:
    before = "-"
    for border, cell in zip(BORDERS, ROWS[code], strict=True):
        assert (shown(code, border - DAY), shown(code, border)) == (wanted(before), wanted(cell)), border
        before = cell


def test_every_award_with_figures_of_its_own_is_in_the_table_with_all_its_borders() -> None:
    assert set(OWN) - {OUTSIDE_THE_LAW} == ROWS.keys()
    assert {border for code in ROWS for border in get(code).multiples.borders()} <= set(BORDERS)


@pytest.mark.parametrize("code", OWN)
def test_prize_file_is_well_formed(code: str) -> None:
    data, found, entry = shelf.read("awards", code, "prize.yaml"), get(code), award(code)
    assert entry is not None
    assert {"subject", "prize"} <= data.keys() <= {"subject", "prize", "factors"}
    assert {found.subject, *found.factors} <= set(entry.subjects)
    for line in data["prize"]:
        assert {"from", "confidence", "cites"} <= line.keys()
        assert line.keys() <= {"from", "to", "multiple", "words", "ceiling", "confidence", "cites"}
        assert ("multiple" in line) is not ("words" in line)
    for earlier, later in pairwise(found.multiples.values):
        assert earlier.until is not None
        assert earlier.until < later.since
    for value in found.multiples.values:
        assert value.confidence in {"confirmed", "known", "unsure"}
        assert bool(value.citations) is (code != OUTSIDE_THE_LAW)


def test_what_is_not_known_has_no_prize_and_all_others_have_one() -> None:
    assert {code for code in codes() if prize(code) is None} == NOT_KNOWN
    assert prize("khong-co") is None


@pytest.mark.parametrize(
    ("code", "like"),
    [
        ("bang-khen-tinh", "bang-khen-bo-nganh-tinh"),
        ("giay-khen-so", "giay-khen-so-nganh"),
        ("giay-khen-cap-huyen", "giay-khen-so-nganh"),
        ("chien-si-tien-tien", "lao-dong-tien-tien"),
        ("don-vi-quyet-thang", "tap-the-lao-dong-xuat-sac"),
        ("huan-chuong-chien-cong-hang-nhi", "huan-chuong-lao-dong-hang-nhi"),
        ("huan-chuong-quan-cong-hang-ba", "huan-chuong-doc-lap-hang-ba"),
        ("nghe-si-uu-tu", "nha-giao-uu-tu"),
        ("huy-chuong-chien-si-ve-vang-hang-ba", "huy-chuong-quan-ky-quyet-thang"),
    ],
)
def test_narrower_forms_and_equals_share_one_table(code: str, like: str) -> None:
    assert get(code).multiples.values == get(like).multiples.values


def test_the_law_that_says_nothing_differs_from_nothing_known() -> None:
    silent = get("gia-dinh-van-hoa").multiples.at(date(2026, 1, 1))
    assert silent is not None
    assert (silent.number, silent.words) == (None, "Nghị định không nêu mức tiền thưởng của danh hiệu này")
    assert get("gia-dinh-van-hoa").multiples.at(date(2009, 1, 1)) is None


def test_a_ceiling_is_marked() -> None:
    ceilings = {code for code in ROWS for value in get(code).multiples.values if value.ceiling}
    assert ceilings == {"ky-niem-chuong-bo-nganh-tinh", "ky-niem-chuong-ubtvqh"}
