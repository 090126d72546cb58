"""Each refusal has a known code, a place in the text and something to do."""

from __future__ import annotations

import pytest

from thidua_cli.diagnostics.codes import READING
from thidua_cli.source import refusals
from thidua_cli.source.problem import Problem

PROBLEMS = [
    refusals.anchor_problem(1, 3),
    refusals.merge_problem(1, 3),
    refusals.tag_problem(1),
    refusals.directive_problem(1),
    refusals.depth_problem(1, 2),
    refusals.escape_problem(1, 3, "U+0000"),
    refusals.null_key_problem(1, 1),
    refusals.collection_key_problem(1, 2),
    refusals.separator_problem(1),
    refusals.flow_colon_problem(1),
    refusals.tab_problem("a\tb", 1),
]


@pytest.mark.parametrize("problem", PROBLEMS, ids=[problem.message for problem in PROBLEMS])
def test_form(problem: Problem) -> None:
    assert problem.code in READING
    assert 1 == problem.start <= problem.end
    assert problem.fix
    assert not problem.message.endswith(".")


def test_tab_before_a_line_and_inside_it_differ() -> None:
    assert "thụt dòng bằng tab" in refusals.tab_problem("a:\n \tb", 4).message
    assert "cạnh giá trị" in refusals.tab_problem("a:\n b\tc", 5).message
