"""Templates: strict names, a sandbox, and data that is never markup."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from thidua_cli.text.blocks import Item, Paper, Paragraph, Run, Table, plain
from thidua_cli.text.characters import one_line, refused
from thidua_cli.text.emphasis import unmarked
from thidua_cli.text.escape import Inline
from thidua_cli.text.markdown import read_paper
from thidua_cli.text.template import TemplateProblem, render, used_names

MARKDOWN_SIGNS = "\\`*_{}[]()#+-.!|<>&;~^=:'\"/ 1a\u00a0\t\n"
texts = (
    st.one_of(st.text(alphabet=MARKDOWN_SIGNS, max_size=20), st.text(max_size=20))
    .map(one_line)
    .filter(lambda text: text and not refused(text))
)
nasty = [
    "# đề mục", "- gạch", "+ gạch", "1. số", "12) điểm", "> trích", "---", "***", "===", "~~~", "```", "| a | b |",
    "a | b", "**đậm**", "5* và 4*", "VP^XT^", "R&D", "&amp;", "&#42;", "KH&CN; x", "<b>", "<http://a.b>", "[a]: b",
    "[a](b)", "![a](b)", "\\", "\\|", "a\\", "{{ x }}", "x {letter}", "...", "---\n---", "no", "null", "0123", "@a",
    "%a", "a: b", "'", '"', "# ", ":---", "2023. x", "a  b",
]  # fmt: skip

FRONT = """---
agency: {superior: UBND TỈNH MẪU, name: SỞ MẪU}
symbol: KH-SM
place: Mẫu
date: {year: 2024}
type: KẾ HOẠCH
title: {{ title | yaml }}
recipients: [{{ title | yaml }}]
signature: {lines: [GIÁM ĐỐC], name: {{ title | yaml }}}
---
"""
EVERYWHERE = """{{ a }} chữ {{ b }}

- {{ a }}
- **{{ b }}** x

| A | B |
|---|---|
|{{ a }}|{{ b }}|

{{ a }}{{ b }}

# {{ a }}

