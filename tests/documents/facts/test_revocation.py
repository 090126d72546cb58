"""What is taken away, from whom, since when, and what a revocation that points nowhere leaves."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from samples import PLAN
from thidua_cli.documents.facts.revocation import (
    NOT_FOUND,
    RevocationFacts,
    is_of_plan,
    revocation_facts,
)
from thidua_cli.models.decisions import SignedDecision
from thidua_cli.workspace.books import PlanFiles, Workspace

GIVEN = """\
kind: decisions
decisions:
  - number: 5/QĐ-SM
    date: 2025-01-10
    issuer: Giám đốc Sở Mẫu
    signer: giam-doc
    awards:
      - {person: an, award: lao-dong-tien-tien, year: 2024}
      - {unit: phong-a, award: tap-the-lao-dong-tien-tien, year: 2024}
"""
REVOKING = """\
  - number: 9/QĐ-SM
    date: %s
    issuer: Giám đốc Sở Mẫu
    signer: giam-doc
    %s
    revokes:
      - %s
"""
WHOLE = '{decision: 5/QĐ-SM, whole: "true", reason: Kê khai sai.}'

Made = Callable[..., tuple[PlanFiles, SignedDecision]]


@pytest.fixture
def made(workspace: Callable[[dict[str, str]], Workspace]) -> Made:
    """The plan, and the revoking decision of its records."""

    def make(revocation: str = WHOLE, *, day: str = "2025-09-15", plan: str = "{}") -> tuple[PlanFiles, SignedDecision]:
        keys = "" if plan == "{}" else f"plan: {plan}"
        text = GIVEN + REVOKING % (day, keys, revocation)
        (files,) = workspace({"plan.yaml": PLAN, "decisions.yaml": text}).plans()
        return files, files.of.decision_files[0].decisions[1]

    return make


def facts_of(made: tuple[PlanFiles, SignedDecision]) -> RevocationFacts:
    return revocation_facts(*made)


def test_whole_decision_takes_every_line_collectives_first(made: Made) -> None:
    facts = facts_of(made())
    assert [(line.name, line.award, line.year) for line in facts.lines] == [
        ("Phòng A", "Tập thể lao động tiên tiến", "năm 2024"),
        ("Lê An", "Lao động tiên tiến", "năm 2024"),
    ]
    assert facts.counts_words == "01 (một) tập thể và 01 (một) cá nhân"
    assert {line.reason for line in facts.lines} == {"Kê khai sai"}
    assert facts.lines[0].decision == "số 5/QĐ-SM ngày 10 tháng 01 năm 2025; Giám đốc Sở Mẫu"


def test_one_line_from_its_own_day(made: Made) -> None:
    facts = facts_of(made("{decision: 5/QĐ-SM, person: an, reason: Kê khai sai, from: 2025-01-10}"))
    assert [(line.name, line.post, line.gone) for line in facts.lines] == [
        ("Lê An", "Văn phòng Sở", date(2025, 1, 10)),
    ]


def test_the_number_is_that_of_the_printed_list(workspace: Callable[[dict[str, str]], Workspace]) -> None:
    given = GIVEN.replace("    awards:", "    plan: nam-2024\n    awards:")
    text = given + REVOKING % ("2026-01-15", "", "{decision: 5/QĐ-SM, person: an, reason: Kê khai sai}")
    (files,) = workspace({"plan.yaml": PLAN, "decisions.yaml": text}).plans()
    (line,) = revocation_facts(files, files.of.decision_files[0].decisions[1]).lines
    assert (line.name, line.order) == ("Lê An", 2)


def test_revocation_that_points_nowhere_is_a_line_of_gaps(made: Made) -> None:
    facts = facts_of(made('{decision: 77/QĐ-SM, whole: "true", reason: Kê khai sai}'))
    assert [(line.name, line.decision, line.gone) for line in facts.lines] == [
        (NOT_FOUND, "số 77/QĐ-SM", date(2025, 9, 15)),
    ]
    assert facts.counts_words == NOT_FOUND


@pytest.mark.parametrize(
    ("day", "days"), [("2025-06-30", None), ("2025-07-01", 15), ("2027-02-28", 15), ("2027-03-01", None)]
)
def test_time_to_give_back_is_that_of_the_decree_in_force(made: Made, day: str, days: int | None) -> None:
    assert facts_of(made(day=day)).return_days == days


@pytest.mark.parametrize(
    ("day", "plan", "held"),
    [
        ("2024-12-30", "{}", True),
        ("2025-09-15", "{}", False),
        ("2025-09-15", "nam-2024", True),
        ("2024-12-30", "nam-2023", False),
    ],
)
def test_belongs_to_the_plan_named_else_of_its_year(made: Made, day: str, plan: str, held: bool) -> None:
    assert is_of_plan(*made(day=day, plan=plan)) is held


def test_belongs_to_the_plan_whose_award_it_takes(workspace: Callable[[dict[str, str]], Workspace]) -> None:
    given = GIVEN.replace("    awards:", "    plan: nam-2024\n    awards:")
    text = given + REVOKING % ("2026-01-15", "", WHOLE)
    (files,) = workspace({"plan.yaml": PLAN, "decisions.yaml": text}).plans()
    assert is_of_plan(files, files.of.decision_files[0].decisions[1])
    other = (
        text.replace("plan: nam-2024", "plan: nam-2026")
        .replace("2026-01-15", "2024-12-30")
        .replace("2025-01-10", "2024-12-10")
    )
    (files,) = workspace({"plan.yaml": PLAN, "decisions.yaml": other}).plans()
    assert not is_of_plan(files, files.of.decision_files[0].decisions[1])
