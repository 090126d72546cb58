"""Numbers in words, read back by a parser of their own."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thidua_cli.text.numerals import ZERO_TENS, money_words, number_words

DIGITS = {"không": 0, "một": 1, "mốt": 1, "hai": 2, "ba": 3, "bốn": 4, "tư": 4, "năm": 5, "lăm": 5, "sáu": 6, "bảy": 7}
DIGITS |= {"tám": 8, "chín": 9}


def number_of(words: str) -> int:
    """Reads what number_words writes: digit by digit into a group of three, group by group into billions."""
    billions = whole = group = digit = 0
    for word in words.split():
        match word:
            case "tỷ":
                billions, whole, group, digit = (billions + whole + group + digit) * 10**9, 0, 0, 0
            case "triệu" | "nghìn":
                whole += (group + digit) * {"triệu": 10**6, "nghìn": 10**3}[word]
                group = digit = 0
            case "trăm" | "mươi":
                group, digit = group + digit * {"trăm": 100, "mươi": 10}[word], 0
            case "mười":
                group += 10
            case "linh" | "lẻ":
                pass
            case _:
                digit = DIGITS[word]
    return billions + whole + group + digit


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (0, "không"),
        (4, "bốn"),
        (10, "mười"),
        (11, "mười một"),
        (14, "mười bốn"),
        (15, "mười lăm"),
        (20, "hai mươi"),
        (21, "hai mươi mốt"),
        (24, "hai mươi tư"),
        (55, "năm mươi lăm"),
        (101, "một trăm linh một"),
        (105, "một trăm linh năm"),
        (110, "một trăm mười"),
        (1_005, "một nghìn không trăm linh năm"),
        (2_026, "hai nghìn không trăm hai mươi sáu"),
        (1_000_000, "một triệu"),
        (10**9 + 5, "một tỷ không trăm linh năm"),
        (10**12, "một nghìn tỷ"),
    ],
)
def test_words(number: int, words: str) -> None:
    assert number_words(number) == words


def test_the_south_says_le() -> None:
    assert number_words(1_105, "lẻ") == "một nghìn một trăm lẻ năm"


def test_money_begins_with_a_capital() -> None:
    assert money_words(1_200_000) == "Một triệu hai trăm nghìn đồng"
    assert money_words(0) == "Không đồng"


@given(st.integers(0, 10**15), st.sampled_from(ZERO_TENS))
def test_words_read_back_as_the_number(number: int, zero_tens: str) -> None:
    assert number_of(number_words(number, zero_tens)) == number


@pytest.mark.parametrize("exponent", range(16))
def test_around_the_powers_of_ten(exponent: int) -> None:
    for number in (10**exponent - 1, 10**exponent, 10**exponent + 1):
        assert number_of(number_words(number)) == number


def test_what_cannot_be_said() -> None:
    with pytest.raises(ValueError, match="âm"):
        number_words(-1)
    with pytest.raises(ValueError, match="linh"):
        number_words(105, "lin")
