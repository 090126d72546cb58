"""Escaping alone; what it is for stands in test_template."""

from __future__ import annotations

import pytest

from thidua_cli.text.escape import Inline, escape, escape_prose, yaml_scalar


@pytest.mark.parametrize(
    ("value", "markdown"),
    [
        ("Giấy khen của Giám đốc Sở KH&CN tỉnh", "Giấy khen của Giám đốc Sở KH&CN tỉnh"),
        ("ngày 01/3/2023 (để biết)", "ngày 01/3/2023 (để biết)"),
        ("- gạch", "\\- gạch"),
        ("giữa - dòng", "giữa - dòng"),
        ("1. một", "1\\. một"),
        ("KH&CN; R&D", "KH&CN; R\\&D"),
        ("&amp; &#42; &amp", "\\&amp; &\\#42; \\&amp"),
        ("5*", "5\\*"),
        ("a\\b", "a&#92;b"),
    ],
)
def test_only_what_could_be_markup_is_escaped(value: str, markdown: str) -> None:
    assert escape(value) == markdown


@pytest.mark.parametrize(
    ("value", "markdown"),
    [
        ("**đậm** *n* VP^XT^", "**đậm** *n* VP^XT^"),
        ("* gạch", "\\* gạch"),
        ("2*3*4 và đạt 5*", "2\\*3\\*4 và đạt 5\\*"),
        ("**a*", "\\**a*"),
        ("x^2 *m^2*", "x\\^2 *m\\^2*"),
        ("# [a](b) `c`", "\\# \\[a\\](b) \\`c\\`"),
        ("5\\* \\^ \\n", "5\\* \\^ &#92;n"),
        ("một\n\nhai", "một hai"),
    ],
)
def test_prose_keeps_its_emphasis_alone(value: str, markdown: str) -> None:
    assert escape_prose(Inline(value)) == markdown


def test_yaml_scalars_are_quoted() -> None:
    assert yaml_scalar('a: "b" \\ #\nc') == '"a: \\"b\\" \\\\ # c"'


def test_brackets_of_two_values_never_make_a_gap() -> None:
    assert escape("a [[ b") == "a &#91;\\[ b"
    assert yaml_scalar("a [[ b") == '"a \\x5b[ b"'
    assert escape("[[a]] [[b") == "\\[\\[a\\]\\] &#91;\\[b"
