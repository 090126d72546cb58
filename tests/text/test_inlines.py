"""Text inside a line: hands, blanks, and what cannot be printed."""

from __future__ import annotations

import pytest

from text.papers import FRONT, LINES, faults, paper, places
from thidua_cli.text.blocks import Paragraph, Run
from thidua_cli.text.inlines import tidy
from thidua_cli.text.markdown import read_paper


def test_inlines() -> None:
    (block,) = paper("a **b** *c* ***d*** VP^XT^ e  f\ng\\*\n").blocks
    assert block.inlines == (  # type: ignore[union-attr]
        Run("a "),
        Run("b", bold=True),
        Run(" "),
        Run("c", italic=True),
        Run(" "),
        Run("d", bold=True, italic=True),
        Run(" VP"),
        Run("XT", superscript=True),
        Run(" e f g*./."),
    )


@pytest.mark.parametrize(
    ("body", "line", "column", "words"),
    [
        ("a `b`\n", 1, 3, "đoạn mã"),
        ("a\nb ![c](d)\n", 2, 3, "hình ảnh"),
        ("a [b](c)\n", 1, 3, "liên kết"),
        ("a <http://b.c>\n", 1, 3, "liên kết"),
        ("a <b>\n", 1, 3, "HTML"),
        ("a  \nb\n", 1, 2, "xuống dòng"),
    ],
)
def test_what_cannot_be_printed_is_told_with_its_place(body: str, line: int, column: int, words: str) -> None:
    problems = faults(body)
    assert places(problems)[0] == ("TD903", LINES + line, column)
    assert words in problems[0].message
    assert problems[0].fix


@pytest.mark.parametrize("text", ["a **b:**c", "a *b", "5 * 3", "đạt 5*"])
def test_a_star_without_partner_prints(text: str) -> None:
    (block,) = paper(f"{text}\n").blocks
    assert block.inlines == (Run(f"{text}./."),)  # type: ignore[union-attr]


def test_tidy_joins_hands_and_blanks() -> None:
    runs = [Run(" a "), Run(" b", bold=True), Run("c", bold=True), Run(" "), Run("\n")]
    assert tidy(runs) == (Run("a "), Run("bc", bold=True))
    assert tidy([Run(" ")]) == ()


@pytest.mark.parametrize(
    ("entity", "name"),
    [
        ("&#12;", "U+000C"),
        ("&#0;", "U+FFFD"),
        ("&#xFFFE;", "U+FFFD"),
        ("&#xD800;", "U+FFFD"),
        ("&#x202E;", "U+202E"),
        ("&#x2028;", "U+2028"),
        ("&#x85;", "U+FFFD"),
    ],
)
@pytest.mark.parametrize("text", ["a\nb{} c\n", "a\n*b{} c*\n", "x\n- {}\n", "| a |\n|---|\n| {} |\n"])
def test_an_entity_cannot_bring_what_no_paper_can_hold(text: str, entity: str, name: str) -> None:
    (problem,) = faults(text.format(entity))
    line, column = next((n, row.index("{") + 1) for n, row in enumerate(text.split("\n"), start=1) if "{" in row)
    assert places([problem]) == [("TD012", LINES + line, column)]
    assert name in problem.message


def test_an_entity_cannot_bring_it_into_raised_text() -> None:
    assert places(faults("VP^X&#12;^\n")) == [("TD012", LINES + 1, 5)]


def test_what_nobody_sees_is_dropped_with_a_warning() -> None:
    read, problems = read_paper(FRONT + "a&#x200B;b\u200bc\n", "mau.md")
    assert [(problem.code, problem.severity) for problem in problems] == [("TD012", "warning")] * 2
    assert read is not None
    assert read.blocks == (Paragraph((Run("abc./."),)),)


def test_entities_that_print_do() -> None:
    (block,) = paper("a&nbsp;b &amp; \\&#12; e&#x302;&#x301; c\u3000 d\n").blocks
    assert block.inlines == (Run("a\u00a0b & &#12; ế c d./."),)  # type: ignore[union-attr]
