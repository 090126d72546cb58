"""A whole file: front, body, and that nothing vanishes between them."""

from __future__ import annotations

import pytest

from text.papers import FRONT, LINES, faults, paper, places
from thidua_cli.text.blocks import Paragraph, Run
from thidua_cli.text.markdown import read_paper


def test_link_references_do_not_vanish() -> None:
    assert paper("[a]: http://b.c\n").blocks == (Paragraph((Run("[a]: http://b.c./."),)),)


def test_forbidden_characters_are_told() -> None:
    assert places(faults("a\nb\x0bc\n")) == [("TD012", LINES + 2, 2)]


def test_windows_line_ends_are_line_ends() -> None:
    read, problems = read_paper((FRONT + "a\n").replace("\n", "\r\n"), "mau.md")
    assert problems == []
    assert read == paper("a\n")


@pytest.mark.parametrize("text", ["", "a\n", "---\nagency: {}\n", " ---\n---\n"])
def test_a_file_without_front_is_refused(text: str) -> None:
    read, problems = read_paper(text, "mau.md")
    assert read is None
    assert places(problems) == [("TD902", 1, 1)]


@pytest.mark.parametrize("text", ["\n", "\u00a0\n", "&nbsp;\n", "\u3000\n\n\u00a0\n", "&#32;\n"])
def test_a_paper_without_text_is_told(text: str) -> None:
    assert places(faults(text)) == [("TD902", LINES, 1)]


def test_faults_of_front_and_body_come_together_in_order() -> None:
    found = faults("a `b`\n", FRONT.replace("place:", "palce:"))
    assert [problem.code for problem in found] == ["TD902", "TD901", "TD903"]
