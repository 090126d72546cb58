"""Markdown with front matter to a Paper; nothing that cannot be printed is dropped in silence."""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from itertools import pairwise

from markdown_it import MarkdownIt
from markdown_it.rules_core import StateCore
from markdown_it.token import Token

from thidua_cli.diagnostics import Diagnostic, Severity, Span
from thidua_cli.source.forbidden import without_invisible
from thidua_cli.text.appendix import FENCE, openings, read_appendix
from thidua_cli.text.blocks import Appendix, Block, Paper
from thidua_cli.text.body import DEEPEST, Body
from thidua_cli.text.characters import refused_places
from thidua_cli.text.ending import closed
from thidua_cli.text.front import AppendixFront, Front
from thidua_cli.text.frontmatter import read_front
from thidua_cli.text.problems import missing_front, missing_text
from thidua_cli.text.superscript import superscript

_PLAIN = re.compile(r"[^\n\\`*_^\[\]!<&]+")


def read_paper(text: str, shown: str) -> tuple[Paper | None, list[Diagnostic]]:
    """One file `shown` to (paper, diagnostics); the paper is None as soon as one diagnostic is an error.

    Visible text comes out as written, except that it is NFC and that runs of blanks become one space.
    """
    source = unicodedata.normalize("NFC", text.replace("\r\n", "\n")).split("\n")
    found = list(refused_places(source, shown))
    if any(problem.severity is Severity.ERROR for problem in found):
        return None, found
    dropped, source = found, [without_invisible(line) for line in source]
    if not source or source[0].rstrip() != FENCE or FENCE not in (ends := [line.rstrip() for line in source[1:]]):
        return None, [missing_front(Span(shown))]
    start = ends.index(FENCE) + 2
    front, found = read_front("\n".join(source[: start - 1]) + "\n", shown)
    places = list(openings(source, start))
    blocks = _blocks(source[: places[0].first if places else None], shown, start, front, found)
    appendices = []
    for opening, following in pairwise([*places, None]):
        assert opening is not None
        own, more = read_appendix(source, opening, shown, front)
        found += more
        last = following.first if following else None
        appendices.append(Appendix(own, _blocks(source[:last], shown, opening.text, own, found)))
    problems = sorted([*dropped, *found], key=lambda problem: problem.order)
    if front is None or any(problem.severity is Severity.ERROR for problem in problems):
        return None, problems
    return Paper(front, blocks, tuple(appendices)), problems


def _blocks(
    source: list[str], shown: str, start: int, front: Front | AppendixFront | None, found: list[Diagnostic]
) -> tuple[Block, ...]:
    """The text from line `start` (0-based) on, closed with its end mark; what is wrong goes to `found`."""
    tokens = parser().parse("\n" * start + "\n".join(source[start:]))
    body = Body(shown, source, front.numbering if front else ())
    body.read(tokens)
    if not body.blocks and not body.problems:
        found.append(missing_text(Span(shown, start)))
    found += body.problems
    return closed(body.blocks)


@cache
def parser() -> MarkdownIt:
    """CommonMark with tables and `^…^`.

    HTML is recognised only to be refused. Link references are off, they would vanish from the page; headings by
    underlining too, a line `---` meant as a rule would make a heading of the paragraph above.
    """
    made = MarkdownIt("commonmark", {"maxNesting": DEEPEST}).enable("table").disable(["reference", "lheading"])
    made.core.ruler.at("inline", _inline)
    return made.use(superscript)


def _inline(state: StateCore) -> None:
    """The parser's own step, but text without any sign of markup is taken as it is: most cells of a long list are."""
    for token in state.tokens:
        if token.type != "inline":
            continue
        token.children = token.children or []
        if _PLAIN.fullmatch(token.content):
            token.children.append(Token("text", "", 0, content=token.content))
        else:
            state.md.inline.parse(token.content, state.md, state.env, token.children)
