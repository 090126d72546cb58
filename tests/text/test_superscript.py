"""Raised text."""

from __future__ import annotations

import pytest

from text.papers import paper
from thidua_cli.text.blocks import marked


@pytest.mark.parametrize(
    ("markdown", "shown"),
    [
        ("VP^XT^ x", "VP^XT^ x./."),
        ("**VP^XT^** x", "**VP**^**XT**^ x./."),
        ("m^2 và n^ x", "m^2 và n^ x./."),
        ("a^^ x", "a^^ x./."),
        ("a\\^b^ x", "a^b^ x./."),
        ("a^b\\^c^ x", "a^b^c^ x./."),
        ("a^b&#92;c^ x", "a^b\\c^ x./."),
    ],
)
def test_raised_text_is_one_word_between_carets(markdown: str, shown: str) -> None:
    (block,) = paper(markdown).blocks
    assert marked(block.inlines) == shown  # type: ignore[union-attr]


def test_a_caret_that_raises_nothing_is_a_caret() -> None:
    (block,) = paper("a\\^b^ x").blocks
    assert not any(run.superscript for run in block.inlines)  # type: ignore[union-attr]
