"""Which characters a file may not hold, and which nobody can see."""

from __future__ import annotations

import re

FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufffe\uffff]")
"""What YAML 1.2 section 5.1 or XML 1.0 section 2.2 forbids; also DEL, and U+0085, U+2028, U+2029, at which one
reader breaks the line and another does not. Said as what is refused: the other way round compiles ten times slower."""

INVISIBLE = re.compile("[\u200b\ufeff\u202a-\u202e\u2066-\u2069]")
"""Zero-width and bidirectional controls: allowed, but nobody sees them, and equal words become unequal."""

REPLACEMENT = "\ufffd"

_NAMES = {
    "\u200b": "khoảng trắng rộng bằng không",
    "\ufeff": "dấu BOM",
    "\x00": "ký tự rỗng NUL",
    "\x7f": "ký tự xóa DEL",
}


def character_name(character: str) -> str:
    """The code point, with the Vietnamese name of the usual ones: `U+200B (khoảng trắng rộng bằng không)`."""
    code = f"U+{ord(character):04X}"
    name = _NAMES.get(character)
    return f"{code} ({name})" if name else code
