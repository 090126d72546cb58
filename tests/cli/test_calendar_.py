"""thidua calendar."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from pathlib import Path

import pytest
from icalendar import Calendar

from meetings import AWARDS, LISTS
from samples import PLAN, Said

Thidua = Callable[..., Said]
DEADLINES = """\
deadlines:
  - {step: council-meeting, by: 12-10, year: same}
  - {step: unit-submission, before: 12-01, year: same}
"""


@pytest.fixture
def kho(write: Callable[[dict[str, str]], Path]) -> Path:
    return write({"plan.yaml": PLAN + AWARDS + DEADLINES, "lists.yaml": LISTS.removesuffix("---\n")})


def test_who_is_late_on_a_day(thidua: Thidua, kho: Path) -> None:
    said = thidua("calendar", ".", "--as-of", "2024-12-02", "-f", "md")
    assert (said.code, said.err) == (0, "")
    first, second = [line for line in said.out.splitlines() if line.startswith(("| trước", "| chậm"))]
    assert "| trước 01/12/2024 | 30/11/2024 | -1 |" in first
    assert "Văn phòng Sở, Phòng A | quá hạn: còn 2 việc" in first
    assert "| chậm nhất 10/12/2024 | 10/12/2024 | 6 |" in second
    assert "thứ hai đến thứ sáu; chưa trừ Tết Âm lịch" in said.out


def test_the_last_day_is_in_time(thidua: Thidua, kho: Path) -> None:
    for day, state in (("2024-11-30", "coming"), ("2024-12-01", "late")):
        found = json.loads(thidua("calendar", "--as-of", day, "-f", "json").out)
        assert found["deadlines"][0]["state"] == state
    rows = list(csv.DictReader(io.StringIO(thidua("calendar", "--as-of", "2024-11-29", "-f", "csv").out)))
    assert [row["last_day"] for row in rows] == ["2024-11-30", "2024-12-10"]


def test_the_calendar_of_a_phone_is_the_same_bytes_every_day(thidua: Thidua, kho: Path) -> None:
    for name, day in (("a.ics", "2024-01-01"), ("b.ics", "2026-01-01")):
        assert thidua("calendar", "-f", "ics", "--as-of", day, "--out", name).code == 0
    data = (kho / "a.ics").read_bytes()
    assert data == (kho / "b.ics").read_bytes()
    events = Calendar.from_ical(data).walk("VEVENT")
    assert [str(event["uid"]) for event in events] == ["so-mau.nam-2024.2.2024@thidua", "so-mau.nam-2024.1.2024@thidua"]
    assert str(events[0].decoded("dtstart")) == "2024-11-30"
    assert str(events[0].decoded("dtstamp").date()) == "2024-01-01"
    assert thidua("calendar", "-f", "ics", "--out", "a.ics").code == 3


def test_nothing_to_show(thidua: Thidua, write: Callable[[dict[str, str]], Path]) -> None:
    write({})
    assert thidua("calendar").code == 2
    write({"plan.yaml": PLAN})
    assert "chưa khai thời hạn nào" in thidua("calendar").err
