"""The one thing CommonMark lacks for these papers: `^trên^` raises text, as in `VP^XT^`."""

from __future__ import annotations

import re

from markdown_it import MarkdownIt
from markdown_it.common.utils import unescapeAll
from markdown_it.rules_inline import StateInline

_RAISED = re.compile(r"\^((?:\\\S|[^\s\\^])+)\^")


def superscript(parser: MarkdownIt) -> None:
    """Teaches `parser` the mark. What is raised is plain text without spaces."""
    parser.inline.ruler.before("emphasis", "superscript", _rule)


def _rule(state: StateInline, silent: bool) -> bool:
    match = _RAISED.match(state.src, state.pos, state.posMax)
    if not match:
        return False
    if not silent:
        token = state.push("superscript", "", 0)
        token.markup, token.content = match[1], unescapeAll(match[1])
    state.pos = match.end()
    return True
