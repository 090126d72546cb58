"""Manners of prose."""

from __future__ import annotations

import pytest

from thidua_cli.documents.facts import prose


def test_every_line_break_is_a_paragraph() -> None:
    assert prose.paragraphs("một\nhai\n\nba", "bốn") == ("một", "hai", "ba", "bốn")


@pytest.mark.parametrize(
    ("text", "bare"),
    [
        ("*“A”* và **B**", "“A” và B"),
        ("VP^XT^", "VPXT"),
        (r"5 \* 3", "5 * 3"),
        ("a\nb", "a b"),
        ("sân 5*3*2 m", "sân 5*3*2 m"),
    ],
)
def test_unmarked(text: str, bare: str) -> None:
    assert prose.unmarked(text) == bare


def test_literal_marks_are_no_marks() -> None:
    assert prose.literal("*a* ^b^") == r"\*a\* \^b\^"
    assert prose.unmarked(prose.literal("*a* ^b^")) == "*a* ^b^"


@pytest.mark.parametrize(
    ("text", "found"), [("a", "a."), ("a.", "a."), ("a;", "a;"), ("*(a.)*", "*(a.)*."), ("*a.*", "*a.*"), ("", "")]
)
def test_sentence(text: str, found: str) -> None:
    assert prose.sentence(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Sở phát động thi đua", "Sở phát động thi đua."),
        ("Nội dung cụ thể như sau", "Nội dung cụ thể như sau:"),
        ("Các nhiệm vụ *sau đây*", "Các nhiệm vụ *sau đây*:"),
        ("Gồm các việc sau", "Gồm các việc sau:"),
        ("Làm nền cho các năm sau", "Làm nền cho các năm sau."),
        ("Như sau:", "Như sau:"),
        ("Sở đề nghị [[nội dung]]", "Sở đề nghị [[nội dung]]"),
    ],
)
def test_closed(text: str, found: str) -> None:
    assert prose.closed(text) == found


def test_list_endings_keep_those_of_the_author() -> None:
    assert prose.ended(["a", "b.", "[[c]]", "d"]) == ("a;", "b.", "[[c]]", "d.")
    assert prose.ended([]) == ()


@pytest.mark.parametrize(("text", "found"), [("a.", "a (b)."), ("a;", "a (b);"), ("a", "a (b)")])
def test_before_ending(text: str, found: str) -> None:
    assert prose.before_ending(text, "(b)") == found


@pytest.mark.parametrize(("text", "found"), [("đạt", "Đạt"), ("*ủy ban*", "*Ủy ban*"), ("04 tập thể", "04 tập thể")])
def test_capital(text: str, found: str) -> None:
    assert prose.capital(text) == found


def test_joined() -> None:
    assert [prose.joined(list(text)) for text in ("", "a", "ab", "abc")] == ["", "a", "a và b", "a, b và c"]


def test_flowing_follows_the_capitals() -> None:
    assert prose.flowing(["từ nay", "chào mừng", "Tổng kết sau.", "gọn"]) == "từ nay, chào mừng. Tổng kết sau, gọn"
