"""Initiatives: level, time, share, and that each serves once."""

from datetime import date

import pytest

from asking import Holds
from samples import PLAN
from thidua_cli.judge.verdict import Verdict

MET, FAILED, UNKNOWN = Verdict.MET, Verdict.FAILED, Verdict.UNKNOWN
BOOK = "complete_from: 2010\ninitiatives:\n"
ONE = BOOK + "  - {id: sk-1, title: Rút ngắn quy trình, year: 2024, level: co-so, authors: an}\n"


@pytest.mark.parametrize(
    ("condition", "initiatives", "expected"),
    [
        ("{initiative: co-so, within: year}", ONE, MET),
        ("{initiative: bo-nganh-tinh, within: year}", ONE, FAILED),
        ("{initiative: co-so, within: year}", ONE.replace("level: co-so", "level: toan-quoc"), MET),
        ("{initiative: co-so, within: year}", ONE.replace(", level: co-so", ""), FAILED),
        ("{initiative: co-so, within: year}", ONE.replace("2024", "2023"), FAILED),
        ("{initiative: co-so, within: 2 years}", ONE.replace("2024", "2023"), MET),
        ("{initiative: co-so, at_least: 2, within: 2 years}", ONE, FAILED),
        ("{initiative: co-so, within: year}", ONE.replace("authors: an", "authors: binh"), FAILED),
        ("{initiative: co-so, within: year}", ONE.replace("authors: an", "authors: [an, binh]"), MET),
    ],
)
def test_level_time_and_author(holds: Holds, condition: str, initiatives: str, expected: Verdict) -> None:
    assert holds(condition, initiatives=initiatives).verdict is expected


def test_a_book_that_is_not_kept_in_full_refuses_nobody(holds: Holds) -> None:
    assert holds("{initiative: co-so, within: year}").verdict is UNKNOWN
    empty = "initiatives: []\n"
    assert holds("{initiative: co-so, within: year}", initiatives=empty).verdict is UNKNOWN
    assert holds("{initiative: co-so, within: year}", initiatives="complete_from: 2024\n" + empty).verdict is FAILED


RULES = """\
id: quy-che
title: Quy chế
from: 2020-01-01
initiatives: {share: 50%, once: false}
"""


@pytest.mark.parametrize(("share", "expected"), [(", share: 50%", MET), (", share: 49%", FAILED), ("", UNKNOWN)])
def test_the_least_share_of_the_regulation(holds: Holds, share: str, expected: Verdict) -> None:
    shared = ONE.replace("authors: an", f"authors: [{{person: an{share}}}, {{person: binh}}]")
    assert holds("{initiative: co-so, within: year}", initiatives=shared, regulation=RULES).verdict is expected


def test_a_sole_author_needs_no_share(holds: Holds) -> None:
    assert holds("{initiative: co-so, within: year}", initiatives=ONE, regulation=RULES).verdict is MET


USED = ONE.replace("authors: an", "authors: an, used: [{award: chien-si-thi-dua-co-so, year: 2024}]")


@pytest.mark.parametrize(("day", "expected"), [(date(2022, 12, 31), MET), (date(2023, 1, 1), FAILED)])
def test_one_initiative_serves_once_from_2023(holds: Holds, day: date, expected: Verdict) -> None:
    found = holds("{initiative: co-so, within: year}", initiatives=USED, day=day)
    assert found.verdict is expected
    assert ("đã dùng cho Chiến sĩ thi đua cơ sở năm 2024" in found.facts[0].text) is (expected is FAILED)
    assert any("5007" in citation.text for citation in found.citations) is (expected is FAILED)


def test_for_the_award_it_was_used_for_it_still_serves(holds: Holds) -> None:
    found = holds("{initiative: co-so, within: year}", initiatives=USED, award="chien-si-thi-dua-co-so")
    assert found.verdict is MET


def test_another_authors_use_is_another_use(holds: Holds) -> None:
    both = USED.replace("authors: an", "authors: [an, binh]")
    assert holds("{initiative: co-so, within: year}", initiatives=both).verdict is UNKNOWN
    his = both.replace("year: 2024}]", "year: 2024, person: binh}]")
    assert holds("{initiative: co-so, within: year}", initiatives=his).verdict is MET


def test_a_nomination_that_names_it_uses_it(holds: Holds) -> None:
    lists = (
        "plan: nam-2024\nyear: 2024\nnominations:\n"
        "  - {person: an, award: chien-si-thi-dua-co-so, initiatives: [sk-1]}\n"
        "  - {person: an, award: bang-khen-tinh}\n"
    )
    files = {"plan": PLAN.removeprefix("kind: plan\n"), "nominations": lists, "initiatives": ONE}
    assert holds("{initiative: co-so, within: year}", **files).verdict is FAILED
    assert holds("{initiative: co-so, within: year}", award="chien-si-thi-dua-co-so", **files).verdict is MET
