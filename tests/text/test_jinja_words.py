"""Jinja's complaints in Vietnamese."""

from __future__ import annotations

import pytest

from thidua_cli.text.jinja_words import in_vietnamese, seen
from thidua_cli.text.template import TemplateProblem, render


@pytest.mark.parametrize(
    ("template", "words"),
    [
        ("{% if %}", "cần một biểu thức"),
        ("{{ 1 ] }}", "gặp “]”"),
        ("{% for a in b %}", "khối “for” chưa đóng: thiếu endfor"),
        ("{% la %}", "không có thẻ “la”"),
        ("{% import 'a' %}", "cần “as”"),
        ("{% block a %}{% endblock %}{% block a %}{% endblock %}", "khối “a” được viết hai lần"),
        ("{{ ''.__class__ }}", "mẫu không được dùng “__class__” của str"),
        ("{% for a in 5 %}{% endfor %}", "int không phải danh sách"),
        ("{{ 5() }}", "int không gọi được"),
    ],
)
def test_the_usual_complaints_are_in_vietnamese(template: str, words: str) -> None:
    with pytest.raises(TemplateProblem) as caught:
        render(template, {})
    assert words in caught.value.message


def test_a_rare_one_stays_as_it_is() -> None:
    assert in_vietnamese("something else") == "something else"
    assert in_vietnamese(None) == ""


def test_a_long_value_is_cut() -> None:
    assert seen("a") == "'a'"
    assert seen("a" * 100) == "'" + "a" * 59 + "…"
