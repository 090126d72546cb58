"""Which characters a file may not hold, and which nobody can see."""

from __future__ import annotations

import re

REPLACEMENT = "\ufffd"

FORBIDDEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufff9-\ufffb\ufffd-\uffff]"
)
"""What YAML 1.2 section 5.1 or XML 1.0 section 2.2 forbids; also DEL, and U+0085, U+2028, U+2029, at which one reader
breaks the line and another does not; what turns the order of reading round (Unicode, annex 9) or hides words between
the lines; U+FFFD, which stands for a letter that is lost. Said as what is refused: the other way round compiles ten
times slower."""

INVISIBLE = re.compile(
    "[\u061c\u180e\u200b\u200c\u200e\u200f\u2060-\u2064\u206a-\u206f\ufeff\U000e0001-\U000e007f]"
    "|\u200d(?![\u2190-\u2bff\U0001f000-\U0001faff])"
)
"""Marks of no width: nobody sees them, and equal words become unequal, so they are dropped. A joiner before a
pictograph stays: it makes one picture of two. The soft hyphen stays, too: it is a letter of TCVN3, told apart later."""

_NAMES = {
    "\u200b": "khoảng trắng rộng bằng không",
    "\u202e": "dấu đảo chiều chữ",
    "\ufeff": "dấu BOM",
    "\ufffd": "dấu thay cho chữ đã mất",
    "\x00": "ký tự rỗng NUL",
    "\x7f": "ký tự xóa DEL",
}


def character_name(character: str) -> str:
    """The code point, with the Vietnamese name of the usual ones: `U+200B (khoảng trắng rộng bằng không)`."""
    code = f"U+{ord(character):04X}"
    name = _NAMES.get(character)
    return f"{code} ({name})" if name else code


def without_invisible(text: str) -> str:
    """The text as it is read: without the marks that nobody sees."""
    return text if text.isprintable() else INVISIBLE.sub("", text)
