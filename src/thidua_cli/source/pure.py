"""Events of ruamel.yaml's own parser, brought to what libyaml accepts and to where it places things.

Differences that stay are refusals on one side only, never two readings of one text: this parser refuses a tab beside
an unquoted value and a second `...`, libyaml refuses a `?` or a tight `:` in some places between brackets.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from thidua_cli.source.problem import Refused
from thidua_cli.source.refusals import escape_problem, flow_colon_problem

_TIGHT_COLON = re.compile(r":(?=\S)")
_COLON = re.compile(r"\s*:")
_BLANK = re.compile(r"(?:\s|(?<=\s)#.*)*")


def pure_events(text: str) -> Callable[[], Any]:
    """Start reading `text` without the C parser."""
    from ruamel.yaml import YAML

    return _Aligned(text, YAML(typ="safe", pure=True).parse(text).__next__).next_event


class _Aligned:
    def __init__(self, text: str, next_event: Callable[[], Any]) -> None:
        self._text = text
        self._next_event = next_event
        self._flow_styles = [False]
        self._previous_end = 0

    def next_event(self) -> Any:
        event = self._parsed()
        flow = getattr(event, "flow_style", None)
        if flow is not None:
            self._flow_styles.append(flow)
        elif type(event).__name__ in ("MappingEndEvent", "SequenceEndEvent"):
            self._flow_styles.pop()
        elif getattr(event, "implicit", None) == (True, False):
            self._align(event, in_flow=self._flow_styles[-1])
        self._previous_end = event.end_mark.index
        return event

    def _parsed(self) -> Any:
        try:
            return self._next_event()
        except (OverflowError, ValueError) as problem:
            # ruamel.yaml asks Python for a character beyond Unicode.
            start = max(self._previous_end, self._text.find("\\U", self._previous_end))
            raise Refused(escape_problem(start, start + 1, "(không có trong Unicode)")) from problem

    def _align(self, event: Any, *, in_flow: bool) -> None:
        """libyaml places an empty value behind its colon, or before the comma or bracket that ends it."""
        if not event.value:
            event.start_mark.index = self._empty_place(event.start_mark.index, in_flow=in_flow)
        elif in_flow:
            colon = _TIGHT_COLON.search(self._text, event.start_mark.index, event.end_mark.index)
            if colon:
                raise Refused(flow_colon_problem(colon.start()))

    def _empty_place(self, start: int, *, in_flow: bool) -> int:
        if in_flow:
            blank = _BLANK.match(self._text, start)
            assert blank, "the pattern matches nothing too"
            return blank.end()
        colon = _COLON.match(self._text, self._previous_end)
        return min(colon.end(), start) if colon else start
