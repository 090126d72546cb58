"""Names of characters, and the border of what is forbidden."""

from __future__ import annotations

import pytest

from thidua_cli.source.forbidden import FORBIDDEN, INVISIBLE, character_name


def test_name() -> None:
    assert character_name("\u200b") == "U+200B (khoảng trắng rộng bằng không)"
    assert character_name("\x1b") == "U+001B"


@pytest.mark.parametrize("character", ["\t", "\n", " ", "~", "\xa0", "\u2027", "\ue000", "\ufffd", "\U0010ffff"])
def test_border_allowed(character: str) -> None:
    assert not FORBIDDEN.match(character)
    assert not INVISIBLE.match(character)


@pytest.mark.parametrize("character", ["\x08", "\x1f", "\x7f", "\x9f", "\u2028", "\u2029", "\udfff", "\ufffe"])
def test_border_forbidden(character: str) -> None:
    assert FORBIDDEN.match(character)
