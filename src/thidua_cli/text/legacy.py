"""Text typed for the old TCVN3 and VNI fonts: found only where there is no doubt, and turned into Unicode."""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from importlib.resources import files
from typing import Any

from thidua_cli.source import read_text

_FILE = "legacy-encodings.yaml"
_TONES = re.compile("[\u0300\u0301\u0303\u0309\u0323]")
_SYLLABLE = re.compile(
    r"(ngh|ng|nh|gh|gi|ch|kh|ph|qu|th|tr|[bcdđghklmnprstvx])?[aăâeêioôơuưy]{1,3}(ch|ng|nh|[cmnpt])?", re.IGNORECASE
)
_WORD = re.compile(r"[^\W\d_]+")
_LEAST = 2
"""So many words must hold signs that no Vietnamese word holds, and so many different ones."""
_OWN = frozenset("ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúý")
"""Letters of Latin-1 that Vietnamese has too."""
_ODD = re.compile(f"[^\x00-\xa0{''.join(sorted(_OWN))}]")
_ODD_WORD = re.compile(rf"(?=\S*[A-Za-z])\S*{_ODD.pattern}\S*")


def legacy_encoding(text: str) -> str | None:
    """`TCVN3` or `VNI` when `text` surely is one of them, else None.

    Sure is: no letter that only Unicode writes, words with signs no Vietnamese word holds, and turned by this table,
    and by this table alone, every word is a possible Vietnamese syllable.
    """
    odd = [word for word in text.split() if _ODD_WORD.fullmatch(word)] if _ODD.search(text) else []
    if len(odd) < _LEAST or len(set(_ODD.findall(" ".join(odd)))) < _LEAST:
        return None
    if any(ord(sign) > 0xFF and sign.isalpha() for sign in text):
        return None
    fitting = [name for name in _tables() if all(map(_possible, _WORD.findall(from_legacy(text, name))))]
    return fitting[0] if len(fitting) == 1 else None


def from_legacy(text: str, encoding: str) -> str:
    """`text` of `encoding` in Unicode (NFC). Raises KeyError for an encoding that is not in the table."""
    table = _tables()[encoding]
    longest_first = sorted(table, key=len, reverse=True)
    pattern = "|".join(map(re.escape, longest_first))
    return unicodedata.normalize("NFC", re.sub(pattern, lambda match: table[match[0]], text))


def _possible(word: str) -> bool:
    bare, tones = _TONES.subn("", unicodedata.normalize("NFD", word))
    return tones <= 1 and _SYLLABLE.fullmatch(unicodedata.normalize("NFC", bare)) is not None


@cache
def _tables() -> dict[str, dict[str, str]]:
    """Encoding → signs as they are seen → letter."""
    documents, _ = read_text(files("thidua_cli.text").joinpath(_FILE).read_text(encoding="utf-8"), _FILE)
    data: Any = documents[0].data
    return {name: dict(pair.split("=")[::-1] for row in rows for pair in row.split()) for name, rows in data.items()}
