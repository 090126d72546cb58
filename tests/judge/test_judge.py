"""Law, plan and regulations together."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from asking import Records, case_about
from samples import PLAN
from thidua_cli.judge.judge import judge
from thidua_cli.judge.verdict import Verdict

MET, FAILED, UNKNOWN = Verdict.MET, Verdict.FAILED, Verdict.UNKNOWN
NAM = PLAN.removeprefix("kind: plan\n")
PEOPLE = """\
people:
  - {id: an, name: Lê An, unit: van-phong, ratings: {2024: hoan-thanh-tot}, under_review: []}
"""
TITLE = "lao-dong-tien-tien"
RULES = """\
id: quy-che
title: Quy chế thi đua
number: 12/QĐ-SM
from: 2024-07-01
to: 2025-06-30
awards:
  - {award: lao-dong-tien-tien, requires: {rating: hoan-thanh-xuat-sac}, cites: Điều 4}
"""


def test_the_law_alone(records: Records) -> None:
    found = judge(case_about(records(people=PEOPLE), TITLE))
    assert (found.condition, found.verdict) == ("đủ điều kiện Lao động tiên tiến năm 2024", MET)
    (law,) = found.children
    assert law.condition == "tiêu chuẩn của luật ngày 31/12/2024"
    assert law.notes


def test_the_plan_asks_more(records: Records) -> None:
    line = f"awards:\n  - {{award: {TITLE}, requires: {{rating: hoan-thanh-xuat-sac}}}}\n"
    found = judge(case_about(records(people=PEOPLE, plan=NAM + line), TITLE))
    assert [child.verdict for child in found.children] == [MET, FAILED]
    assert found.children[1].condition == "điều kiện riêng của kế hoạch “Phát động phong trào thi đua năm 2024”"
    assert [step.condition for step in found.steps()] == ["hoàn thành xuất sắc nhiệm vụ năm 2024"]


def test_of_two_lines_the_one_that_is_named(records: Records) -> None:
    lines = """\
awards:
  - {id: de, award: giay-khen-so, requires: {rating: hoan-thanh-tot}}
  - {id: kho, award: giay-khen-so, requires: {rating: hoan-thanh-xuat-sac}}
"""
    for line, expected in (("de", MET), ("kho", FAILED)):
        lists = f"plan: nam-2024\nyear: 2024\nnominations:\n  - {{person: an, award: {line}}}\n"
        agency = records(people=PEOPLE, plan=NAM + lines, nominations=lists)
        assert judge(case_about(agency, "giay-khen-so")).children[1].verdict is expected


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (date(2024, 6, 30), MET),
        (date(2024, 7, 1), FAILED),
        (date(2025, 6, 30), FAILED),
        (date(2025, 7, 1), MET),
    ],
)
def test_a_regulation_asks_more_while_it_is_in_force(records: Records, day: date, expected: Verdict) -> None:
    found = judge(case_about(records(people=PEOPLE, regulation=RULES), TITLE, day=day))
    assert found.verdict is expected
    if expected is FAILED:
        assert found.children[1].citations[0].text == "Quy chế thi đua số 12/QĐ-SM"


def test_a_regulation_for_another_award_or_merit_says_nothing(records: Records) -> None:
    for rules in (RULES.replace(TITLE, "giay-khen-so"), RULES.replace("requires:", "merit: chuyen-de, requires:")):
        assert len(judge(case_about(records(people=PEOPLE, regulation=rules), TITLE)).children) == 1


def test_no_standard_is_no_refusal(records: Records) -> None:
    found = judge(case_about(records(people=PEOPLE), "giai-thuong-nha-nuoc"))
    assert found.verdict is UNKNOWN
    assert "chưa có tiêu chuẩn" in found.children[0].facts[0].text


def test_a_yearly_title_under_a_thematic_plan_is_judged_as_a_yearly_title(records: Records) -> None:
    agency = records(people=PEOPLE, plan=NAM.replace("annual", "thematic"))
    assert judge(case_about(agency, TITLE)).verdict is MET


OLD = """\
people:
  - id: an
    name: Lê An
    unit: van-phong
    ratings: {2023: hoan-thanh-tot}
    moves: [{kind: recruited, date: 2023-06-01}]
    leave: []
    discipline: []
    study: []
    under_review: []
"""
SIGNED = "plan: nam-2023\nyear: 2023\nregistrations:\n  - {person: an, award: lao-dong-tien-tien}\n"


def test_two_laws_with_two_answers_need_somebody(records: Records) -> None:
    """Seven months are too few by the decree of 2017 and no bar from 2024 on."""
    plan = NAM.replace("2024", "2023")
    case = case_about(records(people=OLD, plan=plan, registrations=SIGNED), TITLE, 2023)
    alone, both = judge(case), judge(replace(case, also=(date(2024, 3, 1),)))
    same = judge(replace(case, also=(date(2023, 12, 30),)))

    assert (alone.verdict, alone.notes, alone.unsure) == (FAILED, (), False)
    assert (both.verdict, both.unsure) == (FAILED, True)
    assert "cho kết quả khác nhau: cần người xem xét" in both.notes[0]
    assert (same.notes, same.unsure) == ((), False)


@pytest.mark.parametrize(("day", "noted"), [(date(2026, 9, 30), False), (date(2026, 10, 1), True)])
def test_a_law_known_in_part_says_so(records: Records, day: date, *, noted: bool) -> None:
    found = judge(case_about(records(people=PEOPLE), TITLE, day=day))
    assert any("cần xác nhận" in note for note in found.notes) is noted
    assert found.unsure is noted


@pytest.mark.parametrize(("day", "barred"), [(date(2014, 8, 19), False), (date(2024, 12, 31), True)])
def test_a_collective_under_review_gets_nothing(records: Records, day: date, *, barred: bool) -> None:
    found = judge(case_about(records(), "tap-the-lao-dong-tien-tien", unit="van-phong", day=day))
    asked = [part.condition for part in found.children[0].children]
    assert ("không có việc đang xem xét, chưa kết luận" in asked) is barred
