"""How far somebody is from what is asked, as a number and in words."""

from __future__ import annotations

import pytest

from asking import Holds
from samples import AGENCY
from thidua_cli.judge.gaps import how_far
from thidua_cli.judge.proof import Proof
from thidua_cli.judge.verdict import Verdict

XS, TOT = "hoan-thanh-xuat-sac", "hoan-thanh-tot"


def book(*years: int) -> str:
    listed = "".join(f"\n  - {{person: an, award: chien-si-thi-dua-co-so, year: {year}}}" for year in years)
    return f"complete_from: 1945\nawards:{listed or ' []'}\n"


def rated(text: str, more: str = "") -> str:
    return f"people:\n  - {{id: an, name: Lê An, unit: van-phong, ratings: {{{text}}}{more}}}\n"


@pytest.mark.parametrize(
    ("years", "length", "gap"), [([2024], 2, 1), ([2023], 2, 1), ([], 5, 5), ([2021, 2022, 2024], 3, 2)]
)
def test_years_in_a_row(holds: Holds, years: list[int], length: int, gap: int) -> None:
    found = holds(f"{{prior: chien-si-thi-dua-co-so, consecutive: {length}}}", history=book(*years))
    assert (found.gap, how_far(found)) == (gap, f"còn thiếu {gap} năm")


@pytest.mark.parametrize(
    ("condition", "people", "gap", "said"),
    [
        (f"rating: {XS}", rated(f"2024: {TOT}"), 1, "còn thiếu 1 mức xếp loại"),
        (f"rating: {XS}", rated("2024: hoan-thanh"), 2, "còn thiếu 2 mức xếp loại"),
        (f"rating: {XS}", rated(""), 1, "còn thiếu dữ liệu"),
        (f"{{rating: {XS}, at_least: 3, within: 5 years}}", rated(f"2023: {XS}"), 2, "còn thiếu 2 năm"),
        ("employed: 10", rated("", ", moves: [{kind: recruited, date: 2024-05-01}]"), 2, "còn thiếu 2 tháng"),
        ("clear: true", rated(""), 1, "còn thiếu dữ liệu"),
        ("discipline_below: khien-trach", rated("", ", discipline: [{form: khien-trach, date: 2024-05-01}]"), 1, ""),
        (f"rating: {TOT}", rated(f"2024: {TOT}"), 0, ""),
    ],
)
def test_each_counts_its_own(holds: Holds, condition: str, people: str, gap: int | None, said: str) -> None:
    found = holds(condition, people=people)
    assert (found.gap, how_far(found)) == (gap, said)


def test_awards_and_initiatives(holds: Holds) -> None:
    found = holds("{prior: chien-si-thi-dua-co-so, at_least: 3}", history=book(2019, 2022))
    assert (found.gap, how_far(found)) == (1, "còn thiếu 1 lần được tặng")
    found = holds("{initiative: co-so, at_least: 2}", initiatives="complete_from: 1945\ninitiatives: []\n")
    assert (found.gap, how_far(found)) == (2, "còn thiếu 2 sáng kiến, đề tài")


@pytest.mark.parametrize(("share", "gap"), [("percent: 70%", 1), ("{percent: 75%, more_than: true}", 2)])
def test_members(holds: Holds, share: str, gap: int) -> None:
    """8 of 12: 70% is 8.4, so nine are needed; more than 75% is ten."""
    ratings = [TOT] * 8 + ["hoan-thanh"] * 4
    people = "".join(
        f"  - {{id: p{each}, name: Người {each}, unit: van-phong, ratings: {{2024: {rating}}}}}\n"
        for each, rating in enumerate(ratings)
    )
    condition = f"{{members_rated: {TOT}, {share.strip('{}')}}}"
    found = holds(condition, unit="van-phong", people=f"people:\n{people}")
    assert (found.verdict, found.gap) == (Verdict.FAILED, gap)


def test_of_several_ways_the_nearest_is_the_step() -> None:
    far, near = (Proof(name, Verdict.FAILED, gap=gap) for name, gap in (("xa", 5), ("gần", 1)))
    unknown = Proof("không rõ", Verdict.FAILED)
    assert Proof("một", Verdict.FAILED, children=(unknown, far, near), needs=1).steps() == (near,)


@pytest.mark.parametrize(
    ("record", "complete", "expected"),
    [
        ("under_review: []", "", Verdict.MET),
        ("under_review: [{kind: to-cao, from: 2024-12-01}]", "under_review", Verdict.FAILED),
        ("code: A", "under_review", Verdict.MET),
        ("code: A", "", Verdict.UNKNOWN),
    ],
)
def test_questions_about_a_collective(holds: Holds, record: str, complete: str, expected: Verdict) -> None:
    text = AGENCY.removeprefix("kind: agency\n").replace("name: Phòng A", f"name: Phòng A, {record}")
    found = holds("clear: true", unit="phong-a", agency=f"{text}complete: [{complete}]\n")
    assert found.verdict is expected
    assert found.facts[0].span is not None
