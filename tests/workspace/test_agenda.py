"""Deadlines on their days: of plans, of regulations in force, of the law; and what the records say of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest

from meetings import AWARDS, LISTS, RULES, session
from samples import AGENCY, PLAN
from thidua_cli.models.plan import Interval
from thidua_cli.workspace.agenda import COMING, DONE, LATE, PAST, Duty, agenda
from thidua_cli.workspace.books import PlanFiles
from thidua_cli.workspace.law_days import LawDay
from thidua_cli.workspace.load import load

MakePlan = Callable[..., PlanFiles]
ALL = """\
deadlines:
  - {step: unit-registration, by: 02-15, year: same}
  - {step: unit-submission, before: 12-01, year: same}
  - {step: council-meeting, by: 12-10, year: same}
  - {step: report, by: 12-31, year: same}
"""
LONG = Interval.model_validate({"from": date(2024, 1, 1), "to": date(2025, 12, 31)})
ONE_LIST = LISTS.removesuffix("---\n")


def no_law(*_: object) -> Iterator[LawDay]:
    yield from ()


def by_step(files: PlanFiles) -> dict[str, Duty]:
    return {duty.step: duty for duty in agenda(files, no_law)}


def test_before_is_strict_and_by_is_not(plan_files: MakePlan) -> None:
    found = by_step(plan_files(AWARDS + ALL))
    assert (found["unit-submission"].day, found["unit-submission"].last) == (date(2024, 12, 1), date(2024, 11, 30))
    assert found["council-meeting"].last == found["council-meeting"].day == date(2024, 12, 10)


def test_the_last_day_is_in_time_and_the_next_one_is_not(plan_files: MakePlan) -> None:
    duty = by_step(plan_files(AWARDS + ALL, ONE_LIST))["unit-submission"]
    assert (duty.open, duty.actors) == (2, ("Văn phòng Sở", "Phòng A"))
    assert [duty.state(date(2024, 11, day)) for day in (29, 30)] == [COMING, COMING]
    assert duty.state(date(2024, 12, 1)) == LATE


def test_what_everybody_is_beyond_is_done(plan_files: MakePlan) -> None:
    votes = ("{person: an, award: bang-khen, outcome: approved}", "{person: chi, award: bang-khen, outcome: rejected}")
    found = by_step(plan_files(AWARDS + ALL, session(*votes)))
    assert [found[step].state(date(2025, 1, 1)) for step in ("unit-submission", "council-meeting")] == [DONE, DONE]


def test_what_no_record_can_tell_is_past_and_not_late(plan_files: MakePlan) -> None:
    found = by_step(plan_files(AWARDS + ALL, ONE_LIST))
    assert found["report"].state(date(2025, 1, 1)) == PAST
    # Nobody has come as far as the council yet, and nobody is beyond it.
    assert found["council-meeting"].state(date(2025, 1, 1)) == PAST


def test_units_that_have_not_signed_up_are_named(plan_files: MakePlan) -> None:
    signed = "kind: registrations\nplan: nam-2024\nyear: 2024\nregistrations: [{person: an, award: bang-khen}]\n"
    duty = by_step(plan_files(AWARDS + ALL, signed))["unit-registration"]
    assert (duty.open, duty.actors) == (1, ("Phòng A",))


@pytest.mark.parametrize(
    ("span", "found"),
    [
        ("from: 2024-06-30", ["quy-che"]),
        ("from: 2024-07-01", []),
        ("from: 2024-01-01\nto: 2024-06-30", ["quy-che"]),
        ("from: 2024-01-01\nto: 2024-06-29", []),
    ],
)
def test_a_regulation_holds_from_its_first_to_its_last_day(plan_files: MakePlan, span: str, found: list[str]) -> None:
    rules = RULES.removeprefix("---\n").replace("from: 2024-01-01", span)
    duties = agenda(plan_files(AWARDS, rules + "deadlines: [{step: report, by: 06-30, year: same}]\n"), no_law)
    assert [duty.source for duty in duties] == found


def test_days_of_the_law_for_what_the_plan_gives(plan_files: MakePlan) -> None:
    def of_law(_: PlanFiles, year: int) -> Iterator[LawDay]:
        yield LawDay("gui", "Gửi hồ sơ", ("bang-khen-tinh",), date(year + 1, 3, 1), "khoản 1 Điều 2")
        yield LawDay("khac", "Việc khác", ("co-thi-dua-chinh-phu",), date(year, 3, 1), "khoản 2 Điều 2")

    (duty,) = agenda(plan_files(AWARDS), of_law)
    assert (duty.text, duty.day, duty.awards) == ("Gửi hồ sơ", date(2025, 3, 1), ("bang-khen-tinh",))


def test_a_day_of_every_year_comes_once_a_year_and_a_full_day_once(plan_files: MakePlan) -> None:
    files = plan_files("deadlines:\n  - {step: report, by: 12-31, year: same}\n  - {step: decision, by: 2024-12-20}\n")
    files = PlanFiles(files.plan.model_copy(update={"period": LONG}), files.of)
    assert [(duty.id, str(duty.day)) for duty in agenda(files, no_law)] == [
        ("nam-2024.2.2025", "2024-12-20"),
        ("nam-2024.1.2024", "2024-12-31"),
        ("nam-2024.1.2025", "2025-12-31"),
    ]


ROUND = """\
deadlines:
  - {step: unit-submission, by: 11-30, year: same}
  - {step: council-meeting, by: 12-15, year: same}
  - {step: decision, by: 12-31, year: same}
