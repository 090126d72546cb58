"""One list of nominations, judged by the law of five days: what each day asks, and what is missing then."""

from __future__ import annotations

from datetime import date

import pytest

from asking import Records, case_about
from thidua_cli.judge.case import cases_of
from thidua_cli.judge.judge import judge
from thidua_cli.judge.proof import Proof
from thidua_cli.judge.verdict import Verdict

MET, FAILED, UNKNOWN = Verdict.MET, Verdict.FAILED, Verdict.UNKNOWN
DAYS = (date(2015, 6, 1), date(2019, 6, 1), date(2024, 6, 1), date(2025, 8, 1), date(2026, 11, 1))
PLAN = """\
id: nam
type: annual
title: Phát động phong trào thi đua năm 2024
symbol: KH-SM
issued: {year: 2024}
period: {from: 2024-01-01, to: 2024-12-31}
"""
# An: excellent, no initiative. Bình: good, an initiative. Chi: good, away for forty days. Dung: disciplined.
PEOPLE = """\
complete: [leave, study, moves, discipline, under_review]
people:
  - {id: an, name: Lê An, unit: van-phong, from: 2010-01-01, ratings: {2024: hoan-thanh-xuat-sac}}
  - {id: binh, name: Trần Bình, unit: van-phong, from: 2010-01-01, ratings: {2024: hoan-thanh-tot}}
  - id: chi
    name: Võ Chi
    unit: phong-a
    from: 2010-01-01
    ratings: {2024: hoan-thanh-tot}
    leave: [{kind: om-dau, from: 2024-03-01, to: 2024-04-30, working_days: 40}]
  - id: dung
    name: Hồ Dung
    unit: phong-a
    from: 2010-01-01
    ratings: {2024: hoan-thanh-tot}
    discipline: [{form: khien-trach, date: 2024-02-01, until: 2024-05-01}]
"""
INITIATIVES = """\
complete_from: 2010
initiatives:
  - {id: sk-binh, title: Rút ngắn quy trình, year: 2024, level: co-so, authors: binh}
"""
NOMINATIONS = """\
plan: nam
year: 2024
nominations:
  - {person: an, award: lao-dong-tien-tien}
  - {person: an, award: chien-si-thi-dua-co-so}
  - {person: binh, award: lao-dong-tien-tien}
  - {person: binh, award: chien-si-thi-dua-co-so}
  - {person: chi, award: lao-dong-tien-tien}
  - {person: dung, award: lao-dong-tien-tien}
"""
REGISTRATIONS = """\
plan: nam
year: 2024
registrations:
  - {person: an, award: [lao-dong-tien-tien, chien-si-thi-dua-co-so]}
  - {person: binh, award: [lao-dong-tien-tien, chien-si-thi-dua-co-so]}
  - {person: chi, award: lao-dong-tien-tien}
  - {person: dung, award: lao-dong-tien-tien}
"""
FILES = {"plan": PLAN, "people": PEOPLE, "initiatives": INITIATIVES, "nominations": NOMINATIONS}


def judged(records: Records, day: date, **more: str) -> dict[tuple[str, str], Proof]:
    """Proofs by person and short name of the award."""
    (plan,) = records(**FILES, **more).plan_files
    short = {"lao-dong-tien-tien": "LĐTT", "chien-si-thi-dua-co-so": "CSTĐCS"}
    return {(case.nominee.person or "", short[case.award]): judge(case) for case in cases_of(plan, day)}


@pytest.mark.parametrize(
    ("day", "an", "binh", "chi", "dung"),
    [
        (DAYS[0], FAILED, MET, FAILED, FAILED),  # an initiative is a must; 40 days and a reprimand bar
        (DAYS[1], FAILED, MET, MET, FAILED),  # no bar of 40 days any more
        (DAYS[2], MET, MET, MET, MET),  # excellent work or an initiative; what a reprimand means is in the rating
        (DAYS[3], MET, MET, MET, MET),
        (DAYS[4], MET, MET, MET, MET),
    ],
)
def test_the_same_list_on_five_days(
    records: Records, day: date, an: Verdict, binh: Verdict, chi: Verdict, dung: Verdict
) -> None:
    found = judged(records, day, registrations=REGISTRATIONS)
    assert found["an", "LĐTT"].verdict is found["binh", "LĐTT"].verdict is MET
    assert (found["an", "CSTĐCS"].verdict, found["binh", "CSTĐCS"].verdict) == (an, binh)
    assert (found["chi", "LĐTT"].verdict, found["dung", "LĐTT"].verdict) == (chi, dung)


@pytest.mark.parametrize(("day", "expected"), [(DAYS[1], UNKNOWN), (DAYS[2], MET)])
def test_signing_up_was_a_ground_until_the_end_of_2023(records: Records, day: date, expected: Verdict) -> None:
    assert judged(records, day)["an", "LĐTT"].verdict is expected


@pytest.mark.parametrize("day", DAYS)
def test_only_what_rests_on_the_newest_law_needs_confirming(records: Records, day: date) -> None:
    found = judged(records, day, registrations=REGISTRATIONS)
    assert {proof.unsure for proof in found.values()} == {day == DAYS[4]}


def test_the_proof_names_the_law_of_its_day(records: Records) -> None:
    titles = {judged(records, day)["binh", "CSTĐCS"].children[0].citations[0].text for day in DAYS}
    assert titles == {
        "Nghị định số 65/2014/NĐ-CP",
        "Nghị định số 91/2017/NĐ-CP",
        "Luật số 06/2022/QH15",
        "Luật số 06/2026/QH16",
    }


def test_a_case_without_a_day_is_judged_by_its_own(records: Records) -> None:
    assert case_about(records(**FILES), "lao-dong-tien-tien").day == date(2024, 12, 31)
