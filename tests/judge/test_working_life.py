"""Recruitment, leave, discipline, study and open questions, each with the records that settle it."""

from datetime import date

import pytest

from asking import Holds
from thidua_cli.judge.verdict import Verdict

MET, FAILED, UNKNOWN = Verdict.MET, Verdict.FAILED, Verdict.UNKNOWN


def person(record: str = "", complete: str = "") -> str:
    head = f"complete: [{complete}]\n" if complete else ""
    return f"{head}people:\n  - {{id: an, name: Lê An, unit: van-phong{', ' if record else ''}{record}}}\n"


@pytest.mark.parametrize(
    ("record", "complete", "expected"),
    [
        ("moves: [{kind: recruited, date: 2024-03-01}]", "", MET),  # ten whole months
        ("moves: [{kind: recruited, date: 2024-03-02}]", "", FAILED),
        ("from: 2024-03-02", "moves", FAILED),
        ("from: 2024-03-02", "", UNKNOWN),  # perhaps came from elsewhere
        ("from: 2024-03-02, moves: [{kind: transferred-in, date: 2024-03-02}]", "", UNKNOWN),
        ("from: 2024-03-01", "", MET),
        ("ratings: {2023: hoan-thanh-tot}", "", MET),
        ("from: 2024-05-01, ratings: {2022: hoan-thanh-tot}", "moves", MET),
        ("", "", UNKNOWN),
    ],
)
def test_employed_ten_months(holds: Holds, record: str, complete: str, expected: Verdict) -> None:
    found = holds("employed: 10", people=person(record, complete))
    assert found.verdict is expected
    assert found.facts[0].span is not None


def test_service_is_counted_the_same_way(holds: Holds) -> None:
    record = "moves: [{kind: recruited, date: 2020-01-01}]"
    assert holds("service: 60", people=person(record)).verdict is MET
    assert holds("service: 61", people=person(record)).verdict is FAILED


@pytest.mark.parametrize(
    ("record", "expected"),
    [
        ("leave: []", MET),
        ("leave: [{kind: om-dau, from: 2024-03-01, to: 2024-05-31, working_days: 39}]", MET),
        ("leave: [{kind: om-dau, from: 2024-03-01, to: 2024-05-31, working_days: 40}]", FAILED),
        ("leave: [{kind: thai-san, from: 2024-01-01, to: 2024-06-30}]", MET),
        ("leave: [{kind: om-dau, from: 2024-01-01, to: 2024-02-22}]", MET),  # eight weeks less a day
        ("leave: [{kind: om-dau, from: 2024-01-01, to: 2024-02-23}]", FAILED),
        ("leave: [{kind: om-dau, from: 2023-01-01, to: 2023-12-31}]", MET),
        ("leave: [{kind: om-dau, from: 2023-12-01, to: 2024-03-31, working_days: 50}]", UNKNOWN),
        ("leave: [{kind: om-dau, from: 2024-11-01}]", FAILED),
        ("", UNKNOWN),
    ],
)
def test_away_for_less_than_forty_days(holds: Holds, record: str, expected: Verdict) -> None:
    assert holds("{absence_below: 40, besides: thai-san}", people=person(record)).verdict is expected


@pytest.mark.parametrize(
    ("leave", "expected"),
    [
        ("{kind: om-dau, from: 2024-08-01, to: 2024-09-30, working_days: 40}", False),
        ("{kind: om-dau, from: 2024-08-01, to: 2024-09-30}", True),  # the 2nd of September may be among them
        ("{kind: phep-nam, from: 2024-08-01, to: 2024-09-30, working_days: 40}", True),
    ],
)
def test_holidays_and_annual_leave_are_to_be_looked_at(holds: Holds, leave: str, expected: bool) -> None:
    found = holds("absence_below: 40", people=person(f"leave: [{leave}]"))
    assert (found.verdict, found.unsure) == (FAILED, expected)


def test_the_sum_of_the_leave_is_said(holds: Holds) -> None:
    record = "leave: [{kind: om-dau, from: 2024-03-01, to: 2024-05-31, working_days: 45}]"
    found = holds("absence_below: 40", people=person(record))
    assert [fact.text for fact in found.facts] == [
        "nghỉ ốm đau từ 01/3/2024 đến 31/5/2024: 45 ngày làm việc trong năm xét",
        "số ngày nghỉ bị tính: 45 ngày ≥ 40 ngày",
    ]


@pytest.mark.parametrize(
    ("record", "complete", "expected"),
    [
        ("discipline: [{form: khien-trach, date: 2024-05-01, until: 2024-08-01}]", "", FAILED),
        ("discipline: [{form: khien-trach, date: 2023-05-01, until: 2023-12-31}]", "", MET),
        ("discipline: [{form: khien-trach, date: 2023-05-01, until: 2024-01-01}]", "", FAILED),
        ("discipline: [{form: khien-trach, date: 2025-01-01}]", "", MET),
        ("discipline: []", "", MET),
        ("", "discipline", MET),
        ("", "", UNKNOWN),
    ],
)
def test_not_disciplined(holds: Holds, record: str, complete: str, expected: Verdict) -> None:
    assert holds("discipline_below: khien-trach", people=person(record, complete)).verdict is expected


@pytest.mark.parametrize(("day", "expected"), [("2023-12-31", True), ("2024-01-01", False)])
def test_somebody_has_to_look_at_a_decision_of_an_earlier_year(holds: Holds, day: str, expected: bool) -> None:
    record = f"discipline: [{{form: khien-trach, date: {day}, until: 2024-06-30}}]"
    found = holds("discipline_below: khien-trach", people=person(record))
    assert (found.verdict, found.unsure) == (FAILED, expected)


def test_a_lighter_form_is_below(holds: Holds) -> None:
    record = "discipline: [{form: khien-trach, date: 2024-05-01, until: 2024-08-01}]"
    assert holds("discipline_below: canh-cao", people=person(record)).verdict is MET


@pytest.mark.parametrize(
    ("course", "expected"),
    [
        ("from: 2023-09-01, to: 2024-08-31, name: Cao cấp, result: kha", MET),
        ("from: 2023-09-01, to: 2024-08-31, name: Cao cấp, result: trung-binh", FAILED),
        ("from: 2023-09-01, to: 2024-08-30, name: Cao cấp, result: trung-binh", MET),  # less than a year
        ("from: 2023-09-01, name: Cao cấp", UNKNOWN),
        ("from: 2024-09-01, name: Cao cấp", MET),
    ],
)
def test_long_study_needs_a_result(holds: Holds, course: str, expected: Verdict) -> None:
    assert holds("study: kha", people=person(f"study: [{{{course}}}]")).verdict is expected


@pytest.mark.parametrize(
    ("record", "expected"),
    [
        ("under_review: []", MET),
        ("under_review: [{kind: to-cao, from: 2024-12-01}]", FAILED),
        ("under_review: [{kind: to-cao, from: 2024-12-01, to: 2024-12-15}]", MET),
        ("", UNKNOWN),
    ],
)
def test_nothing_is_being_looked_into(holds: Holds, record: str, expected: Verdict) -> None:
    assert holds("clear: true", people=person(record), day=date(2024, 12, 31)).verdict is expected


@pytest.mark.parametrize(
    "condition", ["employed: 10", "absence_below: 40", "discipline_below: canh-cao", "study: kha", "clear: true"]
)
def test_a_collective_has_no_such_records(holds: Holds, condition: str) -> None:
    assert holds(condition, unit="van-phong").verdict is UNKNOWN
