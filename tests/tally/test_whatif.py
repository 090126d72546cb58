"""What changes when something is supposed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from proofs import FILES
from samples import AGENCY
from thidua_cli.models.amount import Amount
from thidua_cli.tally.supposed import QuotaWish, Wish
from thidua_cli.tally.whatif import whatif
from thidua_cli.workspace.books import PlanFiles, Workspace

Read = Callable[[dict[str, str]], Workspace]
TITLE = "chien-si-thi-dua-co-so"


@pytest.fixture
def files(workspace: Read) -> PlanFiles:
    (found,) = workspace(FILES).plans()
    return found


def test_nothing_supposed_nothing_changes(files: PlanFiles) -> None:
    found = whatif(files, Wish())
    assert (found.verdicts, found.limits, found.same_verdicts, found.same_limits) == ((), (), 2, 2)


def test_a_smaller_quota_is_exceeded(files: PlanFiles) -> None:
    found = whatif(files, Wish((QuotaWish(TITLE, None, Amount.of_text("max 0")),)))
    (change,) = found.limits

    assert change.flips
    assert change.before is not None
    assert change.after is not None
    assert (change.before.verdict, change.after.verdict) == ("trong giới hạn", "vượt 1")
    assert change.after.beyond == ("Võ Chi (lists.yaml:4)",)
    assert (found.verdicts, found.same_limits) == ((), 1)


def test_more_people_raise_a_percentage_without_turning_the_verdict(files: PlanFiles) -> None:
    (change,) = whatif(files, Wish(people=4)).limits

    assert not change.flips
    assert [side.most for side in (change.before, change.after) if side is not None] == [2, 4]


def test_the_law_of_another_day_turns_verdicts(files: PlanFiles) -> None:
    found = whatif(files, Wish(), date(2016, 12, 31))
    turned = {one.who: (str(one.before.verdict), str(one.after.verdict)) for one in found.verdicts}

    assert turned["an"] == ("đạt", "chưa đủ dữ liệu")
    assert "có đăng ký thi đua năm 2024" in [step.condition for one in found.verdicts for step in one.reasons]


def test_a_cap_that_comes_with_the_day_is_new_on_one_side(files: PlanFiles) -> None:
    found = whatif(files, Wish(), date(2023, 12, 31))
    (change,) = [one for one in found.limits if one.limited.key == TITLE]

    assert change.after is not None
    assert (change.after.by, change.after.verdict) == ("law", "vượt 1")


def test_members_of_a_unit_are_a_denominator_of_its_title(workspace: Read) -> None:
    lists = """\
kind: nominations
plan: nam-2024
year: 2024
nominations:
  - {person: an, award: lao-dong-tien-tien}
  - {person: binh, award: lao-dong-tien-tien}
  - {unit: van-phong, award: tap-the-lao-dong-tien-tien}
"""
    units = AGENCY.replace("code: VP}", "code: VP, ratings: {2024: hoan-thanh-tot}}") + "complete: [under_review]\n"
    (files,) = workspace({**FILES, "agency.yaml": units, "lists.yaml": lists}).plans()
    (turned,) = whatif(files, Wish(people=3, unit="van-phong")).verdicts

    assert (turned.who, str(turned.before.verdict), str(turned.after.verdict)) == ("van-phong", "đạt", "không đạt")
    (reason,) = turned.reasons
    assert any("2/5 = 40% < 70%" in fact.text for fact in reason.facts)


def test_only_what_differs_is_a_reason(files: PlanFiles) -> None:
    (one, *_) = whatif(files, Wish(), date(2016, 12, 31)).verdicts
    same = replace(one, before=one.after)

    assert same.reasons == same.after.steps()
    assert replace(one, before=one.after, after=one.before).reasons == one.after.steps()
