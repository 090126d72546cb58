"""Places an author left open: `[[tên phong trào]]` prints as a dotted blank, and is named to whoever must fill it."""

from __future__ import annotations

import re

BLANK = "……………"

# In Markdown made from data the brackets arrive escaped.
_GAP = re.compile(r"(?:\\?\[){2}([^\]]*?)(?:\\?\]){2}")


def with_blanks(markdown: str) -> tuple[str, tuple[str, ...]]:
    """(Markdown in which each gap is a dotted blank, what each of them asked for)."""
    asked = tuple(match[1].replace("\\", "").strip() for match in _GAP.finditer(markdown))
    return _GAP.sub(BLANK, markdown), asked
