"""How Vietnamese administrative papers write dates, counts, letters and the order of names."""

from __future__ import annotations

import unicodedata
from datetime import date

LETTERS = "abcdđeghiklmnopqrstuvxy"
"""Letters of điểm a), b), c), d), đ) …: no f, j, w, z and no ă, â, ê, ô, ơ, ư (as the decree itself numbers)."""

_ALPHABET = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
_TONES = ["", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323"]
_TONE_MARKS = frozenset(_TONES[1:])
_ROMAN = (
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"),
    (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
)  # fmt: skip

NameKey = tuple[tuple[tuple[int, ...], tuple[int, ...]], ...]


def day_text(day: int) -> str:
    """`07`, `15`: days below 10 take a zero (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.4b)."""
    return f"{day:02d}"


def month_text(month: int) -> str:
    """`01`, `02`, `3`, `12`: only months 1 and 2 take a zero (same clause)."""
    return f"{month:02d}" if month < 3 else str(month)


def long_date(day: date) -> str:
    """`ngày 07 tháng 3 năm 2024`."""
    return f"ngày {day_text(day.day)} tháng {month_text(day.month)} năm {day.year}"


def short_date(day: date) -> str:
    """`07/3/2024`, with the zeros of the long form."""
    return f"{day_text(day.day)}/{month_text(day.month)}/{day.year}"


def count_text(number: int) -> str:
    """`02`, `15`: counts below 10 take a zero. Raises ValueError below zero."""
    if number < 0:
        raise ValueError(f"số đếm không được âm: {number}")
    return f"{number:02d}"


def roman(number: int) -> str:
    """`IV` for 4. Raises ValueError below 1, where Roman numerals have no sign."""
    if number < 1:
        raise ValueError(f"số La Mã bắt đầu từ 1, không viết được {number}")
    text = ""
    for value, sign in _ROMAN:
        repeat, number = divmod(number, value)
        text += sign * repeat
    return text


def letter(number: int) -> str:
    """`a` for 1, `đ` for 5, `y` for 23; then `aa`, `ab` … Raises ValueError below 1."""
    if number < 1:
        raise ValueError(f"điểm bắt đầu từ 1, không có điểm thứ {number}")
    text = ""
    while number:
        number, place = divmod(number - 1, len(LETTERS))
        text = LETTERS[place] + text
    return text


def upper(text: str) -> str:
    """In hoa; Unicode does it right for Vietnamese (`ủy` → `ỦY`, `đ` → `Đ`)."""
    return text.upper()


def name_key(name: str) -> NameKey:
    """Sorting key for people: given name (last word) first, then family and middle names, letters before tones."""
    words = name.split()
    return tuple(_word_key(word) for word in words[-1:] + words[:-1])


def _word_key(word: str) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """(places of the letters in the alphabet, tones), so that `Lan` < `Lân` and `Hoa` < `Hòa` < `Hoan`."""
    letters, tones = [], []
    for sign in unicodedata.normalize("NFC", word.lower()):
        base, tone = _split_tone(sign)
        letters.append(_ALPHABET.index(base) if base in _ALPHABET else len(_ALPHABET) + ord(base))
        tones.append(tone)
    return tuple(letters), tuple(tones)


def _split_tone(sign: str) -> tuple[str, int]:
    parts = unicodedata.normalize("NFD", sign)
    tone = next((part for part in parts if part in _TONE_MARKS), "")
    base = unicodedata.normalize("NFC", "".join(part for part in parts if part not in _TONE_MARKS))
    return base[:1], _TONES.index(tone)
