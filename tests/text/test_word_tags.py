"""The tags of Word files: strict names, no way out of the sandbox, values that print one way."""

from __future__ import annotations

import pytest

from thidua_cli.diagnostics import ThiduaError
from thidua_cli.text.escape import Inline
from thidua_cli.text.word_tags import environment, explained


def filled(text: str, **given: object) -> tuple[str, list[str]]:
    gaps: list[str] = []
    with explained("mau.docx"):
        return environment(gaps).from_string(text).render(given), gaps
    raise AssertionError("unreachable: explained does not swallow")


def test_values_are_escaped_for_xml() -> None:
    assert filled("{{ a }}", a="KH&CN <b>")[0] == "KH&amp;CN &lt;b&gt;"
    assert filled("{{ a }}", a=3)[0] == "3"


def test_emphasis_is_dropped_and_gaps_are_noted() -> None:
    assert filled("{{ a }}", a=Inline("rất *tốt*"))[0] == "rất tốt"
    assert filled("{{ a }}", a="[[nơi họp]]") == ("……………", ["nơi họp"])
    assert filled("{{ a }}", a="Tại [[nơi]], lúc [[ giờ ]]") == ("Tại ……………, lúc ……………", ["nơi", "giờ"])


def test_what_a_macro_prints_is_escaped_once() -> None:
    assert filled("{% macro m(x) %}{{ x }}{% endmacro %}{{ m(a) }}", a="A&B [[c]]") == ("A&amp;B ……………", ["c"])


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("{{ la }}", "không có “la”"),
        ("{{ a.__class__ }}", "không được dùng “__class__”|không có"),
        ("{{ c }}", "không in được"),
        ("{{ b }}", "ký tự"),
        ("{{ a | ngay }}", "không phải là ngày"),
        ("{% if %}", "không điền được"),
        ("{{ 'x' * 9999999999 }}", "dài quá"),
        ("{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}", "không dừng"),
        ("{% set z = 1 %}{{ " + "z + " * 300 + "z }}", "biểu thức quá dài"),
    ],
)
def test_what_cannot_be_filled_is_one_line_with_the_file(text: str, message: str) -> None:
    with pytest.raises(ThiduaError, match=message) as caught:
        filled(text, a="chữ", b="\x07", c=None)
    assert str(caught.value).startswith("mau.docx: ")


def test_filters_are_ours() -> None:
    assert filled("{{ 3 | so2 }} {{ 3 | so_chu }}")[0] == "03 ba"
