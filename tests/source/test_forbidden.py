"""Names of characters, and the border of what is forbidden."""

from __future__ import annotations

import pytest

from thidua_cli.source.forbidden import FORBIDDEN, INVISIBLE, character_name, without_invisible


def test_name() -> None:
    assert character_name("\u200b") == "U+200B (khoảng trắng rộng bằng không)"
    assert character_name("\x1b") == "U+001B"


@pytest.mark.parametrize("character", ["\t", "\n", " ", "~", "\xa0", "\u2027", "\ue000", "\ufffc", "\U0010ffff"])
def test_border_allowed(character: str) -> None:
    assert not FORBIDDEN.match(character)
    assert not INVISIBLE.match(character)


@pytest.mark.parametrize("character", ["\x08", "\x1f", "\x7f", "\x9f", "\u2028", "\u2029", "\udfff", "\ufffe"])
def test_border_forbidden(character: str) -> None:
    assert FORBIDDEN.match(character)


def test_a_joiner_stays_where_it_makes_one_picture_of_two() -> None:
    assert without_invisible("\U0001f469\u200d\U0001f4bb") == "\U0001f469\u200d\U0001f4bb"
    assert without_invisible("Lê\u200d An\u200b\u2060") == "Lê An"


@pytest.mark.parametrize("character", ["\u202a", "\u202e", "\u2066", "\u2069", "\ufff9", "\ufffb"])
def test_what_turns_words_round_or_hides_them_is_forbidden(character: str) -> None:
    assert FORBIDDEN.match(character)
