"""When care is needed, and what it does to escapes."""

from __future__ import annotations

import pytest

from thidua_cli.source import read_text
from thidua_cli.source.careful import needs_care


@pytest.mark.parametrize("text", ["a: b\n", "a: Xuất sắc!\n", "a: R&D\n", "a: *x\n"])
def test_usual_files_need_none(text: str) -> None:
    assert not needs_care(text)


@pytest.mark.parametrize("text", ['"\\n"', "&a b", "- !t x", "[&a b]", '{"k":&a b}', "!t", "a: '!'"])
def test_suspicious_files_need_it(text: str) -> None:
    assert needs_care(text)


def test_escapes_are_composed_too() -> None:
    [document], found = read_text('"e\\u0302": "x\\n\\u1ec7"\n', "a")
    assert document.data == {"ê": "x\nệ"}
    assert found == []


def test_equal_keys_through_escapes_are_repeated() -> None:
    assert [diagnostic.code for diagnostic in read_text('ê: 1\n"e\\u0302": 2\n', "a")[1]] == ["TD003"]
