"""Official answers to real questions, each over a few records, and the day the law changed with the day before."""

from __future__ import annotations

from datetime import date

import pytest

from asking import Records, case_about
from samples import AGENCY
from thidua_cli.judge.judge import judge
from thidua_cli.judge.verdict import Verdict
from thidua_cli.judge.working_life import monday_to_friday

MET, FAILED, UNKNOWN = Verdict.MET, Verdict.FAILED, Verdict.UNKNOWN
KEPT = "complete: [leave, study, moves, discipline, under_review]\n"
YEARS = ", ".join(f"{year}: hoan-thanh-xuat-sac" for year in range(2010, 2025))


def one_person(ratings: str, more: str = "") -> str:
    return (
        f"{KEPT}people:\n  - {{id: an, name: Lê An, unit: van-phong, from: 2005-03-01, ratings: {{{ratings}}}{more}}}\n"
    )


def given(*entries: str) -> str:
    return "complete_from: 1945\nawards:\n" + "".join(f"  - {{{entry}}}\n" for entry in entries)


def titles(*years: int) -> list[str]:
    return [f"person: an, award: chien-si-thi-dua-co-so, year: {year}" for year in years]


def made(*years: int) -> str:
    """One recognised sáng kiến of An a year; the book is kept from the beginning."""
    lines = [
        f"  - {{id: sk-{year}, title: Sáng kiến {year}, year: {year}, level: co-so, authors: an}}\n" for year in years
    ]
    return "complete_from: 1945\ninitiatives:" + ("\n" + "".join(lines) if lines else " []\n")


def verdict(agency: object, award: str, year: int, day: date | None = None) -> Verdict:
    return judge(case_about(agency, award, year, day=day)).verdict  # type: ignore[arg-type]


def test_1_two_years_of_excellent_work_with_two_initiatives_bring_the_bang_khen(records: Records) -> None:
    agency = records(
        people=one_person("2023: hoan-thanh-xuat-sac, 2024: hoan-thanh-xuat-sac"),
        history=given(*titles(2024)),
        initiatives=made(2023, 2024),
    )
    assert verdict(agency, "bang-khen-tinh", 2024) is MET


def test_1_without_the_second_initiative_nothing_is_left(records: Records) -> None:
    agency = records(
        people=one_person("2023: hoan-thanh-xuat-sac, 2024: hoan-thanh-xuat-sac"),
        history=given(*titles(2024)),
        initiatives=made(2023),
    )
    assert verdict(agency, "bang-khen-tinh", 2024) is FAILED


@pytest.mark.parametrize(("year", "expected"), [(2024, MET), (2023, FAILED)])
def test_1_a_longer_run_counts_with_all_its_initiatives(records: Records, year: int, expected: Verdict) -> None:
    """From 2024 two years or more, and two initiatives anywhere in them; before, two years and those of the two."""
    agency = records(
        people=one_person(", ".join(f"{each}: hoan-thanh-xuat-sac" for each in range(year - 3, year + 1))),
        history="complete_from: 1945\nawards: []\n",
        initiatives=made(year - 3, year - 2),
    )
    assert verdict(agency, "bang-khen-tinh", year) is expected


@pytest.mark.parametrize("year", [2016, 2019])
def test_2_five_excellent_years_without_a_bang_khen_before_are_not_enough(records: Records, year: int) -> None:
    agency = records(
        people=one_person(YEARS),
        history=given(*titles(*range(year - 4, year + 1))),
        initiatives=made(*range(year - 4, year + 1)),
    )
    assert verdict(agency, "bang-khen-thu-tuong", year) is FAILED


def test_3_a_bang_khen_then_five_years_with_five_initiatives_are(records: Records) -> None:
    before = "person: an, award: bang-khen-tinh, year: 2010, merit: cong-trang, decision: {date: 2011-02-01}"
    agency = records(people=one_person(YEARS), history=given(before), initiatives=made(2012, 2013, 2014, 2015, 2016))
    assert verdict(agency, "bang-khen-thu-tuong", 2016) is MET
    assert verdict(agency, "bang-khen-thu-tuong", 2015) is FAILED  # four initiatives until then


def test_4_three_titles_in_a_row_alone_do_not_bring_it(records: Records) -> None:
    agency = records(
        people=one_person("2022: hoan-thanh-tot, 2023: hoan-thanh-tot, 2024: hoan-thanh-tot"),
        history=given(*titles(2022, 2023, 2024)),
        initiatives=made(),
    )
    assert verdict(agency, "bang-khen-thu-tuong", 2024) is FAILED


