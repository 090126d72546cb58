"""Days of the year that the law sets."""

from __future__ import annotations

from datetime import date
from types import SimpleNamespace

import pytest

from thidua_cli.diagnostics import Citation
from thidua_cli.workspace import law_days

DUE = date(2027, 6, 30)


class Limit:
    """As the law floor gives it: a day of the next year, or no day at all, in force up to a day."""

    def __init__(self, *, by: bool, until: date) -> None:
        self.by, self.until = by, until
        self.citations = (Citation("Nghị định Mẫu", "khoản 1 Điều 2"),)

    def due(self, year: int) -> date | None:
        return date(year + 1, 6, 30) if self.by else None

    def covers(self, day: date) -> bool:
        return day <= self.until


def test_days_that_hold_on_themselves_are_given(monkeypatch: pytest.MonkeyPatch) -> None:
    limits = (Limit(by=True, until=DUE), Limit(by=False, until=DUE), Limit(by=True, until=date(2027, 6, 29)))
    entry = SimpleNamespace(id="gui-ho-so", name="Gửi hồ sơ", awards=("co-thi-dua-chinh-phu",), limits=limits)
    monkeypatch.setattr(law_days, "deadlines", lambda: (entry,))

    (found,) = law_days.law_days(2026)
    assert (found.id, found.day, found.source) == ("gui-ho-so", DUE, "khoản 1 Điều 2 Nghị định Mẫu")


def test_the_law_of_the_shelf_has_days() -> None:
    assert {found.day.year for found in law_days.law_days(2026)} == {2026}