Hết
"""


def read(body: str, **context: object) -> Paper:
    markdown = render(FRONT + body, {"title": "Tiêu đề", **context})
    paper, problems = read_paper(markdown, "mau.md")
    assert paper is not None, (problems, markdown)
    return paper


@settings(max_examples=300, deadline=None)
@given(texts, texts)
def test_any_text_prints_as_itself_wherever_it_stands(one: str, two: str) -> None:
    check_round_trip(one, two)


@pytest.mark.parametrize("text", nasty)
def test_markup_in_data_prints_as_itself(text: str) -> None:
    check_round_trip(one_line(text), "x")
    check_round_trip("x", one_line(text))
    check_round_trip(one_line(text), one_line(text))


def check_round_trip(one: str, two: str) -> None:
    paper = read(EVERYWHERE, a=one, b=two, title=one)
    paragraph, item, bold, table, joined, heading, end = paper.blocks
    assert isinstance(paragraph, Paragraph)
    assert plain(paragraph.inlines) == one_line(f"{one} chữ {two}")
    assert isinstance(item, Item)
    assert plain(item.inlines) == one_line(one)
    assert isinstance(bold, Item)
    assert plain(bold.inlines) == one_line(f"{two} x")
    assert bold.inlines[0].bold
    assert isinstance(table, Table)
    assert [plain(cell) for cell in table.rows[0]] == [one_line(one), one_line(two)]
    assert isinstance(joined, Paragraph)
    assert plain(joined.inlines) == one_line(one + two)
    assert (heading.label, plain(heading.inlines)) == ("I.", one)  # type: ignore[union-attr]
    assert plain(end.inlines) == "Hết./."  # type: ignore[union-attr]
    assert (paper.front.title, paper.front.signatures[0].name, paper.front.recipients[0].text) == (one, one, one)


def test_inline_keeps_emphasis_and_nothing_else() -> None:
    paper = read("{{ p }}\n\nHết\n", p=Inline("- **đậm** *nghiêng* VP^XT^ # [a](b) <i> 5\\*"))
    assert paper.blocks[0] == Paragraph(
        (
            Run("- "),
            Run("đậm", bold=True),
            Run(" "),
            Run("nghiêng", italic=True),
            Run(" VP"),
            Run("XT", superscript=True),
            Run(" # [a](b) <i> 5*"),
        )
    )


@settings(max_examples=100, deadline=None)
@given(texts)
@example("* * *")
@example("+ a")
@example("2*3*4 m và *a*")
@example("*a **b*")
@example("**a*")
@example("x^2 \\*")
def test_prose_is_one_paragraph_and_prints_all_but_its_marks(text: str) -> None:
    markdown = render(FRONT + "{{ p }}\n\nHết\n", {"title": "T", "p": Inline(text)})
    paper, problems = read_paper(markdown, "mau.md")
    assert paper is not None, problems
    prose, _ = paper.blocks
    assert isinstance(prose, Paragraph)
    assert plain(prose.inlines) == one_line(unmarked(text))


def test_macros_and_set_blocks_print_their_markup_once() -> None:
    template = (
        "{% macro muc(x) %}\n- **{{ x }}**\n{% endmacro %}\n"
        "{% set cuoi %}*{{ ten }}*{% endset %}\n{{ muc(ten) }}{{ muc('b') }}\n{{ cuoi }}"
    )
    assert render(template, {"ten": "a*"}) == "- **a\\***\n- **b**\n\n*a\\**"


def problem(template: str, **context: object) -> TemplateProblem:
    with pytest.raises(TemplateProblem) as caught:
        render(template, context, "mau.md.j2")
    assert caught.value.file == "mau.md.j2"
    return caught.value


@pytest.mark.parametrize(
    ("template", "line", "words"),
    [
        ("a\n{{ khong_co }}", 2, "khong_co"),
        ("a\n\n{{ facts.khong_co }}", 3, "khong_co"),
        ("{% if true %}\na", 2, "cú pháp"),
        ("a\n{{ nothing }}", 2, "None"),
        ("a\n{{ truth }}", 2, "True"),
        ("a\n{{ half }}", 2, "Fraction"),
        ("a\n{{ day }}", 2, "date"),
        ("a\n{{ bell }}", 2, "U+0007"),
        ("a\n{{ 1 / 0 }}", 2, "chia"),
        ("a\n{% include 'khong-co' %}", 2, "khong-co"),
        ("{% macro m() %}x{% endmacro %}\n{{ m() + 'a' }}", 2, "macro"),
        ("{% macro m() %}x{% endmacro %}\n{{ m() ~ 'a' }}", 2, "macro"),
        ("{% macro m() %}x{% endmacro %}\n{{ m().join(['a']) }}", 2, "join"),
        ("a\n{{ ''.__class__.__mro__ }}", 2, "__class__"),
        ("a\n{{ facts.update({'a': 1}) }}", 2, "update"),
        ("a\n{{ facts | la }}", 2, "không có bộ lọc “la”"),
        ("a\n{{ range(999999) }}", 2, "range dài quá"),
        ("{% macro m() %}\n{{ m() }}{% endmacro %}{{ m() }}", 2, "không dừng"),
    ],
)
def test_trouble_is_told_with_its_line(template: str, line: int, words: str) -> None:
    context = {
        "facts": {},
        "nothing": None,
        "truth": True,
        "half": Fraction(1, 2),
        "day": date(2026, 1, 1),
        "bell": "\x07",
    }
    found = problem(template, **context)
    assert found.line == line
    assert words in found.message


def test_included_templates_come_from_the_caller_and_are_named() -> None:
    parts = {"chung": ("x {{ a }}", "mau/chung.md.j2"), "hong": ("\n{{ b }}", "mau/hong.md.j2")}
    assert render("{% include 'chung' %}", {"a": "1*"}, load=parts.get) == "x 1\\*"
    with pytest.raises(TemplateProblem) as caught:
        render("{% include 'hong' %}", {}, load=parts.get)
    assert (caught.value.file, caught.value.line) == ("mau/hong.md.j2", 2)


def test_the_facts_are_not_changed() -> None:
    facts = {"list": [1]}
    assert "append" in problem("{{ list.append(2) }}", **facts).message
    assert facts == {"list": [1]}


def test_names_a_template_and_those_it_takes_in_expect() -> None:
    inner = {"b": ("{{ list.total }}{% include 'b' %}", "b"), "c": ("{% macro m(x) %}{{ x }}{% endmacro %}", "c")}
    text = "{% from 'c' import m %}{% include 'b' %}{% for one in agency.superior %}{{ m(one) }}{% endfor %}"
    assert used_names(text, "a", inner.get) == {"agency", "list"}


def test_names_of_a_template_that_does_not_read() -> None:
    with pytest.raises(TemplateProblem) as caught:
        used_names("một\n{% if %}", "a.j2")
    assert (caught.value.file, caught.value.line) == ("a.j2", 2)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("{{ a | la }}", "không có bộ lọc “la”"),
        ("{{ a is la }}", "không có phép thử “la”"),
        ("{{" + "(" * 3000 + "1" + ")" * 3000 + "}}", "quá sâu"),
    ],
)
def test_what_is_wrong_in_a_template_is_said_before_it_is_filled(text: str, words: str) -> None:
    with pytest.raises(TemplateProblem, match=words) as caught:
        used_names(text, "a.j2")
    assert caught.value.file == "a.j2"


def test_a_template_that_takes_itself_in_is_refused() -> None:
    text = "{% include 'a' %}"
    with pytest.raises(TemplateProblem, match="không dừng"):
        render(text, {}, load={"a": (text, "a.j2")}.get)