def test_4_with_the_bang_khen_and_five_good_years_they_do(records: Records) -> None:
    before = "person: an, award: bang-khen-tinh, year: 2018, merit: cong-trang, decision: {date: 2019-01-20}"
    agency = records(
        people=one_person(", ".join(f"{year}: hoan-thanh-tot" for year in range(2018, 2025))),
        history=given(before, *titles(2022, 2023, 2024)),
        initiatives=made(),
    )
    assert verdict(agency, "bang-khen-thu-tuong", 2024) is MET


LEAVE = ", leave: [{kind: om-dau, from: YEAR-03-01, to: YEAR-05-31, working_days: 45}]"
SIGNED = "plan: nam\nyear: YEAR\nregistrations:\n  - {person: an, award: lao-dong-tien-tien}\n"
PLAN = """\
id: nam
type: annual
title: Phát động phong trào thi đua năm YEAR
symbol: KH-SM
issued: {year: YEAR}
period: {from: YEAR-01-01, to: YEAR-12-31}
"""


@pytest.mark.parametrize(("year", "expected"), [(2015, FAILED), (2016, FAILED), (2017, MET), (2018, MET)])
def test_6_forty_five_days_of_leave(records: Records, year: int, expected: Verdict) -> None:
    """The bar of forty days fell on 01/10/2017; the title of 2017 is judged by the law of its last day."""
    texts = {"plan": PLAN, "registrations": SIGNED, "people": one_person(f"{year}: hoan-thanh-tot", LEAVE)}
    agency = records(**{kind: text.replace("YEAR", str(year)) for kind, text in texts.items()})
    assert verdict(agency, "lao-dong-tien-tien", year) is expected


@pytest.mark.parametrize(("day", "expected"), [(date(2017, 9, 30), FAILED), (date(2017, 10, 1), MET)])
def test_6_on_the_day_and_the_day_before(records: Records, day: date, expected: Verdict) -> None:
    texts = {"plan": PLAN, "registrations": SIGNED, "people": one_person("2017: hoan-thanh-tot", LEAVE)}
    agency = records(**{kind: text.replace("YEAR", "2017") for kind, text in texts.items()})
    assert verdict(agency, "lao-dong-tien-tien", 2017, day) is expected


def team(year: int, share: int) -> dict[str, str]:
    """A unit of ten with good ratings, so many of them with the title."""
    people = "".join(f"  - {{id: p{index}, name: Người {index}, unit: van-phong}}\n" for index in range(10))
    awards = [f"person: p{index}, award: lao-dong-tien-tien, year: {year}" for index in range(share)]
    unit = "{id: van-phong, name: Văn phòng Sở, code: VP"
    return {
        "agency": AGENCY.removeprefix("kind: agency\n").replace(unit, f"{unit}, ratings: {{{year}: hoan-thanh-tot}}")
        + "complete: [under_review]\n",
        "people": f"{KEPT}people:\n{people}",
        "history": given(*awards),
        "plan": PLAN.replace("YEAR", str(year)),
        "registrations": f"plan: nam\nyear: {year}\nregistrations:\n"
        "  - {unit: van-phong, award: tap-the-lao-dong-tien-tien}\n",
    }


@pytest.mark.parametrize(
    ("year", "share", "expected"),
    [(2022, 6, MET), (2022, 5, FAILED), (2024, 6, FAILED), (2024, 7, MET), (2023, 6, MET)],
)
def test_7_six_of_ten(records: Records, year: int, share: int, expected: Verdict) -> None:
    """More than half until the end of 2023, at least 70% from 2024."""
    case = case_about(records(**team(year, share)), "tap-the-lao-dong-tien-tien", year, unit="van-phong")
    assert judge(case).verdict is expected


def test_7_the_sum_is_shown(records: Records) -> None:
    case = case_about(records(**team(2024, 7)), "tap-the-lao-dong-tien-tien", 2024, unit="van-phong")
    facts = [fact.text for part in judge(case).children[0].children for fact in part.facts]
    assert "7/10 = 70% ≥ 70%" in facts


@pytest.mark.parametrize("day", [date(2025, 7, 1), date(2025, 7, 15)])
def test_9_the_giay_khen_of_the_district_is_gone(records: Records, day: date) -> None:
    agency = records(people=one_person("2025: hoan-thanh-tot"))
    before = judge(case_about(agency, "giay-khen-cap-huyen", 2025, day=date(2025, 6, 30)))
    after = judge(case_about(agency, "giay-khen-cap-huyen", 2025, day=day))
    assert after.verdict is not MET
    assert "chưa có tiêu chuẩn" in after.children[0].facts[0].text
    assert before.children[0].citations != ()


@pytest.mark.parametrize(("last", "days"), [(date(2025, 12, 3), 10), (date(2025, 12, 2), 9)])
def test_10_from_the_20th_of_november_to_the_3rd_of_december(last: date, days: int) -> None:
    assert monday_to_friday(date(2025, 11, 20), last) == days
