"""The slower reading of files that hold a backslash, an anchor or a tag; most files do not."""

from __future__ import annotations

import re
import unicodedata
from typing import Any

from thidua_cli.source.events import NextEvent
from thidua_cli.source.forbidden import FORBIDDEN, INVISIBLE, REPLACEMENT, character_name
from thidua_cli.source.problem import Refused
from thidua_cli.source.refusals import anchor_problem, escape_problem, tag_problem

_ANCHOR_OR_TAG = re.compile(r"(?<!\w)[&!]")


def needs_care(text: str) -> bool:
    """Whether a scalar may hold characters that the text does not, or a node may have an anchor or a tag."""
    if "\\" in text:
        return True
    return ("&" in text or "!" in text) and _ANCHOR_OR_TAG.search(text) is not None


def carefully(next_event: NextEvent) -> NextEvent:
    """The same events, with anchors and tags refused and the values of escapes held to the rules of the text."""

    def next_checked() -> Any:
        event = next_event()
        start = event.start_mark.index
        if getattr(event, "anchor", None) is not None:
            raise Refused(anchor_problem(start, start + len(event.anchor) + 1))
        if getattr(event, "tag", None) is not None:
            raise Refused(tag_problem(start))
        if getattr(event, "style", None) == '"':
            event.value = _checked(event.value, start, event.end_mark.index)
        return event

    return next_checked


def _checked(value: str, start: int, end: int) -> str:
    # A replacement character is what the text holds in place of a forbidden one, which has been reported.
    refused = FORBIDDEN.search(value.replace(REPLACEMENT, "")) or INVISIBLE.search(value)
    if refused:
        raise Refused(escape_problem(start, end, character_name(refused.group())))
    return unicodedata.normalize("NFC", value)
