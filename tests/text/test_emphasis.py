"""Which stars and carets of prose are marks."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from text.papers import paper
from thidua_cli.text.blocks import marked
from thidua_cli.text.emphasis import Piece, pieces, unmarked
from thidua_cli.text.escape import Inline, escape_prose


@pytest.mark.parametrize(
    "text",
    ["2*3*4 m", "5 * 3 * 2", "a*b*c", "đạt 5*", "*a", "* *", "đạt 5* và 4*", "x^2", "m^2 và n^2", "a**b:**c", "***"],
)
def test_prints_as_typed(text: str) -> None:
    assert not any(piece.is_mark for piece in pieces(text))
    assert unmarked(text) == text


@pytest.mark.parametrize(
    ("text", "visible"),
    [
        ("*a* và **b**", "a và b"),
        ("(*“Dân vận khéo”*), ***c***", "(“Dân vận khéo”), c"),
        ("**đậm *nghiêng***", "đậm nghiêng"),
        ("VP^XT^ x^2^", "VPXT x2"),
        (r"5\*3 \^ \n \\*", "5*3 ^ \\n \\*"),
        ("2*3*4 *m*", "2*3*4 m"),
        ("**a*", "*a"),
        (";*“*a-é***", ";*“a-é**"),
        ("^a*b^ *c*", "a*b c"),
    ],
)
def test_marks_come_in_pairs_at_the_borders_of_words(text: str, visible: str) -> None:
    assert unmarked(text) == visible


def test_pieces() -> None:
    assert pieces(r"a^\^b^ **c** \*") == [
        Piece("a", is_mark=False),
        Piece("^", is_mark=True),
        Piece("^b", is_mark=False),
        Piece("^", is_mark=True),
        Piece(" ", is_mark=False),
        Piece("**", is_mark=True),
        Piece("c", is_mark=False),
        Piece("**", is_mark=True),
        Piece(" ", is_mark=False),
        Piece("*", is_mark=False),
    ]


@settings(max_examples=300, deadline=None)
@given(st.text(alphabet="ab1 *^\\.(“”", max_size=16))
def test_the_page_shows_the_same_marks(text: str) -> None:
    (block,) = paper(f"x {escape_prose(Inline(text))} x\n").blocks
    printed = marked(block.inlines).replace("*", "").replace("^", "")  # type: ignore[union-attr]
    assert printed.split() == f"x {unmarked(text)} x./.".replace("*", "").replace("^", "").split()
    marks = "".join(piece.text for piece in pieces(text) if piece.is_mark)
    assert ("*" in marks) == any(run.bold or run.italic for run in block.inlines)  # type: ignore[union-attr]
    assert ("^" in marks) == any(run.superscript for run in block.inlines)  # type: ignore[union-attr]
