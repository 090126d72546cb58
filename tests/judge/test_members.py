"""What the members of a unit reached: exact shares, with the sum."""

import pytest

from asking import Holds
from samples import AGENCY
from thidua_cli.judge.verdict import Verdict

MET, FAILED, UNKNOWN = Verdict.MET, Verdict.FAILED, Verdict.UNKNOWN
UNITS = AGENCY.removeprefix("kind: agency\n").replace(
    "  - {id: phong-a, name: Phòng A}", "  - {id: phong-a, name: Phòng A}\n  - {id: to-b, name: Tổ B, parent: phong-a}"
)
LDTT = "lao-dong-tien-tien"


def roster(number: int, record: str = "", complete: str = "") -> str:
    head = f"complete: [{complete}]\n" if complete else ""
    return f"{head}people:\n" + "".join(
        f"  - {{id: p{index}, name: Người {index}, unit: {'to-b' if index % 2 else 'phong-a'}{record}}}\n"
        for index in range(number)
    )


def book(number: int) -> str:
    return "awards:\n" + "".join(f"  - {{person: p{index}, award: {LDTT}, year: 2024}}\n" for index in range(number))


@pytest.mark.parametrize(
    ("share", "people", "having", "expected", "said"),
    [
        ("percent: 70%", 12, 9, MET, "9/12 = 75% ≥ 70%"),
        ("percent: 70%", 10, 7, MET, "7/10 = 70% ≥ 70%"),
        ("percent: 70%", 13, 9, FAILED, "9/13 ≈ 69,23% < 70%"),
        ("percent: 50%, more_than: true", 10, 5, FAILED, "5/10 = 50% ≤ 50%"),
        ("percent: 50%, more_than: true", 11, 6, MET, "6/11 ≈ 54,54% > 50%"),
        ("at_least: 2", 3, 1, FAILED, "1 < 2"),
        ("at_least: 1", 3, 1, MET, "1 ≥ 1"),
    ],
)
def test_a_share_or_a_number(holds: Holds, share: str, people: int, having: int, expected: Verdict, said: str) -> None:
    """Members of the unit below count too."""
    files = {"agency": UNITS, "people": roster(people), "history": book(having)}
    found = holds(f"{{members: {LDTT}, {share}}}", unit="phong-a", **files)
    assert found.verdict is expected
    assert said in [fact.text for fact in found.facts]


def test_nominations_of_the_year_count(holds: Holds) -> None:
    plan = (
        "id: nam\ntype: annual\ntitle: x\nsymbol: K\nissued: {year: 2024}\nperiod: {from: 2024-01-01, to: 2024-12-31}\n"
    )
    lists = (
        f"plan: nam\nyear: 2024\nnominations:\n  - {{person: p0, award: {LDTT}}}\n  - {{person: p1, award: {LDTT}}}\n"
    )
    files = {"agency": UNITS, "people": roster(2), "plan": plan, "nominations": lists}
    assert holds(f"{{members: {LDTT}, percent: 70%}}", unit="phong-a", **files).verdict is MET


def test_before_any_list_nothing_is_known(holds: Holds) -> None:
    files = {"agency": UNITS, "people": roster(2)}
    assert holds(f"{{members: {LDTT}, percent: 70%}}", unit="phong-a", **files).verdict is UNKNOWN


def test_the_snapshot_of_the_unit_is_the_denominator(holds: Holds) -> None:
    counts = "headcounts: [{date: 2024-06-30, staff: 20}, {date: 2025-01-01, staff: 2}]"
    files = {
        "agency": UNITS.replace("name: Phòng A}", f"name: Phòng A, {counts}}}"),
        "people": roster(10),
        "history": book(10),
    }
    found = holds(f"{{members: {LDTT}, percent: 70%}}", unit="phong-a", **files)
    assert found.verdict is FAILED
    assert found.facts[0].text == "số thành viên chốt ngày 30/6/2024: 20"


def test_who_left_or_is_not_counted_is_no_member(holds: Holds) -> None:
    files = {"agency": UNITS, "history": book(1)}
    gone = roster(1) + "  - {id: q, name: Đã nghỉ, unit: phong-a, to: 2024-06-30}\n"
    uncounted = roster(1) + "  - {id: q, name: Tạp vụ, unit: phong-a, counted: false}\n"
    for people in (gone, uncounted):
        assert holds(f"{{members: {LDTT}, percent: 100%}}", unit="phong-a", people=people, **files).verdict is MET


RATED = (
    "people:\n  - {id: p0, name: Một, unit: phong-a, ratings: {2024: RATING}}\n  - {id: p1, name: Hai, unit: phong-a}\n"
)


@pytest.mark.parametrize(
    ("condition", "rating", "expected"),
    [
        ("{members_rated: hoan-thanh, percent: 100%}", "hoan-thanh", UNKNOWN),
        ("{members_rated: hoan-thanh, percent: 100%}", "khong-hoan-thanh", FAILED),
        ("{members_rated: hoan-thanh, percent: 50%}", "hoan-thanh-xuat-sac", MET),
        ("{members_rated: hoan-thanh-tot, at_least: 2}", "hoan-thanh", FAILED),
    ],
)
def test_ratings_that_are_missing_may_still_come(holds: Holds, condition: str, rating: str, expected: Verdict) -> None:
    people = RATED.replace("RATING", rating)
    assert holds(condition, unit="phong-a", agency=UNITS, people=people).verdict is expected


@pytest.mark.parametrize(
    ("record", "complete", "expected"),
    [
        ("", "discipline", MET),
        ("", "", UNKNOWN),
        (", discipline: [{form: canh-cao, date: 2024-05-01}]", "", FAILED),
        (", discipline: [{form: khien-trach, date: 2024-05-01}]", "", MET),
    ],
)
def test_nobody_is_disciplined(holds: Holds, record: str, complete: str, expected: Verdict) -> None:
    files = {"agency": UNITS, "people": roster(2, record, complete)}
    assert holds("members_discipline_below: canh-cao", unit="phong-a", **files).verdict is expected


def test_a_person_has_no_members(holds: Holds) -> None:
    for condition in (f"{{members: {LDTT}, at_least: 1}}", "members_discipline_below: canh-cao"):
        assert holds(condition).verdict is UNKNOWN
