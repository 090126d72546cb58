"""Which `*` and `^` in an author's prose are marks: pairs at the borders of words; every other one prints as typed."""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import NamedTuple

from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline
from markdown_it.rules_inline.state_inline import Delimiter
from markdown_it.token import Token

from thidua_cli.text.superscript import superscript

_ESCAPED = re.compile(r"\\([*^])")


class Piece(NamedTuple):
    """A mark (`*`, `**`, `^`), or text that prints as it stands."""

    text: str
    is_mark: bool


def pieces(prose: str) -> list[Piece]:
    """One paragraph cut into marks and text; `\\*` and `\\^` are text, without their backslash.

    `*a* (**b**)` has marks; `2*3*4`, `5 * 3`, `đạt 5*` and `*a` have none: a mark opens before a word, closes after
    one, and finds its partner. Stars left over are text, and no longer count when the others are paired.
    """
    found = _cut(prose)
    while (settled := "".join(map(_typed, found))) != prose:
        prose, found = settled, _cut(settled)
    return found


def unmarked(prose: str) -> str:
    """The visible text of a paragraph."""
    return "".join(piece.text for piece in pieces(prose) if not piece.is_mark)


def _cut(prose: str) -> list[Piece]:
    tokens: list[Token] = []
    _parser().inline.parse(prose, _parser(), {}, tokens)
    return [piece for token in tokens for piece in _pieces(token) if piece.text]


def _typed(piece: Piece) -> str:
    """The piece as an author would type it to mean just that."""
    return piece.text if piece.is_mark else re.sub(r"[*^]", r"\\\g<0>", piece.text)


def _pieces(token: Token) -> tuple[Piece, ...]:
    if token.type == "superscript":
        mark = Piece("^", is_mark=True)
        return mark, Piece(_ESCAPED.sub(r"\1", token.markup), is_mark=False), mark
    return (Piece(token.markup, is_mark=True) if token.nesting else Piece(token.content, is_mark=False),)


@cache
def _parser() -> MarkdownIt:
    """Emphasis as in CommonMark, but never inside a word; stars without a partner stay tokens of their own."""
    parser = MarkdownIt("zero").enable("emphasis").disable("fragments_join").use(superscript)
    parser.inline.ruler.before("emphasis", "escaped", _escaped)
    parser.inline.ruler.at("emphasis", _stars)
    return parser


def _escaped(state: StateInline, silent: bool) -> bool:
    match = _ESCAPED.match(state.src, state.pos)
    if match is None:
        return False
    if not silent:
        state.push("text_special", "", 0).content = match[1]
    state.pos = match.end()
    return True


def _stars(state: StateInline, silent: bool) -> bool:
    """The library's own tokenizer with one condition more: no letter or digit on the outer side."""
    if silent or state.src[state.pos] != "*":
        return False
    found = state.scanDelims(state.pos, canSplitWord=True)
    end = state.pos + found.length
    opens = found.can_open and not _in_word(state.src[max(state.pos - 1, 0) : state.pos])
    closes = found.can_close and not _in_word(state.src[end : end + 1])
    for _ in range(found.length):
        state.push("text", "", 0).content = "*"
        place = len(state.tokens) - 1
        state.delimiters.append(Delimiter(ord("*"), found.length, place, -1, opens, closes))
    state.pos = end
    return True


def _in_word(sign: str) -> bool:
    """Letters, digits, and marks that combine with them."""
    return bool(sign) and unicodedata.category(sign)[0] in "LMN"
