"""The day of a sơ kết."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from thidua_cli.documents.facts.midyear import middle, midyear_facts, span_text
from thidua_cli.models.plan import Interval, Plan
from thidua_cli.workspace.books import PlanFiles


def plan(start: str, end: str) -> Plan:
    period = Interval.model_validate({"from": start, "to": end})
    return Plan.model_construct(period=period)


@pytest.mark.parametrize(
    ("start", "end", "year", "day", "said"),
    [
        ("2025-01-01", "2025-12-31", 2025, date(2025, 6, 30), "6 tháng đầu năm 2025"),
        ("2021-01-01", "2025-12-31", 2023, date(2023, 6, 30), "6 tháng đầu năm 2023"),
        ("2025-05-01", "2025-12-31", 2025, date(2025, 6, 30), "tính đến hết ngày 30 tháng 6 năm 2025"),
        ("2025-09-01", "2026-05-31", 2025, date(2026, 1, 31), "tính đến hết ngày 31 tháng 01 năm 2026"),
        ("2025-01-01", "2025-05-31", 2025, date(2025, 3, 31), "tính đến hết ngày 31 tháng 3 năm 2025"),
    ],
)
def test_middle(start: str, end: str, year: int, day: date, said: str) -> None:
    asked = plan(start, end)
    assert middle(asked, year) == day
    assert span_text(asked, day) == said


@pytest.mark.parametrize(
    ("kind", "title", "work"),
    [
        ("annual", "Phát động phong trào thi đua “A” năm 2024", "công tác thi đua, khen thưởng 6 tháng đầu năm 2024"),
        ("thematic", "Phát động phong trào thi đua “A”", "phong trào thi đua “A”, 6 tháng đầu năm 2024"),
    ],
)
def test_what_is_reported_of(plan_files: Callable[..., PlanFiles], kind: str, title: str, work: str) -> None:
    files = plan_files()
    facts = midyear_facts(PlanFiles(files.plan.model_copy(update={"type": kind, "title": title}), files.of), 2024)
    assert (facts.work, facts.issued.year) == (work, 2024)
