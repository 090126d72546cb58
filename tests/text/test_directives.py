"""Words in braces: what they mean, and that a mistyped one never prints."""

from __future__ import annotations

import pytest

from text.papers import LINES, faults, paper, places
from thidua_cli.text.blocks import Paragraph, Run
from thidua_cli.text.directives import ending, looks_like_one, numbering_of, widths_of
from thidua_cli.text.escape import escape

TABLE = "\n\n| a | b |\n|---|---|\n| 1 | 2 |\n"


def test_widths() -> None:
    assert widths_of("{widths: 1 4 3}") == (1, 4, 3)
    assert widths_of("{widths: 0 4}") is None


def test_numbering() -> None:
    assert ending("Tên {letter}") == "{letter}"
    assert ending("Tên \\{letter}") is None
    assert (numbering_of("{letter}"), numbering_of("{foo}")) == ("letter", None)


@pytest.mark.parametrize(
    "line",
    [
        "{widths: a b}",
        "{widths: 0 0}",
        "{widths: -1 4}",
        "{widths: 1 99999999999}",
        "{widths 1 4}",
        "{widths:1 4}",
        "{Widths: 1 4}",
        "{widths: 1 4",
        "{widths: 1 4} xem bảng",
        "{width: 1 4}",
        "{charts}",
        "{ chart }",
        "{}",
    ],
)
def test_a_mistyped_line_is_refused_with_what_is_allowed(line: str) -> None:
    (problem,) = faults(line + TABLE)
    assert places([problem]) == [("TD903", LINES + 1, 1)]
    assert line in problem.message
    assert problem.fix
    assert "{widths: 1 4 3}" in problem.fix


@pytest.mark.parametrize("said", ["{foo}", "{Letter}", "{letter }", "{}"])
def test_a_mistyped_numbering_is_refused_with_what_is_allowed(said: str) -> None:
    (problem,) = faults(f"# A\n\n## B {said}\n\nx\n")
    assert places([problem]) == [("TD903", LINES + 3, 1)]
    assert said in problem.message
    assert problem.fix
    assert "{letter}" in problem.fix


@pytest.mark.parametrize("text", ["{widths: 1 4}", "{chart}", "{a}", "{widths"])
def test_words_of_a_record_and_escaped_braces_are_text(text: str) -> None:
    assert not looks_like_one(escape(text))
    assert paper(f"{escape(text)}\n").blocks == (Paragraph((Run(f"{text}./."),)),)