"""
SIGNED_UP = """\
kind: registrations
plan: nam-2024
year: 2024
registrations: [{person: chi, award: bang-khen}]
"""
DECIDED = """\
---
kind: decisions
decisions:
  - number: 15/QĐ-SM
    date: %s
    issuer: Giám đốc Sở Mẫu
    plan: nam-2024
    awards: [{person: an, award: bang-khen-tinh, year: 2024}]
"""
MET = "---\n" + session("{person: an, award: bang-khen, outcome: approved}").partition("---\n")[2]
LATER = date(2025, 2, 1)


def states(files: PlanFiles) -> list[str]:
    return [by_step(files)[step].state(LATER) for step in ("unit-submission", "council-meeting", "decision")]


def test_a_meeting_and_a_decision_in_the_books_are_done(plan_files: MakePlan) -> None:
    assert states(plan_files(AWARDS + ROUND, SIGNED_UP + MET)) == [DONE, DONE, PAST]
    # Nobody's lists are recorded, only what came of them.
    assert states(plan_files(AWARDS + ROUND, MET.removeprefix("---\n")))[1] == DONE
    assert states(plan_files(AWARDS + ROUND, ONE_LIST + MET + DECIDED % "2024-12-20")) == [LATE, DONE, DONE]


def test_a_meeting_before_the_lists_are_due_is_another_one(plan_files: MakePlan) -> None:
    found = plan_files(AWARDS + ROUND, SIGNED_UP + MET.replace("2024-12-10", "2024-07-01"))

    assert states(found) == [LATE, PAST, PAST]


def test_without_a_day_for_the_lists_no_meeting_is_known_to_be_the_one(plan_files: MakePlan) -> None:
    only = "deadlines: [{step: council-meeting, by: 12-15, year: same}]\n"
    sent = RULES + "deadlines: [{step: unit-submission, by: 12-01, year: same}]\n"

    assert by_step(plan_files(AWARDS + only, SIGNED_UP + MET))["council-meeting"].state(LATER) == PAST
    assert by_step(plan_files(AWARDS + only, SIGNED_UP + MET + sent))["council-meeting"].state(LATER) == DONE


def test_an_agency_without_units_has_nobody_to_ask(write: Callable[[dict[str, str]], Path]) -> None:
    bare = AGENCY.partition("units:")[0] + "units: []\n"
    plan = PLAN.partition("archive")[0] + ALL
    write({"agency.yaml": bare, "people.yaml": "kind: people\npeople: []\n", "plan.yaml": plan})
    (files,) = load(Path())[0].plans()

    assert by_step(files)["unit-registration"].state(LATER) == PAST
