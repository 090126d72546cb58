"""Gap markers become blanks, and are counted."""

from __future__ import annotations

import pytest

from thidua_cli.documents.gaps import BLANK, with_blanks
from thidua_cli.text.escape import Inline, escape, escape_prose, yaml_scalar


@pytest.mark.parametrize("written", ["[[tên]]", escape("[[tên]]"), escape_prose(Inline("[[*tên*]]")), escape("[[]]")])
def test_marker_becomes_a_blank(written: str) -> None:
    assert with_blanks(f"trước {written} sau")[0] == f"trước {BLANK} sau"


def test_what_was_asked_for_is_named_without_its_escapes() -> None:
    assert with_blanks(escape("[[số_hiệu]]"))[1] == ("số_hiệu",)


def test_every_marker_counts() -> None:
    assert with_blanks("[[a]], [[b]]\n\n[[c]]")[1] == ("a", "b", "c")


@pytest.mark.parametrize("text", ["[a]", "[a][b]", escape("[a]"), "a]] [["])
def test_other_brackets_stay(text: str) -> None:
    assert with_blanks(text) == (text, ())


def test_brackets_of_two_values_never_make_a_gap() -> None:
    table = f"| {escape('x [[ y')} | {escape('z ]] w')} |\n"
    assert with_blanks(table) == (table, ())
    front = f"a: {yaml_scalar('x [[ y')}\nb: {yaml_scalar('z ]] w')}\n"
    assert with_blanks(front) == (front, ())
