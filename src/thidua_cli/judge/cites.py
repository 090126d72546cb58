"""What a condition cites: a clause of a legal text on the shelf, or the words of a plan or regulation as they are."""

from __future__ import annotations

import re

from thidua_cli.diagnostics import Citation
from thidua_cli.law import legal_text, shelf

CONFIDENCES = ("confirmed", "known", "unsure")
_SHAPE = re.compile(rf"(?P<text>[a-z0-9.-]+): (?P<clause>.+?)(?:: (?P<confidence>{'|'.join(CONFIDENCES)}))?")


@shelf.remember
def cited(cites: str | None) -> tuple[Citation, ...]:
    """`nd-65-2014: khoản 6 Điều 5: known` → that clause of that text; `Điều 4 Quy chế này` → cited as it stands."""
    if cites is None:
        return ()
    match = _SHAPE.fullmatch(cites)
    text = legal_text(match["text"]) if match else None
    if match is None or text is None:
        return (Citation(cites),)
    return (Citation(str(text), match["clause"], match["confidence"] or CONFIDENCES[0]),)


def with_confidence(cites: str, confidence: str) -> str:
    """The same words, with the confidence of the entry they stand in where they bring none of their own."""
    match = _SHAPE.fullmatch(cites)
    return cites if match is None or match["confidence"] else f"{cites}: {confidence}"
