"""The years a report tells of."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.machinery import ModuleSpec
from types import SimpleNamespace

import pytest

from thidua_cli.documents.facts import period
from thidua_cli.documents.facts.period import NO_PERIOD, period_text, years_of


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
    assert period_text("lao-dong-tien-tien", 2025, lambda _code: years) == text


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
