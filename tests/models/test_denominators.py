"""A plan's own denominators, and the names they may not take."""

from collections.abc import Callable
from pathlib import Path

import pytest

from samples import PLAN
from thidua_cli.diagnostics import Diagnostic
from thidua_cli.workspace.load import load

Write = Callable[[dict[str, str]], Path]


def complaints(write: Write, text: str) -> list[Diagnostic]:
    return load(write({"plan.yaml": f"{PLAN}denominators:{text}\n"}))[1]


@pytest.mark.parametrize("name", ["staff", "units", "hoan-thanh-tot", "lao-dong-tien-tien"])
def test_a_name_with_a_meaning_is_refused_at_its_place(write: Write, name: str) -> None:
    (found,) = complaints(write, f"\n  {name}: {{number: 3, name: hộ}}")
    assert (found.code, found.span.line, found.span.column) == ("TD024", 12, 3)
    assert f"“{name}” đã có nghĩa sẵn" in found.message


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (" 5", "TD024"),
        ("\n  ho: {number: 3}", "TD021"),
        ("\n  ho: {number: ba, name: hộ}", "TD024"),
        ("\n  ho: {number: 3, name: hộ, nguon: X}", "TD020"),
        ("\n  Hộ: {number: 3, name: hộ}", "TD024"),
    ],
)
def test_what_is_no_denominator_is_refused(write: Write, text: str, code: str) -> None:
    assert [found.code for found in complaints(write, text)] == [code]


def test_a_code_with_a_dot_can_be_named(write: Write) -> None:
    text = "\n  ho.ngheo: {number: 3, name: hộ}\ntargets: [{award: gia-dinh-van-hoa, goal: 92% of ho.ngheo}]"
    assert complaints(write, text) == []
