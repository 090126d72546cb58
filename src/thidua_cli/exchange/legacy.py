"""Text typed in the fonts of before Unicode (TCVN3, VNI), turned into Unicode where that is certain.

The tables are those of the two encodings: TCVN 5712:1993 as the .Vn fonts use it, and VNI for Windows.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable
from functools import cache

TCVN3 = dict(
    zip(
        "µ¶·¸¹¨»¼½¾Æ©ÇÈÉÊË®ÌÎÏÐÑªÒÓÔÕÖ×ØÜÝÞßáâãä«åæçèé¬êëìíîïñòóô\u00adõö÷øùúûüýþ¡¢£¤¥¦§",
        "àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵĂÂÊÔƠƯĐ",
        strict=True,
    )
)
_VNI_MARKS = dict(zip("ùøûõï", "\u0301\u0300\u0309\u0303\u0323", strict=True))
_VNI_HATS = {"â": "\u0302", "á": "\u0302\u0301", "à": "\u0302\u0300", "å": "\u0302\u0309", "ã": "\u0302\u0303"}
_VNI_HATS |= {"ä": "\u0302\u0323"}
_VNI_BREVES = {"ê": "\u0306", "é": "\u0306\u0301", "è": "\u0306\u0300", "ú": "\u0306\u0309", "ü": "\u0306\u0303"}
_VNI_BREVES |= {"ë": "\u0306\u0323"}
_VNI_ALONE = dict(zip("ñôöíìæóòî", "đơưíìỉĩịỵ", strict=True))

_ONSETS = "b|ch|c|d|đ|gh|gi|g|h|kh|k|l|m|ngh|ng|nh|n|ph|p|qu|q|r|s|th|tr|t|v|x|"
_VOWELS = (
    "uyê|oai|oao|oay|oeo|iêu|yêu|uôi|ươi|ươu|uây|uya|uyu|ai|ao|au|ay|âu|ây|eo|êu|ia|iê|iu|oa|oă|oe|oi|oo|ôi|ơi|"
    "ua|uâ|uê|ui|uô|uơ|uy|ưa|ưi|ươ|ưu|yê|a|ă|â|e|ê|i|o|ô|ơ|u|ư|y"
)
_SYLLABLE = re.compile(f"(?:{_ONSETS})(?:{_VOWELS})(?:ch|c|m|ng|nh|n|p|t)?")
_TONES = re.compile("[\u0300\u0301\u0303\u0309\u0323]")
_WORD = re.compile(r"[^\s\d.,;:()/\"“”'–+-]+")
_INITIALS = re.compile("[A-ZĂÂĐÊÔƠƯ]{2,8}")
_ENOUGH_WORDS = 3


@cache
def is_syllable(word: str) -> bool:
    """Whether a word may be one Vietnamese syllable with at most one tone, or initials such as `LĐTT`."""
    parts = unicodedata.normalize("NFD", word.lower())
    bare = unicodedata.normalize("NFC", _TONES.sub("", parts))
    if _INITIALS.fullmatch(word):
        return True
    return len(_TONES.findall(parts)) <= 1 and _SYLLABLE.fullmatch(bare) is not None


def from_tcvn3(text: str) -> str:
    return "".join(TCVN3.get(sign, sign) for sign in text)


def from_vni(text: str) -> str:
    """Most letters are two signs in VNI, the letter and its mark; some are one."""
    made: list[str] = []
    for sign in text:
        mark = _vni_mark(made[-1][-1:] if made else "", sign.lower())
        alone = _VNI_ALONE.get(sign.lower())
        if mark:
            made.append(mark)
        elif alone:
            made.append(alone.upper() if sign.isupper() else alone)
        else:
            made.append(sign)
    return unicodedata.normalize("NFC", "".join(made))


def _vni_mark(before: str, sign: str) -> str | None:
    letter = before.lower()
    if letter in "aeouyơư" and letter and sign in _VNI_MARKS:
        return _VNI_MARKS[sign]
    if letter in "aeo" and letter and sign in _VNI_HATS:
        return _VNI_HATS[sign]
    return _VNI_BREVES.get(sign) if letter == "a" else None


ENCODINGS: dict[str, Callable[[str], str]] = {"TCVN3": from_tcvn3, "VNI": from_vni}


def encoding_of(texts: Iterable[str]) -> str | None:
    """`TCVN3` or `VNI` when the words of a sheet are certainly typed so; None otherwise.

    Certain is: at least three different words with letters beyond ASCII are no Vietnamese as they stand, and nearly
    all of those are when converted.
    """
    strange = {word for text in texts for word in marked_words(text) if not is_syllable(word)}
    if len(strange) < _ENOUGH_WORDS:
        return None
    return next((name for name, convert in ENCODINGS.items() if _nearly_all(map(convert, strange))), None)


def marked_words(text: str) -> list[str]:
    """The words of a text that hold a letter beyond ASCII."""
    return [] if text.isascii() else [word for word in _WORD.findall(text) if not word.isascii()]


def converted(text: str, encoding: str) -> str:
    """The text in Unicode; as it was where it is Vietnamese already, or would not be after converting."""
    words = marked_words(text)
    if not words or all(map(is_syllable, words)):
        return text
    changed = ENCODINGS[encoding](text)
    return changed if all(map(is_syllable, marked_words(changed))) else text


def _nearly_all(words: Iterable[str]) -> bool:
    """At least 95 of 100 words are Vietnamese."""
    verdicts = [is_syllable(word) for word in words]
    return sum(verdicts) * 100 >= 95 * len(verdicts)
