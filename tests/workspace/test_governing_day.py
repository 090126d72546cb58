"""Which day's law decides, and why: for lists, for what a plan promises, for money and dossiers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from samples import PLAN
from thidua_cli.workspace.books import PlanFiles, Workspace
from thidua_cli.workspace.governing_day import (
    Question,
    governing_day,
    governing_days,
    governing_entry,
    judged_between,
)

Load = Callable[[dict[str, str]], Workspace]


@pytest.mark.parametrize(
    ("issued", "period", "year", "listed", "planned"),
    [
        ("date: 2024-01-10", "2024-01-01, to: 2024-12-31", 2024, ["2024-12-31"], ["2024-01-10", "2024-12-31"]),
        ("date: 2023-12-20", "2024-01-01, to: 2024-12-31", 2024, ["2024-12-31"], ["2023-12-20", "2024-12-31"]),
        ("year: 2024", "2024-01-01, to: 2024-12-31", 2024, ["2024-12-31"], ["2024-01-01", "2024-12-31"]),
        ("{year: 2023, month: 9}", "2023-09-05, to: 2024-05-31", 2023, ["2024-05-31"],
         ["2023-09-01", "2023-09-30", "2024-05-31"]),
        ("date: 2021-03-01", "2021-01-01, to: 2025-12-31", 2023, ["2023-12-31"], ["2021-03-01", "2023-12-31"]),
    ],
)  # fmt: skip
def test_days(workspace: Load, issued: str, period: str, year: int, listed: list[str], planned: list[str]) -> None:
    lines = PLAN.splitlines(keepends=True)
    kept = "".join(line for line in lines if not line.startswith(("issued:", "period:")))
    head = f"issued: {issued if issued.startswith('{') else '{' + issued + '}'}\nperiod: {{from: {period}}}\n"
    (files,) = workspace({"plan.yaml": kept + head}).plans()

    assert governing_days(files, year, planned=False) == tuple(map(date.fromisoformat, listed))
    assert governing_days(files, year, planned=True) == tuple(map(date.fromisoformat, planned))


def of_year(workspace: Load, year: int, lists: str = "") -> PlanFiles:
    files = {"plan.yaml": PLAN.replace("2024", str(year))} | ({"lists.yaml": lists} if lists else {})
    (found,) = workspace(files).plans()
    return found


def as_of(files: PlanFiles, day: date) -> PlanFiles:
    return PlanFiles(files.plan, replace(files.of, as_of=day))


@pytest.mark.parametrize(
    ("year", "received", "day", "also", "word"),
    [
        # The law of 01/10/2026: kinder new rules may be taken, so a person looks at both.
        (2026, date(2026, 9, 30), date(2026, 9, 30), (date(2026, 12, 31),), "có lợi hơn"),
        (2026, date(2026, 10, 1), date(2026, 12, 31), (), None),
        # The decree of 01/7/2025 takes no dossier that was in before it.
        (2025, date(2025, 6, 30), date(2025, 6, 30), (), None),
        (2025, date(2025, 7, 1), date(2025, 12, 31), (), None),
        # The law changed after the year: the decision is made under another one.
        (2023, date(2023, 12, 31), date(2023, 12, 31), (), None),
        (2023, date(2024, 1, 1), date(2023, 12, 31), (date(2024, 1, 1),), "cần người xem xét"),
        (2021, date(2022, 1, 5), date(2021, 12, 31), (), None),
        (2026, None, date(2026, 12, 31), (), None),
    ],
)
def test_a_title(
    workspace: Load, year: int, received: date | None, day: date, also: tuple[date, ...], word: str | None
) -> None:
    found = governing_day(of_year(workspace, year), Question.TITLE, year, received=received)

    assert (found.day, found.also, found.days) == (day, also, (day, *also))
    assert len(found.reasons) == (2 if word else 1)
    assert word is None or word in found.notes[0]


def test_the_old_rules_are_cited_for_a_dossier_that_was_in(workspace: Load) -> None:
    found = governing_day(of_year(workspace, 2025), Question.TITLE, 2025, received=date(2025, 6, 30))

    assert found.reason == "hồ sơ nhận ngày 30/6/2025, trước 01/7/2025: xét theo quy định cũ"
    assert [(cite.text, cite.clause) for cite in found.citations] == [
        ("Nghị định số 152/2025/NĐ-CP", "khoản 3 Điều 60")
    ]


@pytest.mark.parametrize(
    ("received", "day", "notes"),
    [
        (None, date(2026, 12, 31), 0),
        (date(2025, 6, 30), date(2025, 6, 30), 1),
        (date(2026, 9, 30), date(2026, 9, 30), 1),
        (date(2026, 10, 1), date(2026, 10, 1), 0),
    ],
)
def test_a_dossier_follows_the_rules_of_the_day_it_came_in(
    workspace: Load, received: date | None, day: date, notes: int
) -> None:
    found = governing_day(of_year(workspace, 2026), Question.DOSSIER, received=received)

    assert (found.day, len(found.notes), bool(found.reason)) == (day, notes, True)


def test_money_is_decided_by_the_decision(workspace: Load) -> None:
    files = of_year(workspace, 2025)
    found = governing_day(files, Question.MONEY, decided=date(2026, 2, 1))

    assert (found.day, found.citations[0].clause) == (date(2026, 2, 1), "khoản 1 Điều 49")
    with pytest.raises(ValueError, match="decision"):
        governing_day(files, Question.MONEY)


def test_a_plan_that_goes_on_into_other_law_says_so(workspace: Load) -> None:
    long = PLAN.replace("to: 2024-12-31", "to: 2026-12-31").replace("{year: 2024}", "{date: 2024-01-10}")
    (files,) = workspace({"plan.yaml": long}).plans()
    found = governing_day(files, Question.PLAN)

    assert (found.day, found.also) == (date(2024, 1, 10), (date(2026, 12, 31),))
    assert found.notes == (
        "phần từ 1/7/2025 theo Nghị định số 152/2025/NĐ-CP",
        "phần từ 1/10/2026 theo Luật số 06/2026/QH16",
    )


def test_an_unsigned_plan_has_every_day_it_can_be_signed_on(workspace: Load) -> None:
    found = governing_day(of_year(workspace, 2024), Question.PLAN)

    assert (found.day, found.also) == (date(2024, 12, 31), (date(2024, 1, 1),))
    assert "chưa ghi ngày ký" in found.reason


LISTS = """\
kind: nominations
plan: nam-2026
year: 2026
submitted: 2026-09-01
%s
nominations:
  - {person: an, award: lao-dong-tien-tien}
"""


@pytest.mark.parametrize(
    ("received", "day"),
    [("", date(2026, 9, 1)), ("received: 2026-09-15", date(2026, 9, 15)), ("received: 2026-10-01", date(2026, 12, 31))],
)
def test_a_list_is_received_when_it_was_sent_unless_it_says_otherwise(
    workspace: Load, received: str, day: date
) -> None:
    files = of_year(workspace, 2026, LISTS % received)
    (entry,) = files.nominated

    assert governing_entry(files, entry).day == day


def test_as_of_answers_everything(workspace: Load) -> None:
    day = date(2020, 5, 5)
    files = as_of(of_year(workspace, 2026, LISTS % ""), day)

    assert {governing_day(files, question).day for question in Question} == {day}
    assert governing_days(files, 2026, planned=True) == governing_days(files, 2026, planned=False) == (day,)
    assert governing_entry(files, files.nominated[0]).reason == "xét theo luật ngày 05/5/2020 như được yêu cầu"
    assert judged_between(files) == (day, day)


def test_without_as_of_matters_keep_their_own_days(workspace: Load) -> None:
    files = of_year(workspace, 2024)

    assert judged_between(files) == (date(2024, 1, 1), date(2024, 12, 31))
