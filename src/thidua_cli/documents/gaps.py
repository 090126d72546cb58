"""Places an author left open: `[[tên phong trào]]` prints as a dotted blank, and is counted."""

from __future__ import annotations

import re

BLANK = "……………"

# In Markdown made from data the brackets arrive escaped.
_GAP = re.compile(r"(?:\\?\[){2}[^\]]*?(?:\\?\]){2}")


def with_blanks(markdown: str) -> tuple[str, int]:
    """(Markdown in which each gap is a dotted blank, how many there were)."""
    return _GAP.subn(BLANK, markdown)
