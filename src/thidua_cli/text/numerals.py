"""Numbers and money in words: `một trăm linh năm`, `Một triệu hai trăm nghìn đồng`."""

from __future__ import annotations

from collections.abc import Iterator

_DIGITS = ("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín")
_GROUPS = ((10**6, "triệu"), (10**3, "nghìn"), (1, ""))
_BILLION = 10**9
ZERO_TENS = ("linh", "lẻ")
"""How the empty tens of 105 are said: in the north, in the south."""


def number_words(number: int, zero_tens: str = "linh") -> str:
    """`hai mươi mốt` for 21. Raises ValueError below zero, and for a `zero_tens` that is not in ZERO_TENS."""
    if number < 0:
        raise ValueError(f"không đọc số âm thành chữ: {number}")
    if zero_tens not in ZERO_TENS:
        raise ValueError(f"số chục bằng không đọc là {' hoặc '.join(ZERO_TENS)}, không phải “{zero_tens}”")
    return " ".join(_whole(number, zero_tens, leading=True)) or _DIGITS[0]


def money_words(dong: int, zero_tens: str = "linh") -> str:
    """`Một triệu hai trăm nghìn đồng` for 1200000, as it stands in brackets after the figures. Errors as above."""
    words = number_words(dong, zero_tens)
    return f"{words[:1].upper()}{words[1:]} đồng"


def _whole(number: int, zero_tens: str, *, leading: bool) -> Iterator[str]:
    """Billions are counted like any number, so that 10**12 is `một nghìn tỷ`."""
    billions, rest = divmod(number, _BILLION)
    if billions:
        yield from _whole(billions, zero_tens, leading=leading)
        yield "tỷ"
        leading = False
    for size, name in _GROUPS:
        group, rest = divmod(rest, size)
        if group:
            yield from _group(group, zero_tens, leading=leading)
            yield from (name,) if name else ()
            leading = False


def _group(group: int, zero_tens: str, *, leading: bool) -> Iterator[str]:
    """Up to three figures; behind a higher group all three are said: `không trăm linh năm`."""
    hundreds, rest = divmod(group, 100)
    if hundreds or not leading:
        yield from (_DIGITS[hundreds], "trăm")
        leading = False
    tens, ones = divmod(rest, 10)
    if tens > 1:
        yield from (_DIGITS[tens], "mươi")
    elif tens == 1:
        yield "mười"
    elif ones and not leading:
        yield zero_tens
    if ones:
        yield _last(tens, ones)


def _last(tens: int, ones: int) -> str:
    """`mốt` and `tư` after `mươi`, `lăm` after any tens."""
    if tens > 1 and ones in {1, 4}:
        return {1: "mốt", 4: "tư"}[ones]
    return "lăm" if tens and ones == 5 else _DIGITS[ones]
