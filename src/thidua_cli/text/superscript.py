"""The one thing CommonMark lacks for these papers: `^trên^` raises text, as in `VP^XT^`."""

from __future__ import annotations

import re

from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline

_RAISED = re.compile(r"\^((?:\\.|[^\s\\^])+)\^")
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")


def superscript(parser: MarkdownIt) -> None:
    """Teaches `parser` the mark. What is raised is plain text without spaces."""
    parser.inline.ruler.before("emphasis", "superscript", _rule)


def _rule(state: StateInline, silent: bool) -> bool:
    match = _RAISED.match(state.src, state.pos, state.posMax)
    if not match:
        return False
    if not silent:
        token = state.push("superscript", "", 0)
        token.content = _ESCAPED.sub(r"\1", match[1])
    state.pos = match.end()
    return True
