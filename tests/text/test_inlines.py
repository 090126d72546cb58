"""Text inside a line: hands, blanks, and what cannot be printed."""

from __future__ import annotations

import pytest

from text.papers import LINES, faults, paper, places
from thidua_cli.text.blocks import Run
from thidua_cli.text.inlines import tidy


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
