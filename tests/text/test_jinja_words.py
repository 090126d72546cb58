"""Jinja's complaints in Vietnamese."""

from __future__ import annotations

import re

import pytest

from text.broken import BROKEN
from thidua_cli.diagnostics import ThiduaError
from thidua_cli.text.jinja_words import UNEXPLAINED, in_vietnamese, seen
from thidua_cli.text.template import TemplateProblem, render
from thidua_cli.text.word_tags import environment, explained


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


ENGLISH = re.compile(
    r"\b(the|of|is|not|was|end|expected|object|type|arguments?|must|cannot|zero|and|instances|item|statement|sequence)\b"
)
QUOTED = re.compile(r"“[^”]*”|'[^']*'|\"[^\"]*\"")


def refused(template: str) -> str:
    """What is said of a template that cannot be filled, after the first colon."""
    with pytest.raises(TemplateProblem) as caught:
        render(template, {})
    return caught.value.message


@pytest.mark.parametrize("template", BROKEN)
def test_no_english_comes_out(template: str) -> None:
    said = QUOTED.sub("", refused(template))
    assert not said.removeprefix("không điền được mẫu: ").isascii()
    assert not ENGLISH.search(said)


@pytest.mark.parametrize("template", BROKEN)
def test_nor_of_the_tags_of_word_files(template: str) -> None:
    with pytest.raises(ThiduaError) as caught, explained("a.docx"):
        environment([]).from_string(template).render({})
    said = QUOTED.sub("", str(caught.value).removeprefix("a.docx: "))
    assert not said.isascii()
    assert not ENGLISH.search(said)


def test_a_rare_one_is_not_shown_in_english() -> None:
    assert in_vietnamese("something 'khác' else") == UNEXPLAINED
    assert in_vietnamese(None) == UNEXPLAINED
    assert in_vietnamese("chữ của ta") == "chữ của ta"


def test_classes_and_places_in_memory_are_not_shown() -> None:
    assert (
        in_vietnamese("'DecisionFacts' object is not iterable") == "nhóm dữ liệu không phải danh sách, không lặp được"
    )
    assert "object at" not in refused("{{ [1] | map }}")


def test_a_long_value_is_cut() -> None:
    assert seen("a") == "'a'"
    assert seen("a" * 100) == "'" + "a" * 59 + "…"
