"""hòa and hoà."""

from __future__ import annotations

import pytest

from thidua_cli.text.tones import respelled, spellings

PAIRS = [("hòa", "hoà"), ("HÒA", "HOÀ"), ("Ủy", "Uỷ"), ("khỏe", "khoẻ"), ("lũy", "luỹ"), ("tọa", "toạ"), ("xóa", "xoá")]


@pytest.mark.parametrize(("first", "second"), PAIRS)
def test_both_ways_are_found_and_turned_into_each_other(first: str, second: str) -> None:
    assert spellings(f"{first} {second}") == ((first,), (second,))
    assert (respelled(second, "first"), respelled(first, "second")) == (first, second)


@pytest.mark.parametrize("text", ["quý", "quỳ", "hoàn", "toán", "khuyến", "xoáy", "hoa", "tuy"])
def test_words_with_one_spelling_stay(text: str) -> None:
    assert spellings(text) == ((), ())
    assert respelled(respelled(text, "first"), "second") == text


def test_a_sentence_becomes_consistent() -> None:
    text = "Cộng hòa; Uỷ ban nhân dân quận Hoà Vang; quý I; hoàn thành"
    assert respelled(text, "first") == "Cộng hòa; Ủy ban nhân dân quận Hòa Vang; quý I; hoàn thành"
    assert spellings(respelled(text, "first")).second == ()
