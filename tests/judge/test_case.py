"""Questions made of nominations, and the days a year has."""

from datetime import date

import pytest

from asking import Records
from samples import PLAN
from thidua_cli.judge.case import case_for, cases_of, nominee_of

NAM = PLAN.removeprefix("kind: plan\n")
LISTS = """\
plan: nam-2024
year: 2024
nominations:
  - {person: an, award: gk}
  - {unit: phong-a, award: tap-the-lao-dong-tien-tien, merit: dot-xuat, year: 2023}
"""
LINE = "awards:\n  - {id: gk, award: giay-khen-so}\n"


def test_one_case_a_nomination(records: Records) -> None:
    (plan,) = records(plan=NAM + LINE, nominations=LISTS).plan_files
    first, second = cases_of(plan)
    assert (first.identity, first.award, first.year, first.merit) == ("person:an", "giay-khen-so", 2024, "cong-trang")
    assert (second.identity, second.year, second.merit) == ("unit:phong-a", 2023, "dot-xuat")
    assert (first.day, second.day) == (date(2024, 12, 31), date(2023, 12, 31))
    assert {case.day for case in cases_of(plan, date(2020, 1, 1))} == {date(2020, 1, 1)}
    assert first.place is not None
    assert first.place.line == 5


@pytest.mark.parametrize(
    ("kind", "merit"), [("annual", "cong-trang"), ("thematic", "chuyen-de"), ("campaign", "chuyen-de")]
)
def test_the_plan_says_what_the_award_is_for(records: Records, kind: str, merit: str) -> None:
    agency = records(plan=NAM.replace("annual", kind))
    (plan,) = agency.plan_files
    assert case_for(agency, nominee_of(person="an"), "giay-khen-so", 2024, plan=plan).merit == merit
    assert (
        case_for(agency, nominee_of(person="an"), "giay-khen-so", 2024, plan=plan, merit="dot-xuat").merit == "dot-xuat"
    )


def test_outside_a_plan_the_last_day_of_the_year_decides(records: Records) -> None:
    case = case_for(records(), nominee_of(), "co-thi-dua-tinh", 2023)
    assert (case.identity, case.day, case.merit, case.person) == ("agency", date(2023, 12, 31), "cong-trang", None)


@pytest.mark.parametrize(
    ("end", "first"),
    [("2024-12-31", date(2024, 1, 1)), ("2024-05-31", date(2023, 6, 1)), ("2024-02-28", date(2023, 2, 28))],
)
def test_a_year_is_twelve_months(records: Records, end: str, first: date) -> None:
    agency = records(plan=NAM.replace("from: 2024-01-01, to: 2024-12-31", f"from: 2023-06-01, to: {end}"))
    (plan,) = agency.plan_files
    case = case_for(agency, nominee_of(person="an"), "giay-khen-so", 2024, plan=plan)
    assert (case.first_day, case.last_day) == (first, date.fromisoformat(end))
