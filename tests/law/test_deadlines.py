"""Time limits: the file well formed, every limit one kind of time, the days of a year right."""

from __future__ import annotations

from datetime import date

import pytest

from thidua_cli.law import codes, shelf, texts
from thidua_cli.law.deadlines import deadline, deadlines

FIRST, LAST = date(2025, 7, 1), date(2027, 2, 28)


def test_file_is_well_formed() -> None:
    kinds = {"by", "working_days", "months"}
    for data in shelf.read("deadlines.yaml").values():
        assert {"name", "limits"} <= data.keys() <= {"name", "limits", "awards"}
        for line in data["limits"]:
            assert len(kinds & line.keys()) == 1
            assert ("by" in line) is ("year" in line)
            assert (
                {"from", "confidence", "cites"} <= line.keys() <= {"from", "to", "confidence", "cites", "year"} | kinds
            )
    for entry in deadlines():
        assert set(entry.awards) <= set(codes())
        assert all(limit.citations for limit in entry.limits)


@pytest.mark.parametrize(
    ("key", "working_days"),
    [("tham-dinh-cua-bo-tinh", 30), ("tham-dinh-cua-bo-tinh-hinh-thuc-cao", 40), ("tham-dinh-cua-bo-noi-vu", 20),
     ("tra-loi-khi-duoc-hoi-y-kien", 10), ("tra-ho-so", 10), ("cong-khai-truoc-khi-hop", 10),
     ("lay-y-kien-nhan-dan", 10), ("cap-phat-hien-vat", 10), ("cap-phat-hien-vat-nhieu", 20),
     ("nop-lai-sau-khi-huy", 15)],
)  # fmt: skip
def test_working_days(key: str, working_days: int) -> None:
    limits = [deadline(key).at(day) for day in (FIRST, LAST)]
    assert [limit.working_days for limit in limits if limit] == [working_days, working_days]
    assert deadline(key).at(date(2025, 6, 30)) is None
    assert deadline(key).at(date(2027, 3, 1)) is None


@pytest.mark.parametrize(
    ("key", "due"),
    [("ho-so-chien-si-thi-dua-toan-quoc", date(2027, 12, 31)), ("ho-so-co-thi-dua-chinh-phu", date(2027, 6, 30)),
     ("ho-so-co-thi-dua-chinh-phu-giao-duc", date(2026, 12, 31)), ("thong-ke-hang-nam", date(2026, 12, 15)),
     ("tra-ho-so", None)],
)  # fmt: skip
def test_the_day_of_a_year(key: str, due: date | None) -> None:
    limit = deadline(key).at(FIRST)
    assert limit is not None
    assert limit.due(2026) == due


def test_a_report_is_fresh_for_six_months() -> None:
    limit = deadline("thanh-tich-con-moi").at(FIRST)
    assert limit is not None
    assert (limit.months, str(limit.citations[0].text)) == (6, str(texts()["nd-152-2025"]))


def test_an_unknown_one_is_an_error() -> None:
    with pytest.raises(KeyError):
        deadline("khong-co")
