"""The number of an award in the printed list, and where there is none."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from samples import PLAN
from thidua_cli.documents.facts.nominees import list_facts
from thidua_cli.documents.facts.printed import awards_under, printed_place
from thidua_cli.workspace.books import PlanFiles, Workspace

Read = Callable[[dict[str, str]], Workspace]
GIVEN = """\
kind: decisions
decisions:
  - number: 5/QĐ-SM
    date: 2025-01-10
    issuer: %s
    %s
    awards:
      - {person: an, award: giay-khen-so, year: 2024}
      - {person: binh, award: lao-dong-tien-tien, year: 2024, plan: khac}
      - {person: binh, award: chien-si-thi-dua-co-so, year: 2024}
      - {unit: phong-a, award: giay-khen-so, year: 2024}
"""


def made(workspace: Read, plan: str, issuer: str = "Giám đốc Sở Mẫu") -> PlanFiles:
    (files,) = workspace({"plan.yaml": PLAN, "decisions.yaml": GIVEN % (issuer, plan)}).plans()
    return files


def test_the_place_is_that_of_the_list_of_the_decision(workspace: Read) -> None:
    files = made(workspace, "plan: nam-2024")
    (decision,) = files.of.decision_files[0].decisions
    listed = list_facts(files, awards_under(files, decision), decision.day).nominees
    assert [(one.order, one.name) for one in listed] == [(1, "Trần Bình"), (2, "Phòng A"), (3, "Lê An")]
    assert [printed_place(files.of, entry) for entry in files.of.award_book.entries] == [3, None, 1, 2]


@pytest.mark.parametrize(
    ("plan", "issuer"), [("session: hop-1", "Giám đốc Sở Mẫu"), ("plan: nam-2024", "Chủ tịch UBND tỉnh Ví Dụ")]
)
def test_what_is_not_printed_here_has_no_place(workspace: Read, plan: str, issuer: str) -> None:
    files = made(workspace, plan, issuer)
    assert {printed_place(files.of, entry) for entry in files.of.award_book.entries} == {None}


def test_an_award_of_the_history_has_no_place(workspace: Read) -> None:
    history = "kind: history\nawards: [{person: an, award: lao-dong-tien-tien, year: 2023}]\n"
    (files,) = workspace({"plan.yaml": PLAN, "history.yaml": history}).plans()
    assert [printed_place(files.of, entry) for entry in files.of.award_book.entries] == [None]
