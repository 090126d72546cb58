"""The years a report tells of."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.machinery import ModuleSpec
from types import SimpleNamespace

import pytest

from thidua_cli.documents.facts import period
from thidua_cli.documents.facts.period import (
    NO_PERIOD,
    closing_word,
    closing_year,
    period_text,
    year_text,
    year_word,
    years_of,
)
from thidua_cli.models.plan import Interval, Plan


def plan(start: str, end: str) -> Plan:
    return Plan.model_construct(period=Interval.model_validate({"from": start, "to": end}))


@pytest.fixture
def fresh() -> Iterator[None]:
    years_of.cache_clear()
    yield
    years_of.cache_clear()


@pytest.mark.parametrize(
    ("years", "text"),
    [(1, "năm 2025"), (2, "từ năm 2024 đến năm 2025"), (5, "từ năm 2021 đến năm 2025"), (None, NO_PERIOD)],
)
def test_period_in_words(years: int | None, text: str) -> None:
    calendar = plan("2025-01-01", "2025-12-31")
    assert period_text(calendar, "lao-dong-tien-tien", 2025, lambda _code: years) == text


def test_a_report_of_a_school_tells_of_school_years() -> None:
    school = plan("2025-09-01", "2026-05-31")
    said = period_text(school, "bang-khen-tinh", 2025, lambda _code: 2)
    assert said == "từ năm học 2024 - 2025 đến năm học 2025 - 2026"


@pytest.mark.parametrize(
    ("start", "end", "said", "closing"),
    [
        ("2025-09-01", "2026-05-31", "năm học 2025 - 2026", 2026),
        ("2025-08-15", "2026-08-14", "năm học 2025 - 2026", 2026),
        ("2025-01-01", "2025-12-31", "năm 2025", 2025),
        ("2025-09-01", "2025-12-31", "năm 2025", 2025),
        ("2024-12-01", "2025-11-30", "năm 2025", 2025),
        ("2025-10-01", "2026-09-30", "năm 2025", 2025),
        ("2025-09-01", "2026-02-28", "năm 2025", 2025),
        ("2025-09-01", "2027-05-31", "năm 2025", 2025),
    ],
)
def test_a_school_year_is_said_by_both_of_its_years(start: str, end: str, said: str, closing: int) -> None:
    asked = plan(start, end)
    assert (year_text(asked, 2025), closing_year(asked, 2025)) == (said, closing)
    assert said.startswith(f"{year_word(asked)} 2")


def test_years_are_those_of_the_law(monkeypatch: pytest.MonkeyPatch, fresh: None) -> None:
    found = {
        "bang-khen-bo-nganh-tinh": SimpleNamespace(years=2, confidence="known"),
        "anh-hung-lao-dong": SimpleNamespace(years=10, confidence="unsure"),
    }
    monkeypatch.setattr(period, "find_spec", lambda name: ModuleSpec(name, None))
    monkeypatch.setattr(period, "import_module", lambda _name: SimpleNamespace(report_years=found.get))
    assert years_of()("bang-khen-bo-nganh-tinh") == 2
    assert years_of()("anh-hung-lao-dong") is None
    assert years_of()("gia-dinh-van-hoa") is None


def test_without_the_law_nothing_is_known(monkeypatch: pytest.MonkeyPatch, fresh: None) -> None:
    monkeypatch.setattr(period, "find_spec", lambda _name: None)
    assert years_of()("lao-dong-tien-tien") is None


@pytest.mark.parametrize(
    ("kind", "year", "word"),
    [("thematic", 2026, "sơ kết"), ("thematic", 2030, "tổng kết"), ("annual", 2026, "tổng kết")],
)
def test_a_movement_of_years_is_closed_in_its_last(kind: str, year: int, word: str) -> None:
    years = Interval.model_validate({"from": "2026-01-01", "to": "2030-12-31"})
    assert closing_word(Plan.model_construct(type=kind, period=years), year) == word
