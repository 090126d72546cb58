"""Years in a row of several conditions together, what lies inside a run, and every year since an award."""

from __future__ import annotations

from datetime import date

import pytest

from asking import Holds
from samples import AGENCY
from thidua_cli.judge.verdict import Verdict

MET, FAILED, UNKNOWN = Verdict.MET, Verdict.FAILED, Verdict.UNKNOWN
XS, TOT, HT = "hoan-thanh-xuat-sac", "hoan-thanh-tot", "hoan-thanh"
BY_TURNS = f"{{any_of: [{{rating: {XS}}}, {{prior: tap-the-lao-dong-xuat-sac}}], consecutive: 2}}"
WITH_TITLES = (
    f"{{all_of: [{{rating: {TOT}}}, {{prior: chien-si-thi-dua-co-so, at_least: 3, within: run}}], consecutive: 5}}"
)
EVERY_YEAR = f"{{rating: {TOT}, consecutive: 5, after: bang-khen-tinh, whole: true}}"


def unit(**ratings: str) -> str:
    listed = ", ".join(f"{year.removeprefix('y')}: {rating}" for year, rating in ratings.items())
    return AGENCY.removeprefix("kind: agency\n").replace("code: VP", f"code: VP, ratings: {{{listed}}}")


def person(years: range, rating: str, **others: str) -> str:
    found = {str(year): rating for year in years} | {year.removeprefix("y"): other for year, other in others.items()}
    listed = ", ".join(f"{year}: {each}" for year, each in found.items())
    return f"people:\n  - {{id: an, name: Lê An, unit: van-phong, ratings: {{{listed}}}}}\n"


def book(*entries: str) -> str:
    return "complete_from: 1945\nawards:" + ("".join(f"\n  - {{{entry}}}" for entry in entries) or " []") + "\n"


def titles(*years: int) -> list[str]:
    return [f"person: an, award: chien-si-thi-dua-co-so, year: {year}" for year in years]


def grant(year: int, merit: str = "cong-trang") -> str:
    return f"person: an, award: bang-khen-tinh, year: {year}, merit: {merit}, decision: {{date: {year}-12-01}}"


@pytest.mark.parametrize(
    ("ratings", "titled", "expected"),
    [
        ({"y2023": XS, "y2024": TOT}, [2024], MET),
        ({"y2023": TOT, "y2024": XS}, [2023], MET),
        ({"y2023": TOT, "y2024": XS}, [2022], FAILED),
        ({"y2022": XS, "y2023": TOT}, [2023], MET),  # 2024 is open
        ({"y2024": XS}, [], UNKNOWN),
    ],
)
def test_by_turns_one_or_the_other(holds: Holds, ratings: dict[str, str], titled: list[int], expected: Verdict) -> None:
    given = [f"unit: van-phong, award: tap-the-lao-dong-xuat-sac, year: {year}" for year in titled]
    found = holds(BY_TURNS, unit="van-phong", agency=unit(**ratings), history=book(*given))
    assert found.verdict is expected
    assert found.condition == ("02 năm liên tục hoàn thành xuất sắc nhiệm vụ hoặc được tặng Tập thể lao động xuất sắc")
    assert all(fact.text for fact in found.facts)


@pytest.mark.parametrize(
    ("first", "titled", "expected"),
    [
        (2020, [2020, 2022, 2024], MET),
        (2020, [2018, 2022, 2024], FAILED),  # 2018 lies before the run
        (2017, [2018, 2022, 2024], MET),  # the run is longer than it must be
        (2021, [2021, 2022, 2024], UNKNOWN),  # nobody recorded 2020
    ],
)
def test_titles_inside_the_run(holds: Holds, first: int, titled: list[int], expected: Verdict) -> None:
    people = person(range(first, 2025), TOT, **({"y2019": HT} if first == 2020 else {}))
    assert holds(WITH_TITLES, people=people, history=book(*titles(*titled))).verdict is expected


def test_a_year_that_is_too_low_ends_the_run(holds: Holds) -> None:
    people = person(range(2015, 2025), TOT, y2021=HT)
    found = holds(WITH_TITLES, people=people, history=book(*titles(2022, 2023, 2024)))
    assert found.verdict is FAILED
    assert [child.verdict for child in found.children] == [FAILED, MET]
    assert found.children[0].condition == "05 năm liên tục hoàn thành tốt nhiệm vụ trở lên"
    assert found.children[0].gap == 2


@pytest.mark.parametrize(
    ("grants", "low", "expected"),
    [
        ([2018], "y2017", MET),
        ([2018], "y2019", FAILED),  # not since then, though five years in a row are there
        ([2016, 2018], "y2017", MET),  # any grant may be the beginning
        ([2021], "y2017", FAILED),  # too late for five years
        ([], "y2017", FAILED),
    ],
)
def test_every_year_since_an_award(holds: Holds, grants: list[int], low: str, expected: Verdict) -> None:
    people = person(range(2010, 2025), TOT, **{low: HT})
    history = book(*(grant(year) for year in grants))
    assert holds(EVERY_YEAR, people=people, history=history, day=date(2025, 8, 1)).verdict is expected


def test_a_later_grant_takes_nothing_away(holds: Holds) -> None:
    condition = f"{{rating: {XS}, consecutive: 5, after: bang-khen-tinh}}"
    people = person(range(2010, 2025), XS)
    for grants in ([2018], [2018, 2023], [2018, 2023, 2024]):
        history = book(*(grant(year) for year in grants))
        assert holds(condition, people=people, history=history, award="bang-khen-thu-tuong").verdict is MET
    late = book(grant(2023))
    assert holds(condition, people=people, history=late, award="bang-khen-thu-tuong").verdict is FAILED


def test_without_a_grant_nothing_comes_after_it(holds: Holds) -> None:
    condition = f"{{rating: {XS}, consecutive: 5, after: bang-khen-tinh}}"
    people = person(range(2010, 2025), XS)
    assert holds(condition, people=people).verdict is UNKNOWN
    assert holds(condition, people=people, history=book()).verdict is FAILED


def test_only_of_another_merit_somebody_has_to_say(holds: Holds) -> None:
    condition = f"{{rating: {XS}, consecutive: 5, after: bang-khen-tinh}}"
    found = holds(condition, people=person(range(2010, 2025), XS), history=book(grant(2018, "chuyen-de")))
    assert found.verdict is UNKNOWN
    assert any("khác loại hình" in fact.text for fact in found.facts)


def test_a_run_that_no_group_has_is_said(holds: Holds) -> None:
    found = holds(f"{{rating: {TOT}, within: run}}", people=person(range(2020, 2025), TOT))
    assert (found.verdict, "consecutive" in found.facts[0].text) == (UNKNOWN, True)
