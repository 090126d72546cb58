"""Switches that speak of matters begun before them."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest

from thidua_cli.law.transitions import dossier_transitions, money_clauses

DAY = timedelta(1)


def test_dossiers() -> None:
    assert [(one.since, one.favourable) for one in dossier_transitions()] == [
        (date(2025, 7, 1), False),
        (date(2026, 10, 1), True),
    ]
    assert [(one.citations[0].text, one.citations[0].clause) for one in dossier_transitions()] == [
        ("Nghị định số 152/2025/NĐ-CP", "khoản 3 Điều 60"),
        ("Luật số 06/2026/QH16", "khoản 4 Điều 4"),
    ]


@pytest.mark.parametrize(
    ("day", "text"),
    [
        (date(2017, 9, 30), None),
        (date(2017, 10, 1), "Nghị định số 91/2017/NĐ-CP"),
        (date(2023, 12, 31), "Nghị định số 91/2017/NĐ-CP"),
        (date(2024, 1, 1), "Nghị định số 98/2023/NĐ-CP"),
        (date(2025, 6, 30), "Nghị định số 98/2023/NĐ-CP"),
        (date(2025, 7, 1), "Nghị định số 152/2025/NĐ-CP"),
        (date(2027, 2, 28), "Nghị định số 152/2025/NĐ-CP"),
        (date(2027, 3, 1), None),
    ],
)
def test_the_clause_of_money_by_day(day: date, text: str | None) -> None:
    value = money_clauses().at(day)

    assert (value.citations[0].text if value else None) == text


def test_money_clauses_follow_each_other() -> None:
    for earlier, later in pairwise(money_clauses().values):
        assert earlier.until == later.since - DAY
