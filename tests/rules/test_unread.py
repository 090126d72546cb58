"""What could not be read is not called missing: one mistake in a file is one message, not one for every mention."""

from collections.abc import Callable
from pathlib import Path

import pytest

from samples import AGENCY, PLAN
from thidua_cli.rules.registry import checks
from thidua_cli.rules.runner import run
from thidua_cli.workspace.load import load

SURE = "criteria: {individual: chung}\nsections:\n  - {show: criteria, only: chung}\n"
LIST = """\
kind: nominations
plan: nam-2024
year: 2024
nominations:
  - {person: la, award: lao-dong-tien-tien}
"""
WHOLE = {"plan.yaml": PLAN + SURE + "awards:\n  - {award: lao-dong-tien-tien}\n", "lists.yaml": LIST}


def codes(folder: Path) -> set[str]:
    return {item.code for item in run(checks(), load(folder)[0])}


SESSION = """\
kind: session
id: hop-1
plan: nam-2024
year: 2024
date: 2024-12-10
members: [{name: Phan Văn Mẫu}]
items:
  - {person: an, award: lao-dong-tien-tien}
"""
DECISION = """\
kind: decisions
decisions:
  - number: 15/QĐ-SM
    date: 2024-12-20
    issuer: Giám đốc Sở Mẫu
    plan: nam-2024
    session: hop-2
    awards:
      - {person: binh, award: lao-dong-tien-tien, year: 2024}
    revokes:
      - {decision: 9/QĐ-SM, whole: true, reason: Gian dối}
"""


@pytest.mark.parametrize(
    ("code", "broken"),
    [
        ("TD504", {"them.yaml": "kind: nominations\nplan: 3\n"}),
        ("TD510", {"them.yaml": "kind: session\nid: hop-2\n"}),
        ("TD515", {"them.yaml": "kind: history\nawards: 3\n"}),
        ("TD517", {"them.yaml": "kind: session\nid: hop-2\n"}),
    ],
)
def test_minutes_that_do_not_read_may_hold_what_is_missed(
    write: Callable[[dict[str, str]], Path], code: str, broken: dict[str, str]
) -> None:
    files = WHOLE | {"session.yaml": SESSION, "decisions.yaml": DECISION}
    assert code in codes(write(files))
    assert code not in codes(write(files | broken))


@pytest.mark.parametrize(
    ("missing", "code", "broken"),
    [
        ({}, "TD102", {"them.yaml": "kind: people\npeople: 3\n"}),
        ({}, "TD104", {"them.yaml": "kind: criteria\nid: chung\n"}),
        ({"plan.yaml": ""}, "TD105", {"plan.yaml": PLAN + "titel: x\n"}),
        ({"agency.yaml": ""}, "TD106", {"agency.yaml": AGENCY + "titel: x\n"}),
        ({}, "TD102", {"them.yaml": "kind: [\n"}),
    ],
)
def test_a_file_that_does_not_read_silences_the_look_up_into_it(
    write: Callable[[dict[str, str]], Path], missing: dict[str, str], code: str, broken: dict[str, str]
) -> None:
    assert code in codes(write(WHOLE | missing))
    assert code not in codes(write(WHOLE | missing | broken))
