"""Shared by the rules on Nơi nhận: the lines of the first list below it, as a reader counts them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from thidua_cli.docxcheck.lines import Line
from thidua_cli.docxcheck.paper import Paper

DASHES = ("-", "–", "—", "+")
_KEPT = "luu"
_COPIES = re.compile(r"[A-ZĐ]{1,6}\.?\s*\(?\d{1,4}\)?")
"""Who typed the paper and how many copies there are: box 12, below the list."""


@dataclass(frozen=True, slots=True)
class Recipient:
    """One recipient: the line it begins with, and the text of the line it ends with, broken by hand or not."""

    line: Line
    last: str


def listed(paper: Paper) -> tuple[Recipient, ...]:
    """The recipients, heads such as `Bản điện tử:` left out; a list below the line Lưu is none of the decree's."""
    found: list[Recipient] = []
    for line in paper.foot.recipients:
        if line.text.endswith(":"):
            if found and found[-1].line.folded.startswith(_KEPT):
                break
        elif found and goes_on(line, found[-1].last):
            found[-1] = Recipient(found[-1].line, line.text)
        elif not _COPIES.fullmatch(line.text):
            found.append(Recipient(line, line.text))
    return tuple(found)


def goes_on(line: Line, above: str) -> bool:
    """Whether a line is the rest of the recipient above it, broken by hand."""
    return not has_dash(line) and not above.endswith((";", ".")) and not line.folded.startswith(_KEPT)


def has_dash(line: Line) -> bool:
    """Typed, or printed by automatic numbering."""
    return line.text.startswith(DASHES) or bool(line.paragraph.label)
