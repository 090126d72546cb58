"""The two ways of placing a tone mark on oa, oe, uy (`hòa`, `hoà`): which ones a text uses, and making it use one."""

from __future__ import annotations

import re
import unicodedata
from typing import Literal, NamedTuple

Way = Literal["first", "second"]
"""`first`: the mark stands on the first letter, `hòa`, `ủy`; `second`: on the second, `hoà`, `uỷ`."""

_TONES = "\u0300\u0301\u0303\u0309\u0323"
_PAIR = re.compile(
    rf"(?<![qQ])(?P<first>[oO](?=.?[aeAE])|[uU](?=.?[yY]))(?P<early>[{_TONES}])?(?P<second>[aeyAEY])(?P<late>[{_TONES}])?"
    r"(?!\w|[\u0300-\u036f])"
)


class Spellings(NamedTuple):
    """Words of a text whose mark stands on the first letter, and on the second, in the order of the text."""

    first: tuple[str, ...]
    second: tuple[str, ...]


def spellings(text: str) -> Spellings:
    """What `text` uses; it is consistent when one of the two is empty."""
    found: dict[str, list[str]] = {"first": [], "second": []}
    for word in re.findall(r"\w+", unicodedata.normalize("NFC", text)):
        for way in ("first", "second"):
            if word != respelled(word, "second" if way == "first" else "first"):
                found[way].append(word)
    return Spellings(tuple(found["first"]), tuple(found["second"]))


def respelled(text: str, way: Way) -> str:
    """`text` with every such mark placed in one way (NFC). Names of people are theirs to spell: leave them out."""

    def place(match: re.Match[str]) -> str:
        tone = match["early"] or match["late"]
        if not tone or (match["early"] and match["late"]):
            return match[0]
        return match["first"] + tone * (way == "first") + match["second"] + tone * (way == "second")

    return unicodedata.normalize("NFC", _PAIR.sub(place, unicodedata.normalize("NFD", text)))
