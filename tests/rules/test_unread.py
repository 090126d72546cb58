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
