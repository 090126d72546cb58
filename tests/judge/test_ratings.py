"""Ratings of one year, of several, in a row; of people, units and the agency."""

import pytest

from asking import Holds
from samples import AGENCY
from thidua_cli.judge.verdict import Verdict

MET, FAILED, UNKNOWN = Verdict.MET, Verdict.FAILED, Verdict.UNKNOWN
XS, TOT, HT = "hoan-thanh-xuat-sac", "hoan-thanh-tot", "hoan-thanh"


def rated(**ratings: str) -> str:
    listed = ", ".join(f"{year.removeprefix('y')}: {rating}" for year, rating in ratings.items())
    return f"people:\n  - {{id: an, name: Lê An, unit: van-phong, ratings: {{{listed}}}}}\n"


@pytest.mark.parametrize(
    ("condition", "ratings", "expected"),
    [
        (f"rating: {TOT}", {"y2024": XS}, MET),
        (f"rating: {TOT}", {"y2024": TOT}, MET),
        (f"rating: {TOT}", {"y2024": HT}, FAILED),
        (f"rating: {TOT}", {"y2023": TOT}, UNKNOWN),
        (f"{{rating: {XS}, at_least: 2, within: 3 years}}", {"y2022": XS, "y2023": TOT, "y2024": XS}, MET),
        (f"{{rating: {XS}, at_least: 2, within: 3 years}}", {"y2022": TOT, "y2023": TOT}, FAILED),
        (f"{{rating: {XS}, at_least: 2, within: 3 years}}", {"y2022": XS, "y2023": TOT}, UNKNOWN),
        (f"{{rating: {XS}, consecutive: 2}}", {"y2023": XS, "y2024": XS}, MET),
        (f"{{rating: {XS}, consecutive: 2}}", {"y2022": XS, "y2023": XS}, MET),
        (f"{{rating: {XS}, consecutive: 2}}", {"y2022": XS, "y2023": XS, "y2024": TOT}, FAILED),
        (f"{{rating: {XS}, consecutive: 2}}", {"y2024": XS}, UNKNOWN),
        (f"{{rating: {XS}, consecutive: 3}}", {"y2022": TOT, "y2024": XS}, FAILED),
        (f"{{rating: {XS}, consecutive: 2}}", {"y2023": TOT}, FAILED),
        (f"{{rating: {XS}, within: plan}}", {"y2024": XS}, UNKNOWN),
    ],
)
def test_a_person(holds: Holds, condition: str, ratings: dict[str, str], expected: Verdict) -> None:
    assert holds(condition, people=rated(**ratings)).verdict is expected


def test_every_year_is_said_with_its_place(holds: Holds) -> None:
    found = holds(f"{{rating: {XS}, consecutive: 2}}", people=rated(y2023=XS, y2024=XS))
    assert found.condition == "02 năm liên tục hoàn thành xuất sắc nhiệm vụ"
    assert [fact.text for fact in found.facts] == [f"năm {year}: hoàn thành xuất sắc nhiệm vụ" for year in (2023, 2024)]
    assert [fact.span.line for fact in found.facts if fact.span] == [3, 3]


def test_units_and_the_agency_have_ratings_too(holds: Holds) -> None:
    texts = AGENCY.removeprefix("kind: agency\n").replace("code: VP", f"code: VP, ratings: {{2024: {TOT}}}")
    assert holds(f"rating: {TOT}", unit="van-phong", agency=texts).verdict is MET
    assert holds(f"rating: {TOT}", unit="phong-a", agency=texts).verdict is UNKNOWN
    assert holds(f"rating: {TOT}", unit="khong-co", agency=texts).verdict is UNKNOWN


def test_after_a_grant_only_later_years_count(holds: Holds) -> None:
    grant = "complete_from: 2000\nawards:\n  - {person: an, award: bang-khen-tinh, year: 2021, decision: {date: DAY}}\n"
    for day, expected in (("2022-02-01", MET), ("2023-02-01", FAILED)):
        found = holds(
            f"{{rating: {TOT}, consecutive: 3, after: bang-khen-tinh}}",
            people=rated(y2021=XS, y2022=XS, y2023=XS, y2024=XS),
            history=grant.replace("DAY", day),
        )
        assert found.verdict is expected
