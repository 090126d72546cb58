"""Bounds of templates: what could take all memory or never end is refused at once, with its line."""

from __future__ import annotations

import pytest

from thidua_cli.text import sandbox
from thidua_cli.text.filters import LONGEST
from thidua_cli.text.template import TemplateProblem, render

GROWING = "{% set n = namespace(s=START) %}{% for i in range(60) %}{% set n.s = STEP %}{% endfor %}"


def grown(start: str, step: str) -> str:
    return "a\n" + GROWING.replace("START", start).replace("STEP", step)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("a\n{{ 'x' * 9999999999 }}", "dài quá"),
        ("a\n{{ 9999999999 * 'x' }}", "dài quá"),
        ("a\n{{ ([1] * 9999999999) | length }}", "dài quá"),
        ("a\n{{ 10**10**10 }}", "lũy thừa"),
        ("a\n{% for i in range(10**12) %}{% endfor %}", "lũy thừa"),
        ("a\n{% for i in range(999999999999) %}{% endfor %}", "range dài quá"),
        ("a\n{% for i in range(99999) %}{% for j in range(99999) %}{% endfor %}{% endfor %}", "bước"),
        ("a\n{{ range(99999) | join('x' * 99999) }}", "dài quá"),
        (grown("'x' * 9", "n.s ~ n.s"), "dài quá"),
        (grown("'x' * 9", "n.s + n.s"), "dài quá"),
        (grown("[1]", "n.s + n.s"), "dài quá"),
        (grown("9", "n.s * n.s"), "tích quá lớn"),
        ("a\n{{ '%999999999d' % 1 }}", "“%”"),
        ("a\n{{ '{:999999999}'.format(1) }}", "“format”"),
        ("a\n{{ 'x'.ljust(9999999999) }}", "“ljust”"),
        ("a\n{{ 'xx'.replace('x', 'y') }}", "“replace”"),
        ("a\n{% for i in range(99999) %}" + "y" * 100 + "{% endfor %}", "dài quá"),
        (
            "a\n{% macro m() %}" + "y" * 10_000 + "{% endmacro %}{% for i in range(999) %}{{ m() }}{% endfor %}",
            "dài quá",
        ),
        ("a\n{{ [[1], [2]] | sum(start=[]) }}", "start"),
        (grown("[]", "[n.s, n.s]") + "{{ n.s }}", "không in được"),
    ],
)
def test_what_would_not_end_is_refused_with_its_line(text: str, words: str) -> None:
    with pytest.raises(TemplateProblem, match=words) as caught:
        render(text, {}, "mau.md.j2")
    assert (caught.value.file, caught.value.line) == ("mau.md.j2", 2)
    assert len(caught.value.message) < 200


def test_macros_that_call_each_other_without_end_are_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sandbox, "MOST_STEPS", 1000)
    text = "{% macro m(n) %}{% if n %}{{ m(n - 1) }}{{ m(n - 1) }}{% endif %}{% endmacro %}\n{{ m(40) }}"
    with pytest.raises(TemplateProblem, match="chạy quá 1000 bước"):
        render(text, {})


@pytest.mark.parametrize(
    "text",
    [
        "{% set a = 1 %}{{ " + "a + " * 300 + "a }}",
        "{% for i in [1] %}" * 40 + "x" + "{% endfor %}" * 40,
    ],
)
def test_what_python_cannot_compile_is_one_message(text: str) -> None:
    with pytest.raises(TemplateProblem, match="quá nhiều tầng"):
        render(text, {})


def test_what_stays_within_bounds_is_left_alone() -> None:
    assert render("{{ 'x' * 3 }}{{ 2 * 3 }}{{ 7 % 4 }}{{ 'a' ~ 1 }}{{ [1, 2] | sum }}", {}) == "xxx63a13"
    assert render("{% for i in many %}{{ loop.last }}{% endfor %}", {"many": ()}) == ""
    assert render("{% for i in 'ab' %}{{ loop.revindex ~ i }}{% endfor %}", {}) == "2a1b"
    assert len(render("{% for i in range(99999) %}xxxxxxxxxx{% endfor %}", {})) < LONGEST
