"""Markdown with front matter to a Paper; nothing that cannot be printed is dropped in silence."""

from __future__ import annotations

import unicodedata
from functools import cache

from markdown_it import MarkdownIt

from thidua_cli.diagnostics import Diagnostic, Severity, Span
from thidua_cli.text.blocks import Paper
from thidua_cli.text.body import DEEPEST, Body
from thidua_cli.text.characters import refused_places
from thidua_cli.text.ending import closed
from thidua_cli.text.frontmatter import read_front
from thidua_cli.text.problems import missing_front, missing_text
from thidua_cli.text.superscript import superscript

_FENCE = "---"


def read_paper(text: str, shown: str) -> tuple[Paper | None, list[Diagnostic]]:
    """One file `shown` to (paper, diagnostics); the paper is None as soon as one diagnostic is an error.

    Visible text comes out as written, except that it is NFC and that runs of blanks become one space.
    """
    source = unicodedata.normalize("NFC", text.replace("\r\n", "\n")).split("\n")
    if found := list(refused_places(source, shown)):
        return None, found
    if not source or source[0].rstrip() != _FENCE or _FENCE not in (ends := [line.rstrip() for line in source[1:]]):
        return None, [missing_front(Span(shown))]
    start = ends.index(_FENCE) + 2
    front, found = read_front("\n".join(source[: start - 1]) + "\n", shown)
    tokens = parser().parse("\n" * start + "\n".join(source[start:]))
    body = Body(shown, source, front.numbering if front else ())
    body.read(tokens)
    if not tokens:
        found.append(missing_text(Span(shown, start)))
    problems = sorted([*found, *body.problems], key=lambda problem: problem.order)
    if front is None or any(problem.severity is Severity.ERROR for problem in problems):
        return None, problems
    return Paper(front, closed(body.blocks)), problems


@cache
def parser() -> MarkdownIt:
    """CommonMark with tables and `^…^`.

    HTML is recognised only to be refused. Link references are off, they would vanish from the page; headings by
    underlining too, a line `---` meant as a rule would make a heading of the paragraph above.
    """
    made = MarkdownIt("commonmark", {"maxNesting": DEEPEST}).enable("table").disable(["reference", "lheading"])
    return made.use(superscript)
