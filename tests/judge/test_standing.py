"""Ranks, points, signing up, the length of a movement, the age of a collective."""

import pytest

from asking import Holds
from samples import AGENCY, PLAN
from thidua_cli.judge.verdict import Verdict

MET, FAILED, UNKNOWN = Verdict.MET, Verdict.FAILED, Verdict.UNKNOWN
NAM = PLAN.removeprefix("kind: plan\n")
CLUSTERS = """\
clusters:
  - id: khoi-1
    name: Khối thi đua số 1
    year: 2024
    standings: [{unit: van-phong, rank: 2, score: 91}, {unit: phong-a, rank: 1}, {unit: lanh-dao, score: 80}]
"""


@pytest.mark.parametrize(
    ("condition", "unit", "expected"),
    [
        ("rank: 1", "phong-a", MET),
        ("rank: 1", "van-phong", FAILED),
        ("rank: 3", "van-phong", MET),
        ("rank: 1", "lanh-dao", UNKNOWN),
        ("{rank: 1, within: 2 years}", "van-phong", UNKNOWN),
        ("{rank: 2, within: 2 years}", "van-phong", MET),
        ("{rank: 1, within: plan}", "phong-a", UNKNOWN),
        ("score: 90", "van-phong", MET),
        ("score: 92", "van-phong", FAILED),
        ("score: 90", "phong-a", UNKNOWN),
    ],
)
def test_in_the_cluster(holds: Holds, condition: str, unit: str, expected: Verdict) -> None:
    assert holds(condition, unit=unit, clusters=CLUSTERS).verdict is expected


@pytest.mark.parametrize(
    ("evidence", "expected"),
    [
        ("[{criterion: a, score: 40}, {criterion: b, score: 50}]", MET),
        ("[{criterion: a, score: 40}, {criterion: b, score: 49,5}]", FAILED),
        ("[{criterion: a, score: 40}, {criterion: b}]", UNKNOWN),
        ("[{criterion: a, score: 95}, {criterion: b}]", MET),
    ],
)
def test_points_of_the_nomination(holds: Holds, evidence: str, expected: Verdict) -> None:
    entry = f"  - person: an\n    award: bang-khen-tinh\n    evidence: {evidence}\n"
    lists = f"plan: nam-2024\nyear: 2024\nnominations:\n{entry}".replace("49,5", "'49,5'")
    assert holds("score: 90", plan=NAM, nominations=lists).verdict is expected


@pytest.mark.parametrize(
    ("entry", "year", "expected"),
    [
        ("person: an, award: bang-khen-tinh", 2024, MET),
        ("person: an, award: lao-dong-tien-tien", 2024, FAILED),
        ("person: binh, award: bang-khen-tinh", 2024, FAILED),
        ("person: an, award: bang-khen-tinh", 2023, UNKNOWN),
    ],
)
def test_signed_up(holds: Holds, entry: str, year: int, expected: Verdict) -> None:
    lists = f"plan: nam-2024\nyear: {year}\nregistrations:\n  - {{{entry}}}\n"
    assert holds("registered: true", plan=NAM, registrations=lists).verdict is expected


@pytest.mark.parametrize(
    ("signed", "asked", "expected"),
    [
        ("chien-si-thi-dua-co-so", "lao-dong-tien-tien", MET),
        ("chien-si-thi-dua-tinh", "lao-dong-tien-tien", MET),
        ("lao-dong-tien-tien", "chien-si-thi-dua-co-so", FAILED),
    ],
)
def test_who_signs_up_for_more_signs_up_for_less(holds: Holds, signed: str, asked: str, expected: Verdict) -> None:
    lists = f"plan: nam-2024\nyear: 2024\nregistrations:\n  - {{person: an, award: {signed}}}\n"
    assert holds("registered: true", award=asked, plan=NAM, registrations=lists).verdict is expected


@pytest.mark.parametrize(("years", "expected"), [(3, MET), (4, FAILED)])
def test_the_movement_lasts(holds: Holds, years: int, expected: Verdict) -> None:
    plan = NAM.replace("annual", "thematic").replace("from: 2024-01-01", "from: 2022-01-01")
    assert holds(f"movement: {years}", plan=plan).verdict is expected


def test_a_yearly_plan_is_not_the_movement(holds: Holds) -> None:
    assert holds("movement: 1", plan=NAM).verdict is UNKNOWN
    assert holds("movement: 1").verdict is UNKNOWN


@pytest.mark.parametrize(("day", "expected"), [("2015-01-01", MET), ("2015-01-02", FAILED)])
def test_ten_years_old(holds: Holds, day: str, expected: Verdict) -> None:
    units = AGENCY.removeprefix("kind: agency\n").replace("name: Phòng A", f"name: Phòng A, from: {day}")
    assert holds("existed: 10", unit="phong-a", agency=units).verdict is expected
    assert holds("existed: 10", unit="van-phong", agency=units).verdict is UNKNOWN
