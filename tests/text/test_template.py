"""Templates: strict names, a sandbox, and data that is never markup."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from thidua_cli.text.blocks import Item, Paper, Paragraph, Run, Table, plain, show
from thidua_cli.text.characters import one_line, refused
from thidua_cli.text.escape import Inline
from thidua_cli.text.markdown import read_paper
from thidua_cli.text.template import TemplateProblem, render

MARKDOWN_SIGNS = "\\`*_{}[]()#+-.!|<>&;~^=:'\"/ 1a\u00a0\t\n"
texts = (
    st.one_of(st.text(alphabet=MARKDOWN_SIGNS, max_size=20), st.text(max_size=20))
    .map(one_line)
    .filter(lambda text: text and not refused(text))
)
nasty = [
    "# đề mục", "- gạch", "+ gạch", "1. số", "12) điểm", "> trích", "---", "***", "===", "~~~", "```", "| a | b |",
    "a | b", "**đậm**", "5* và 4*", "VP^XT^", "R&D", "&amp;", "&#42;", "KH&CN; x", "<b>", "<http://a.b>", "[a]: b",
    "[a](b)", "![a](b)", "\\", "\\|", "a\\", "{{ x }}", "{% raw %}", "...", "---\n---", "no", "null", "0123", "@a", "%a",
    "a: b", "'", '"', "# ", ":---", "2023. x", "a  b",
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
    body = "{{ a }} chữ {{ b }}\n\n- {{ a }}\n- **{{ b }}** x\n\n| A | B |\n|---|---|\n|{{ a }}|{{ b }}|\n\n{{ a }}{{ b }}\n\nHết\n"
    paper = read(body, a=one, b=two, title=one)
    paragraph, item, bold, table, joined, end = paper.blocks
    assert isinstance(paragraph, Paragraph)
    assert plain(paragraph.inlines) == squeezed(f"{one} chữ {two}")
    assert isinstance(item, Item)
    assert plain(item.inlines) == squeezed(one)
    assert isinstance(bold, Item)
    assert plain(bold.inlines) == squeezed(f"{two} x")
    assert bold.inlines[0].bold
    assert isinstance(table, Table)
    assert [plain(cell) for cell in table.rows[0]] == [squeezed(one), squeezed(two)]
    assert isinstance(joined, Paragraph)
    assert plain(joined.inlines) == squeezed(one + two)
    assert plain(end.inlines) == "Hết./."  # type: ignore[union-attr]
    assert (paper.front.title, paper.front.signature.name, paper.front.recipients[0].text) == (one, one, one)


def squeezed(text: str) -> str:
    return one_line(text)
