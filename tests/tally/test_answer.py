"""Which nomination, plan, year and day a question is judged by."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from proofs import FILES
from thidua_cli.judge.case import nominee_of
from thidua_cli.judge.verdict import Verdict
from thidua_cli.tally.answer import Answer, Question, answer
from thidua_cli.workspace.books import AgencyFiles, Workspace

TITLE = "chien-si-thi-dua-co-so"
NEWER = """\
kind: plan
id: chuyen-de-2025
type: thematic
themes: [cchc]
title: Phát động thi đua cải cách hành chính
symbol: KH-SM
issued: {year: 2025}
period: {from: 2025-01-01, to: 2026-12-31}
awards: [{id: gk-cchc, award: giay-khen-so, requires: {rating: hoan-thanh-xuat-sac}}]
"""
LATE = """\
kind: nominations
plan: nam-2024
year: 2024
received: 2024-11-30
nominations:
  - {person: chi, award: giay-khen-so, merit: dot-xuat}
  - {person: chi, award: chien-si-thi-dua-co-so, year: 2023}
"""


@pytest.fixture
def agency(workspace: Callable[[dict[str, str]], Workspace]) -> AgencyFiles:
    (files,) = workspace({**FILES, "newer.yaml": NEWER, "late.yaml": LATE}).agencies
    return files


def asked(files: AgencyFiles, who: str, award: str, **more: object) -> Answer:
    question = Question(files, files.plan_files, nominee_of(person=who), award)
    found = answer(replace(question, **more))  # type: ignore[arg-type]
    assert found is not None
    return found


def test_the_newest_nomination_is_judged_and_the_others_are_named(agency: AgencyFiles) -> None:
    found = asked(agency, "chi", TITLE)

    assert found.case.nomination is not None
    assert (found.case.year, found.case.merit) == (2024, "cong-trang")
    assert found.chosen == (
        "theo đề nghị Chiến sĩ thi đua cơ sở năm 2024, kế hoạch nam-2024 (lists.yaml:4)",
        "còn đề nghị khác: Chiến sĩ thi đua cơ sở năm 2023, kế hoạch nam-2024 (late.yaml:7)",
    )
    assert asked(agency, "chi", TITLE, year=2023).case.year == 2023


def test_a_wider_award_finds_the_nomination_for_the_narrower(agency: AgencyFiles) -> None:
    found = asked(agency, "chi", "giay-khen-so-nganh")
    assert (found.case.award, found.case.merit) == ("giay-khen-so", "dot-xuat")


def test_another_merit_is_another_question(agency: AgencyFiles) -> None:
    found = asked(agency, "chi", "giay-khen-so", merit="cong-trang")
    assert (found.case.nomination, found.case.merit) == (None, "cong-trang")


def test_without_a_nomination_the_newest_plan_that_names_the_award(agency: AgencyFiles) -> None:
    title, form = asked(agency, "an", TITLE), asked(agency, "an", "giay-khen-so")

    assert title.chosen == ("chưa có đề nghị; xét theo kế hoạch nam-2024, năm 2024",)
    assert form.chosen == ("chưa có đề nghị; xét theo kế hoạch chuyen-de-2025, năm 2026",)
    assert title.why_day == ("danh hiệu, hình thức của năm 2024 xét theo luật ngày cuối năm xét, 31/12/2024",)


def test_a_line_brings_its_own_conditions(agency: AgencyFiles) -> None:
    found = asked(agency, "an", "giay-khen-so", line="gk-cchc")
    conditions = [child.condition for child in found.proof.children]

    assert conditions[-1] == "điều kiện riêng của kế hoạch “Phát động thi đua cải cách hành chính”"


def test_a_year_of_no_plan_is_judged_by_the_law_alone(agency: AgencyFiles) -> None:
    found = asked(agency, "an", TITLE, year=2019)

    assert (found.case.plan, found.case.day) == (None, date(2019, 12, 31))
    assert found.chosen == ("chưa có đề nghị và không kế hoạch nào có năm 2019; chỉ xét theo luật và quy chế",)


def test_another_day_is_said(agency: AgencyFiles) -> None:
    judged = replace(agency, as_of=date(2016, 6, 1))
    found = asked(judged, "an", "lao-dong-tien-tien")

    assert found.case.day == date(2016, 6, 1)
    assert found.why_day == ("xét theo luật ngày 01/6/2016 như được yêu cầu",)


def test_without_any_plan_the_year_is_needed(agency: AgencyFiles) -> None:
    question = Question(agency, (), nominee_of(person="an"), TITLE)
    assert answer(question) is None
    assert answer(replace(question, year=2024)) is not None


def test_names_and_the_verdict(agency: AgencyFiles) -> None:
    found = asked(agency, "binh", "lao-dong-tien-tien")
    assert (found.who, found.who_name, found.award_name) == ("binh", "Trần Bình", "Lao động tiên tiến")
    assert found.proof.verdict is Verdict.MET
